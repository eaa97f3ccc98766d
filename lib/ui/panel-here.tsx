import type { DisputeView, FigureMark } from '../model/view.ts'
import { Accounts } from './accounts.tsx'
import { DotPlot } from './dot-plot.tsx'
import { Fold } from './fold.tsx'
import { ownAccountOf, ownAccountsOf } from './own-account.ts'
import { markLine, pageFigure } from './page-says.ts'
import type { PanelMark, PanelProps, PanelState } from './panel.tsx'
import { type PageFigure, plotOf } from './plot.ts'
import { found } from './silence.ts'
import { Timeline } from './timeline.tsx'
import { useWords } from './use-words.ts'
import { state } from './words.ts'

interface HereProps extends Pick<PanelProps, 'depth' | 'onJump'> {
  tab: PanelState
}

/** What is in dispute on the tab's page, or why nothing is listed. */
export function Here({ tab, depth, onJump }: HereProps) {
  const words = useWords()
  const { t } = words
  if (!tab.on) return <Note text={t('panel.offEverywhere')} />
  if (tab.site === null) return <Note text={t('panel.noPage')} />
  if (!tab.siteOn) return <Note text={t('panel.offHere')} />
  if (tab.marks.length === 0) return <Note text={t('panel.nothingHere')} />
  return (
    <section aria-labelledby="here">
      <h2 id="here">{t('panel.thisPage', { found: found(tab.disputes.length, tab.marks.length, words) })}</h2>
      <ul class="disputes">
        {tab.disputes.map((view) => (
          <li key={view.id}>
            <DisputeEntry
              view={view}
              depth={depth}
              marks={tab.marks.filter(({ mark }) => mark.dispute === view.id)}
              onJump={onJump}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Note({ text }: { text: string }) {
  return (
    <p class="note" role="status">
      {text}
    </p>
  )
}

interface DisputeEntryProps extends Omit<HereProps, 'tab'> {
  view: DisputeView
  marks: PanelMark[]
}

function DisputeEntry({ view, depth, marks, onJump }: DisputeEntryProps) {
  const words = useWords()
  const { t } = words
  return (
    <article class="dispute">
      <h3>
        <bdi>{view.question}</bdi>
      </h3>
      <p class="state">{state(view, words)}</p>
      <ul class="mentions">
        {marks.map((entry) => (
          <li key={`${entry.frame}.${entry.index}`}>
            <button type="button" {...dataOf(entry)} title={t('panel.jump')} onClick={() => onJump(entry)}>
              <span class="figure" data-look={entry.mark.kind === 'statement' ? 'statement' : entry.mark.look}>
                {entry.mark.kind === 'figure' ? pageFigure(entry.mark, view, words) : t('page.statement')}
              </span>
              <span class="line">{markLine(entry.mark, view, words)}</span>
            </button>
          </li>
        ))}
      </ul>
      {depth === 'side' && (
        <>
          <PagePlot view={view} marks={marks} />
          <Timeline view={view} />
        </>
      )}
      <Fold class="more" summary={t('panel.accounts')} isOpen={depth === 'side'}>
        {() => (
          <Accounts
            view={view}
            own={ownAccountsOf(
              marks.map(({ mark }) => mark),
              view,
              words,
            )}
          />
        )}
      </Fold>
    </article>
  )
}

/** All figures of a dispute on one axis, those of the page marked. */
function PagePlot({ view, marks }: { view: DisputeView; marks: PanelMark[] }) {
  const words = useWords()
  const figures = marks.flatMap(({ mark }) => (mark.kind === 'figure' ? [mark] : []))
  // Of several, the accounts beneath tell whose they are: the axis has no room for it.
  const speakerOf = (mark: FigureMark) => (figures.length > 1 ? null : ownAccountOf(mark, view, words)?.speaker)
  const pages = figures.map((figure): PageFigure => ({ figure, speaker: speakerOf(figure) ?? null }))
  const plot = plotOf(view, pages, words)
  return plot && <DotPlot plot={plot} />
}

/** What scripts and tests read off an entry. */
function dataOf({ frame, index, mark }: PanelMark) {
  const own =
    mark.kind === 'figure'
      ? { 'data-value': numberOf(mark), 'data-qualifier': mark.qualifier, 'data-relation': mark.relation }
      : { 'data-value': mark.stance, 'data-relation': 'statement' }
  return { 'data-mention': `${frame}.${index}`, 'data-dispute': mark.dispute, ...own }
}

function numberOf({ min, max, qualifier }: { min: number | null; max: number | null; qualifier: string }): string {
  if (min !== null && max !== null && min !== max) return `${min}-${max}`
  return String(min ?? max ?? qualifier)
}
