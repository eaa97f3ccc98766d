import type { PackView } from '../model/view.ts'
import { age } from './age.ts'
import { day } from './figure-words.ts'
import { FileButton } from './file-button.tsx'
import { useWords } from './use-words.ts'

export interface PackChanges {
  onAddPack: (file: File) => void
  onRemovePack: (id: string) => void
}

interface PacksProps extends PackChanges {
  packs: PackView[]
  today: string
}

/** The packs in use: what is in them, where they come from; more can be added from files. */
export function PacksSection({ packs, today, onAddPack, onRemovePack }: PacksProps) {
  const { t } = useWords()
  return (
    <section aria-labelledby="packs">
      <h2 id="packs">{t('packs.title')}</h2>
      <p class="hint">{t('packs.note')}</p>
      {packs.map((pack) => (
        <PackItem key={pack.id} pack={pack} today={today} onRemove={() => onRemovePack(pack.id)} />
      ))}
      <FileButton name="pack" label={t('packs.add')} onFile={onAddPack} />
    </section>
  )
}

function PackItem({ pack, today, onRemove }: { pack: PackView; today: string; onRemove: () => void }) {
  const { t, locale } = useWords()
  const { title, version, date, file } = pack
  const disputes = t('count.disputes', { count: pack.disputes })
  const documents = t('count.documents', { count: pack.documentCount })
  const claims = pack.claims > 0 ? ` · ${t('count.claims', { count: pack.claims })}` : ''
  const whence = file ? t('packs.fromFile', { file: file.file, date: day(file.added, locale) }) : t('packs.bundled')
  return (
    <article class="pack" data-pack={pack.id}>
      <h3>{t('checked.pack', { title, version, date: day(date, locale), age: age(date, today, locale) })}</h3>
      <p class="hint">
        {t('packs.holds', { disputes, documents })}
        {claims}
      </p>
      <p class="hint">{whence}</p>
      {file?.sha256 && <p class="hint sum">{t('packs.checksum', { sum: file.sha256 })}</p>}
      {pack.questions.length > 0 && (
        <details>
          <summary>{t('packs.disputes')}</summary>
          <ul>
            {pack.questions.map((question) => (
              <li key={question}>
                <bdi>{question}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      {pack.documents.length > 0 && (
        <details>
          <summary>{t('packs.documents')}</summary>
          <ul>
            {pack.documents.map((document) => (
              <DocumentItem key={`${document.title}${document.date}`} document={document} />
            ))}
          </ul>
        </details>
      )}
      {file && (
        <button type="button" onClick={onRemove}>
          {t('packs.remove', { title })}
        </button>
      )}
    </article>
  )
}

function DocumentItem({ document }: { document: PackView['documents'][number] }) {
  const { t, locale } = useWords()
  const { title, outlet, date, inferred, url } = document
  const published = date === null ? '' : day(date, locale)
  const when =
    date === null
      ? t('packs.undated')
      : inferred
        ? t('packs.inferred', { date: published })
        : t('packs.published', { date: published })
  return (
    <li>
      {url && /^https?:/.test(url) ? (
        <a href={url} target="_blank" rel="noreferrer noopener" dir="auto">
          {title}
        </a>
      ) : (
        <bdi>{title}</bdi>
      )}{' '}
      <span class="hint">
        {outlet ?? t('account.unnamedOutlet')} · {when}
      </span>
    </li>
  )
}
