import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks'
import type { DisputeView, Mark } from '../model/view.ts'
import { Accounts } from './accounts.tsx'
import { day, readerLocale } from './figure-words.ts'
import { type Anchor, placeCard } from './place.ts'
import { pageFigure, pageSays, state, tallyOf, words } from './words.ts'

export interface CardProps {
  mark: Mark
  view: DisputeView
  /** The mark's place on the screen. */
  anchor: Anchor
  /** True where the reader asked for the card by keyboard: it then takes the focus. */
  focus: boolean
  /** Other marks on the same words. */
  others: { index: number; question: string }[]
  onOther: (index: number) => void
  onClose: () => void
}

/** The competing accounts behind one mark. */
export function Card({ mark, view, anchor, focus, others, onOther, onClose }: CardProps) {
  const card = useRef<HTMLElement>(null)
  const id = useId()
  const locale = readerLocale()

  useLayoutEffect(() => {
    const element = card.current
    if (!element) return
    // The top layer: above everything of the page, and free of its transforms and filters.
    element.showPopover?.()
    return placeCard(element, anchor)
  }, [anchor])
  useEffect(() => {
    if (focus) card.current?.focus({ preventScroll: true })
  }, [focus, anchor])

  return (
    <section
      ref={card}
      class="card"
      popover="manual"
      role="dialog"
      aria-labelledby={`${id}q`}
      aria-describedby={`${id}s`}
      tabIndex={-1}
      data-dispute={view.id}
    >
      <header>
        <div>
          <p class="state">{state(view, locale)}</p>
          <h2 id={`${id}q`}>{view.question}</h2>
        </div>
        <button type="button" class="close" aria-label={words.close} onClick={(event) => event.isTrusted && onClose()}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
          </svg>
        </button>
      </header>
      <div class="page" id={`${id}s`}>
        {mark.kind === 'figure' && (
          <p class="here">
            {words.thisPage}: <strong>{pageFigure(mark, view, locale)}</strong>
          </p>
        )}
        {pageSays(mark, view, locale).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {others.length > 0 && (
        <p class="others">
          {words.sameWords}{' '}
          {others.map(({ index, question }) => (
            <button key={index} type="button" onClick={(event) => event.isTrusted && onOther(index)}>
              {question}
            </button>
          ))}
        </p>
      )}
      <p class="tally">{tallyOf(view)}</p>
      <Accounts view={view} />
      <footer>
        <p>{words.disclaimer}</p>
        <p>
          {view.pack.title}, {view.pack.version}, {day(view.pack.date, locale)}
        </p>
      </footer>
    </section>
  )
}
