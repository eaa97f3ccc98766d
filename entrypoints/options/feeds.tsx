import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from '../../lib/extension/browser.ts'
import { type ClaimPack, ClaimsDatabase } from '../../lib/extension/claims-database.ts'
import { FeedsSection } from '../../lib/ui/options-feeds.tsx'
import { useWords } from '../../lib/ui/use-words.ts'
import { announce, importFeed } from './import-feed.ts'

const database = new ClaimsDatabase()

/** The part of the options page that adds and removes fact checks. */
export function Feeds({ onSaid }: { onSaid: (sentence: string) => void }) {
  const { t } = useWords()
  const [feeds, setFeeds] = useState<ClaimPack[]>([])
  const [reading, setReading] = useState<{ file: string; part: number } | null>(null)
  const stop = useRef<AbortController | null>(null)
  const reload = async (): Promise<void> => {
    await announce(browser.storage.local)
    setFeeds(await database.packs())
  }
  useEffect(() => void database.packs().then(setFeeds), [])

  const add = async (file: File): Promise<void> => {
    const { name } = file
    onSaid('')
    stop.current = new AbortController()
    setReading({ file: name, part: 0 })
    try {
      const outcome = await importFeed(file, database, (part) => setReading({ file: name, part }), stop.current.signal)
      if (outcome === 'none') onSaid(t('feeds.none', { file: name }))
      else {
        const { title, claims } = outcome.pack
        onSaid(t('feeds.added', { title, claims: t('count.claims', { count: claims }), problems: outcome.problems }))
      }
    } catch {
      onSaid(stop.current.signal.aborted ? t('feeds.cancelled', { file: name }) : t('feeds.failed', { file: name }))
    }
    setReading(null)
    await reload()
  }
  const remove = async ({ id, title }: Pick<ClaimPack, 'id' | 'title'>): Promise<void> => {
    await database.remove(id)
    await reload()
    onSaid(t('packs.removed', { title }))
  }
  return (
    <FeedsSection
      feeds={feeds}
      reading={reading}
      onAdd={(file) => void add(file)}
      onCancel={() => stop.current?.abort()}
      onRemove={(feed) => void remove(feed)}
    />
  )
}
