import { Fragment } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { DisputeView, FoundPart, SearchHit } from '../model/view.ts'
import { Accounts } from './accounts.tsx'
import { DotPlot } from './dot-plot.tsx'
import { excerptOf } from './excerpt.ts'
import { Fold } from './fold.tsx'
import { plotOf } from './plot.ts'
import { Timeline } from './timeline.tsx'
import { useWords } from './use-words.ts'
import { state } from './words.ts'

/** Milliseconds between the last key and the search. */
const PAUSE = 120
/** Parts other than the question that a result shows. */
const MOST_PARTS = 3

export interface SearchProps {
  onSearch: (query: string) => Promise<SearchHit[]>
  /** What is listed while nothing is asked for; may be empty. */
  library: DisputeView[]
}

/** Finds disputes of all packs by words, and shows which words fit. */
export function Search({ onSearch, library }: SearchProps) {
  const { t } = useWords()
  const [hits, setHits] = useState<SearchHit[] | null>(null)
  const [query, setQuery] = useState('')
  const latest = useRef('')
  useEffect(() => {
    latest.current = query
    if (query.trim() === '') return setHits(null)
    const timer = setTimeout(async () => {
      const found = await onSearch(query)
      // An answer to what was typed before is late.
      if (latest.current === query) setHits(found)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [query, onSearch])
  const listed = hits ?? library.map((view) => ({ view, found: [] }))
  return (
    <search class="search">
      <label>
        <span>{t('search.label')}</span>
        <input
          type="search"
          dir="auto"
          value={query}
          placeholder={t('search.hint')}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p role="status" class={hits ? 'note' : 'note empty'}>
        {hits && (hits.length === 0 ? t('search.nothing') : t('search.results', { count: hits.length }))}
      </p>
      {hits === null && library.length > 0 && <h2>{t('side.all')}</h2>}
      <ul class="results">
        {listed.map(({ view, found }) => (
          <li key={view.id} data-result={view.id}>
            <Result view={view} found={found} />
          </li>
        ))}
      </ul>
    </search>
  )
}

function Result({ view, found }: SearchHit) {
  const words = useWords()
  const { t } = words
  const question = found.find(({ name }) => name === 'question')
  const others = found.filter(({ name }) => name !== 'question').slice(0, MOST_PARTS)
  const summary = (
    <>
      <span class="question">{question ? <Highlit part={question} /> : <bdi>{view.question}</bdi>}</span>
      <span class="state">{state(view, words)}</span>
      {others.map((part, at) => (
        <span class="state" key={at}>
          {t(`search.${part.name}`)}: <Highlit part={part} />
        </span>
      ))}
    </>
  )
  return (
    <Fold summary={summary}>
      {() => {
        const plot = plotOf(view, [], words)
        return (
          <>
            {plot && <DotPlot plot={plot} />}
            <Timeline view={view} />
            <Accounts view={view} />
          </>
        )
      }}
    </Fold>
  )
}

/** A text with the words that fit set off. */
function Highlit({ part }: { part: FoundPart }) {
  const { text, spans } = excerptOf(part)
  return (
    <bdi>
      {spans.map(({ start, end }, at) => (
        <Fragment key={at}>
          {text.slice(spans[at - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </bdi>
  )
}
