import { autoUpdate, computePosition, flip, inline, offset, shift, size, type VirtualElement } from '@floating-ui/dom'

/** A place on the screen that is no element: a mark's range. */
export type Anchor = VirtualElement

/** Below this width of the viewport the card is a sheet along an edge (the style sheet has the same number). */
const NARROW = 520
/** Pixels between card and figure, and between card and the edge of the viewport. */
const GAP = 8
const EDGE = 10

/**
 * Puts a card beside its anchor and keeps it there while the page scrolls or the window changes. It never covers
 * the anchor: where space is short it gets lower and scrolls inside.
 * @returns a function that ends it
 */
export function placeCard(card: HTMLElement, anchor: Anchor): () => void {
  return autoUpdate(
    anchor,
    card,
    () => void (innerWidth < NARROW ? placeSheet(card, anchor) : placeBeside(card, anchor)),
    {
      layoutShift: false,
    },
  )
}

async function placeBeside(card: HTMLElement, anchor: Anchor): Promise<void> {
  delete card.dataset.sheet
  const { x, y } = await computePosition(anchor, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(),
      offset(GAP),
      flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => {
          card.style.maxHeight = `${Math.max(0, Math.min(availableHeight, innerHeight * 0.7))}px`
        },
      }),
    ],
  })
  Object.assign(card.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` })
}

/** Along the edge that is farther from the figure. */
function placeSheet(card: HTMLElement, anchor: Anchor): void {
  const { top, bottom } = anchor.getBoundingClientRect()
  const below = innerHeight - bottom
  const atBottom = below >= top
  card.dataset.sheet = atBottom ? 'bottom' : 'top'
  const space = Math.max(atBottom ? below : top, innerHeight * 0.3) - GAP
  Object.assign(card.style, { left: '', top: '', maxHeight: `${Math.min(space, innerHeight * 0.6)}px` })
}
