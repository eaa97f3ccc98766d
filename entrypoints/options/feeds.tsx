import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from '../../lib/extension/browser.ts'
import { type ClaimPack, ClaimsDatabase } from '../../lib/extension/claims-database.ts'
import { FeedsSection } from '../../lib/ui/options-feeds.tsx'
import { useWords } from '../../lib/ui/use-words.ts'
import { announce, importFeed } from './import-feed.ts'

const database = new ClaimsDatabase()

interface FeedsProps {
  /** A file of fact checks that was chosen elsewhere on the page; it is added once. */
  given: File | null
  onSaid: (sentence: string) => void
}

/** The part of the options page that adds and removes fact checks. */
export function Feeds({ given, onSaid }: FeedsProps) {
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
    const controller = new AbortController()
    stop.current?.abort()
    stop.current = controller
    setReading({ file: name, part: 0 })
    try {
      const outcome = await importFeed(file, database, (part) => setReading({ file: name, part }), controller.signal)
      if (outcome === 'none') onSaid(t('feeds.none', { file: name }))
      else {
        const { pack, problems, beyond } = outcome
        const added = t('feeds.added', {
          title: pack.title,
          claims: t('count.claims', { count: pack.claims }),
          problems,
        })
        onSaid(beyond > 0 ? `${added} ${t('feeds.beyond', { claims: t('count.claims', { count: beyond }) })}` : added)
      }
    } catch {
      onSaid(controller.signal.aborted ? t('feeds.cancelled', { file: name }) : t('feeds.failed', { file: name }))
    }
    if (stop.current === controller) setReading(null)
    await reload()
  }
  useEffect(() => {
    if (given) void add(given)
  }, [given])
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
