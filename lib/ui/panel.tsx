import { useEffect, useRef, useState } from 'preact/hooks'
import type { DisputeView, Mark, PackSummary } from '../model/view.ts'
import { Accounts } from './accounts.tsx'
import { day } from './figure-words.ts'
import { markLine, pageFigure } from './page-says.ts'
import { checked, found } from './silence.ts'
import { bySource } from './sources.ts'
import { useWords } from './use-words.ts'
import { reportPlace, state } from './words.ts'

/** A mark of the tab, with the frame and the number that it is reached by. */
export interface PanelMark {
  frame: number
  index: number
  mark: Mark
}

/** What the panel shows of one tab. */
export interface PanelState {
  /** Host name, or null where the tab shows no web page. */
  site: string | null
  on: boolean
  siteOn: boolean
  marks: PanelMark[]
  disputes: DisputeView[]
  packs: PackSummary[]
}

export interface PanelProps {
  /** Null while it is being asked for. */
  state: PanelState | null
  onJump: (mark: PanelMark) => void
  onSwitchSite: (site: string, on: boolean) => void
  onSwitchAll: (on: boolean) => void
  onSearch: (query: string) => Promise<DisputeView[]>
}

/** The popup: what is on this page, who reported it, a search over all packs, and the switches. */
export function Panel({ state: tab, onJump, onSwitchSite, onSwitchAll, onSearch }: PanelProps) {
  const words = useWords()
  const { t } = words
  return (
    <main class="panel">
      <header class="head">
        <h1>Counterclaim</h1>
        {tab?.site && <p class="site">{tab.site}</p>}
      </header>
      {tab === null ? (
        <p class="note" role="status">
          {t('panel.loading')}
        </p>
      ) : (
        <>
          <ThisPage tab={tab} onJump={onJump} />
          <p class="silence" data-silence>
            {checked(tab.packs, words)} {t('card.disclaimer')}
          </p>
          {tab.disputes.length > 0 && <Sources disputes={tab.disputes} />}
          <Search onSearch={onSearch} />
          <Switches tab={tab} onSwitchSite={onSwitchSite} onSwitchAll={onSwitchAll} />
        </>
      )}
    </main>
  )
}

function ThisPage({ tab, onJump }: { tab: PanelState; onJump: PanelProps['onJump'] }) {
  const words = useWords()
  const { t } = words
  if (!tab.on) return <Note text={t('panel.offEverywhere')} />
  if (tab.site === null) return <Note text={t('panel.noPage')} />
  if (!tab.siteOn) return <Note text={t('panel.offHere')} />
  if (tab.marks.length === 0) return <Note text={t('panel.nothingHere')} />
  return (
    <section aria-labelledby="here">
      <h2 id="here">
        {t('panel.thisPage')}: {found(tab.disputes.length, tab.marks.length, words)}
      </h2>
      <ul class="disputes">
        {tab.disputes.map((view) => (
          <li key={view.id}>
            <DisputeEntry
              view={view}
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

function DisputeEntry({
  view,
  marks,
  onJump,
}: {
  view: DisputeView
  marks: PanelMark[]
  onJump: PanelProps['onJump']
}) {
  const words = useWords()
  const { t } = words
  return (
    <article class="dispute">
      <h3>{view.question}</h3>
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
      <details class="more">
        <summary>{t('panel.accounts')}</summary>
        <Accounts view={view} />
      </details>
    </article>
  )
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

function Sources({ disputes }: { disputes: DisputeView[] }) {
  const words = useWords()
  const { t } = words
  const sources = bySource(disputes, words)
  return (
    <details class="sources">
      <summary>
        {t('panel.sources')} ({sources.length})
      </summary>
      {sources.map(({ outlet, documents }) => (
        <section key={outlet ?? ''}>
          <h3>{outlet ?? t('account.unnamedOutlet')}</h3>
          {documents.map(({ title, date, inferred, entries }) => (
            <div class="document" key={`${title}${date}`}>
              <p class="title">{title}</p>
              {date && (
                <p class="date">
                  {day(date, words.locale)}
                  {inferred && ` ${t('panel.inferred')}`}
                </p>
              )}
              <ul>
                {entries.map(({ question, value, report }, at) => (
                  <li key={at}>
                    {question} <strong>{value}</strong> <span class="line">{reportPlace(report, words)}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </details>
  )
}

/** Milliseconds between the last key and the search. */
const PAUSE = 120

function Search({ onSearch }: { onSearch: PanelProps['onSearch'] }) {
  const words = useWords()
  const { t } = words
  const [results, setResults] = useState<{ query: string; views: DisputeView[] } | null>(null)
  const [query, setQuery] = useState('')
  const latest = useRef('')
  useEffect(() => {
    latest.current = query
    if (query.trim() === '') return setResults(null)
    const timer = setTimeout(async () => {
      const views = await onSearch(query)
      // An answer to what was typed before is late.
      if (latest.current === query) setResults({ query, views })
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [query, onSearch])
  return (
    <search class="search">
      <label>
        <span>{t('search.label')}</span>
        <input
          type="search"
          value={query}
          placeholder={t('search.hint')}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <div role="status">{results && results.views.length === 0 && <p class="note">{t('search.nothing')}</p>}</div>
      {results && results.views.length > 0 && (
        <ul class="results">
          {results.views.map((view) => (
            <li key={view.id} data-result={view.id}>
              <details>
                <summary>
                  <span class="question">{view.question}</span>
                  <span class="state">{state(view, words)}</span>
                </summary>
                <Accounts view={view} />
              </details>
            </li>
          ))}
        </ul>
      )}
    </search>
  )
}

type SwitchesProps = Pick<PanelProps, 'onSwitchSite' | 'onSwitchAll'> & { tab: PanelState }

function Switches({ tab, onSwitchSite, onSwitchAll }: SwitchesProps) {
  const words = useWords()
  const { t } = words
  const { site, siteOn, on } = tab
  return (
    <section class="switches" aria-label={t('panel.switches')}>
      {site !== null && (
        <Switch
          name="site"
          label={t('panel.thisSite')}
          on={siteOn}
          disabled={!on}
          onSwitch={(next) => onSwitchSite(site, next)}
        />
      )}
      <Switch name="all" label={t('panel.allSites')} on={on} onSwitch={onSwitchAll} />
    </section>
  )
}

interface SwitchProps {
  name: string
  label: string
  on: boolean
  disabled?: boolean
  onSwitch: (on: boolean) => void
}

function Switch({ name, label, on, disabled = false, onSwitch }: SwitchProps) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        data-switch={name}
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  )
}
