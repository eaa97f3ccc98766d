import { FileButton } from './file-button.tsx'
import { useWords } from './use-words.ts'

/** An added pack of fact checks. */
export interface FeedItem {
  id: string
  title: string
  version: string
  claims: number
  file: string
}

export interface FeedsProps {
  feeds: FeedItem[]
  /** The file that is being read, and how much of it has been, 0..1; null while none is. */
  reading: { file: string; part: number } | null
  onAdd: (file: File) => void
  onCancel: () => void
  onRemove: (feed: FeedItem) => void
}

const KINDS = '.json,.jsonl,.ndjson,.html,.htm,application/json,application/ld+json,text/html'

/** Fact checks that were added from files; more can be added, which may take a while and can be stopped. */
export function FeedsSection({ feeds, reading, onAdd, onCancel, onRemove }: FeedsProps) {
  const { t } = useWords()
  const percent = reading && Math.round(100 * reading.part)
  return (
    <section aria-labelledby="feeds">
      <h2 id="feeds">{t('feeds.title')}</h2>
      <p class="hint">{t('feeds.note')}</p>
      {feeds.map((feed) => (
        <article class="pack" key={feed.id} data-feed={feed.id}>
          <p>{t('feeds.item', { ...feed, claims: t('count.claims', { count: feed.claims }) })}</p>
          <button type="button" onClick={() => onRemove(feed)}>
            {t('feeds.remove', { title: feed.title })}
          </button>
        </article>
      ))}
      {reading ? (
        <p>
          <progress
            value={reading.part}
            aria-label={t('feeds.reading', { file: reading.file, percent: percent ?? 0 })}
          />{' '}
          <span>{t('feeds.reading', { file: reading.file, percent: percent ?? 0 })}</span>{' '}
          <button type="button" name="stop" onClick={onCancel}>
            {t('feeds.cancel')}
          </button>
        </p>
      ) : (
        <FileButton name="feed" label={t('feeds.add')} accept={KINDS} onFile={onAdd} />
      )}
    </section>
  )
}
