import type { Placed } from './highlights.ts'
import { markAt } from './hit.ts'

/** Milliseconds that the pointer stays away from mark and card before the card closes. */
export const AWAY = 320
/** Milliseconds between two looks at where the pointer is. */
const LOOK = 90

export interface PointingOptions {
  placed: () => Placed[]
  /** Milliseconds that the pointer rests on a mark before it is told. */
  rest: () => number
  /** The pointer came to a mark: it may come to rest there. */
  onNear: () => void
  /** The pointer came to rest on a mark. */
  onRest: (placed: Placed) => void
  /** The pointer left mark and card for a while. */
  onAway: () => void
  /** A mark was clicked or tapped. */
  onPress: (placed: Placed) => void
  /** A click or tap beside all marks, outside the card. */
  onElsewhere: () => void
  isOwn: (target: EventTarget | null) => boolean
}

/**
 * Follows the pointer over the page and tells when it means a mark. Looks at most once in a while, and only
 * then asks for the marks' places, so that moving the mouse stays free.
 * @returns a function that ends it
 */
export function followPointer(options: PointingOptions): () => void {
  const ending = new AbortController()
  let point = { x: -1, y: -1 }
  let look: ReturnType<typeof setTimeout> | undefined
  let rest: ReturnType<typeof setTimeout> | undefined
  let away: ReturnType<typeof setTimeout> | undefined
  /** What the pointer was on at the last look: a mark's index, the card, or nothing. */
  let on: number | 'card' | null = null

  const arrive = (next: number | 'card' | null, placed: Placed | null): void => {
    if (next === on) return
    on = next
    clearTimeout(rest)
    clearTimeout(away)
    if (placed) {
      rest = setTimeout(() => options.onRest(placed), options.rest())
      options.onNear()
    } else if (next === null) away = setTimeout(options.onAway, AWAY)
  }
  const see = (): void => {
    look = undefined
    const placed = markAt(options.placed(), point.x, point.y, 'mouse')
    arrive(placed ? placed.index : null, placed)
  }

  const listen = <K extends keyof WindowEventMap>(type: K, heard: (event: WindowEventMap[K]) => void): void =>
    window.addEventListener(type, heard, { passive: true, capture: true, signal: ending.signal })

  listen('pointermove', (event) => {
    if (!event.isTrusted || event.pointerType !== 'mouse' || event.buttons !== 0) return
    if (options.isOwn(event.target)) {
      clearTimeout(look)
      look = undefined
      return arrive('card', null)
    }
    point = { x: event.clientX, y: event.clientY }
    look ??= setTimeout(see, LOOK)
  })
  listen('click', (event) => {
    if (!event.isTrusted || options.isOwn(event.target)) return
    const isMouse = (event as PointerEvent).pointerType !== 'touch'
    const placed = markAt(options.placed(), event.clientX, event.clientY, isMouse ? 'mouse' : 'touch')
    // Selecting text and following links stay what they are.
    const busy = event.defaultPrevented || !getSelection()?.isCollapsed || isInLink(event.target)
    if (placed && !busy) {
      clearTimeout(rest)
      on = placed.index
      options.onPress(placed)
    } else if (!placed) options.onElsewhere()
  })
  ending.signal.addEventListener('abort', () => {
    for (const timer of [look, rest, away]) clearTimeout(timer)
  })
  return () => ending.abort()
}

const isInLink = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a[href], button, input, select, textarea, label, summary') !== null
