import { useState } from 'preact/hooks'
import type { DisputeView } from '../model/view.ts'
import { day } from './figure-words.ts'
import { Fold } from './fold.tsx'
import { GROUPINGS, type Grouping, groupSources, type SourceDocument } from './source-groups.ts'
import { useWords } from './use-words.ts'
import { accountSpeaker, accountValue, reportPlace } from './words.ts'

/** Who reported what: by side, by outlet or by speaker. */
export function Sources({ disputes, isOpen }: { disputes: DisputeView[]; isOpen: boolean }) {
  const { t } = useWords()
  const reports = disputes.flatMap(({ pack, accounts }) =>
    accounts.flatMap((account) =>
      [account, ...account.earlier].flatMap((one) => one.reports.map(({ document }) => `${pack.id}/${document}`)),
    ),
  )
  return (
    <Fold class="sources" summary={t('sources.counted', { count: new Set(reports).size })} isOpen={isOpen}>
      {() => <Groups disputes={disputes} />}
    </Fold>
  )
}

function Groups({ disputes }: { disputes: DisputeView[] }) {
  const { t } = useWords()
  const [by, setBy] = useState<Grouping>('outlet')
  const labels = { party: t('sources.byParty'), outlet: t('sources.byOutlet'), speaker: t('sources.bySpeaker') }
  const unnamed = {
    party: t('account.noSide'),
    outlet: t('account.unnamedOutlet'),
    speaker: t('account.nobody'),
  }[by]
  return (
    <>
      <fieldset class="choice">
        <legend>{t('sources.group')}</legend>
        {GROUPINGS.map((grouping) => (
          <label key={grouping}>
            <input
              type="radio"
              name="sources"
              value={grouping}
              checked={by === grouping}
              onChange={() => setBy(grouping)}
            />
            <span>{labels[grouping]}</span>
          </label>
        ))}
      </fieldset>
      {groupSources(disputes, by).map(({ name, documents }) => (
        <Fold
          class="group"
          key={`${by} ${name ?? ''}`}
          data={{ 'data-source': name ?? '' }}
          summary={
            <>
              <bdi>{name ?? unnamed}</bdi> ({t('count.documents', { count: documents.length })})
            </>
          }
        >
          {() => documents.map((document) => <SourceItem key={document.file} document={document} by={by} />)}
        </Fold>
      ))}
    </>
  )
}

function SourceItem({ document, by }: { document: SourceDocument; by: Grouping }) {
  const words = useWords()
  const { t, locale } = words
  const { title, outlet, date, inferred, entries } = document
  const whence = [
    by !== 'outlet' && (outlet ?? t('account.unnamedOutlet')),
    date && day(date, locale),
    date && inferred && t('sources.inferred'),
  ]
  return (
    <div class="document">
      <p class="title">
        <bdi>{title}</bdi>
      </p>
      <p class="date">{whence.filter(Boolean).join(' · ')}</p>
      <ul>
        {entries.map(({ view, account, report }, at) => (
          <li key={at}>
            <bdi>{view.question}</bdi>{' '}
            <strong>
              <bdi>{accountValue(account, view, words)}</bdi>
            </strong>{' '}
            <span class="line">
              {by === 'outlet' && (
                <>
                  <bdi>{accountSpeaker(account, words)}</bdi>
                  {t('list.comma')}
                </>
              )}
              {reportPlace(report, words)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
