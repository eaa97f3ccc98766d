import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks'
import type { DisputeView, Mark } from '../model/view.ts'
import { Accounts } from './accounts.tsx'
import { CardActions, type CardActionsProps } from './card-actions.tsx'
import { CloseButton } from './close-button.tsx'
import { DotPlot } from './dot-plot.tsx'
import { Near } from './near.tsx'
import { ownAccountOf } from './own-account.ts'
import { pageFigure, pageSays } from './page-says.ts'
import { type Anchor, placeCard } from './place.ts'
import { plotOf } from './plot.ts'
import { useWords } from './use-words.ts'
import { packLine, state, tallyOf } from './words.ts'

export interface CardProps extends Pick<CardActionsProps, 'site' | 'onCopy' | 'onLess'> {
  mark: Mark
  view: DisputeView
  /** The mark's place on the screen. */
  anchor: Anchor
  /** True where the reader asked for the card, and did not just point at the mark: it then takes the focus. */
  focus: boolean
  /** Other marks on the same words. */
  others: { index: number; question: string }[]
  onOther: (index: number) => void
  onClose: () => void
}

/** The competing accounts behind one mark. */
export function Card({ mark, view, anchor, focus, others, site, onOther, onClose, onCopy, onLess }: CardProps) {
  const card = useRef<HTMLElement>(null)
  const id = useId()
  const words = useWords()
  const { t } = words

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

  const own = ownAccountOf(mark, view, words)
  const what = mark.kind === 'figure' ? pageFigure(mark, view, words) : t('page.statement')
  const plot = plotOf(view, mark.kind === 'figure' ? [{ figure: mark, speaker: own?.speaker ?? null }] : [], words)
  const [first, ...further] = pageSays(mark, view, words)
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
      <div class="head">
        <div>
          <h2 id={`${id}q`}>
            <bdi>{view.question}</bdi>
          </h2>
          <p class="state">{state(view, words)}</p>
        </div>
        <CloseButton onClose={onClose} />
      </div>
      {plot && <DotPlot plot={plot} />}
      <div class="page" id={`${id}s`}>
        {mark.kind === 'figure' && <p class="here">{t('page.figure', { value: what })}</p>}
        <p class="does">{first}</p>
        {further.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {others.length > 0 && (
        <p class="others">
          {t('card.sameWords')}{' '}
          {others.map(({ index, question }) => (
            <button key={index} type="button" onClick={(event) => event.isTrusted && onOther(index)}>
              <bdi>{question}</bdi>
            </button>
          ))}
        </p>
      )}
      {!view.claim && <p class="tally">{tallyOf(view, words)}</p>}
      <Accounts view={view} own={own ? [own] : []} />
      <Near near={view.near} />
      <CardActions what={what} site={site} onCopy={onCopy} onLess={onLess} />
      <div class="foot">
        <p>{t('card.disclaimer')}</p>
        <p>{packLine(view.pack, words)}</p>
      </div>
    </section>
  )
}
