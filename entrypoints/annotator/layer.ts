import { h, render } from 'preact'
import type { PageView } from '../../lib/model/view.ts'
import { drawCurrent, type Placed } from '../../lib/page/highlights.ts'
import { createHost, type Host } from '../../lib/page/host.ts'
import { followPointer } from '../../lib/page/pointing.ts'
import accountsCss from '../../lib/ui/accounts.css?inline'
import cardCss from '../../lib/ui/card.css?inline'
import actionsCss from '../../lib/ui/card-actions.css?inline'
import type { Less } from '../../lib/ui/card-actions.tsx'
import plotCss from '../../lib/ui/dot-plot.css?inline'
import { type LayerMark, PageLayer } from '../../lib/ui/page-layer.tsx'
import type { Anchor } from '../../lib/ui/place.ts'
import themeCss from '../../lib/ui/theme.css?inline'
import type { Words } from '../../lib/ui/translate.ts'
import { copyCard, type Lessened, lessen } from './card-deeds.ts'

const STYLE = themeCss + accountsCss + cardCss + actionsCss + plotCss

interface Open {
  index: number
  anchor: Anchor
  /** How the reader asked for it: what hovering opens, moving away closes. */
  by: 'hover' | 'press' | 'key' | 'jump'
}

/** The extension's part of the page: joins marks, pointer and keyboard with the card. */
export class Layer {
  #host: Host | null = null
  #marks: LayerMark[] = []
  #open: Open | null = null
  #focused: number | null = null
  /** The mark that the reader's keys went to last. */
  #gone: number | null = null
  /** Milliseconds that the pointer rests on a mark before its card opens. */
  #rest = 0
  /** What had the focus before the card took it. */
  #before: HTMLElement | null = null
  #following: (() => void) | null = null
  /** What the reader just switched off. */
  #lessened: Lessened | null = null
  /** What everything is said in; to be set before marks are shown. */
  words: Words | null = null
  readonly #placed: () => Placed[]
  readonly #text: () => string
  readonly #guarded: (work: () => void) => void

  /**
   * @param placed the marks as they stand now
   * @param text the visible text that the marks' offsets count in
   * @param guarded runs what an event asks for, and deals with what it throws
   */
  constructor(placed: () => Placed[], text: () => string, guarded: (work: () => void) => void) {
    this.#placed = placed
    this.#text = text
    this.#guarded = guarded
  }

  get element(): HTMLElement | null {
    return this.#host?.element ?? null
  }

  /** Shows the list of marks; the host is in the page only while there is one. */
  show(placed: Placed[], { disputes, rest }: Pick<PageView, 'disputes' | 'rest'>): void {
    this.#rest = rest
    const views = new Map(disputes.map((view) => [view.id, view]))
    this.#marks = placed.flatMap(({ mark, index }) => {
      const view = views.get(mark.dispute)
      return view && mark.look !== 'agreed' ? [{ index, mark, view }] : []
    })
    if (this.#marks.length === 0) {
      this.clear()
      return
    }
    if (this.#open && !this.#isShown(this.#open.index)) this.#open = null
    this.#host ??= createHost(STYLE)
    this.#host.attach()
    this.#following ??= this.#follow()
    this.#render()
  }

  /** Nothing is marked any more: takes the host out of the page, unless there is word of what was switched off. */
  clear(): void {
    this.#following?.()
    this.#following = null
    this.#marks = []
    this.#open = null
    this.#before = null
    this.#focused = null
    this.#gone = null
    drawCurrent(null)
    if (this.#lessened) this.#render()
    else this.#leave()
  }

  /** Takes everything out of the page. */
  end(): void {
    this.#lessened = null
    this.clear()
  }

  #leave(): void {
    if (!this.#host) return
    render(null, this.#host.root)
    this.#host.detach()
  }

  /** Scrolls to a mark and opens its card. Answers false where it no longer stands in the page. */
  jump(index: number): boolean {
    const placed = this.#find(index)
    if (!placed || !this.#isShown(index)) return false
    scrollTo(placed.range)
    this.#openCard(index, 'jump')
    return true
  }

  /** True while the reader's keys are at one of the marks. */
  get isUnderWay(): boolean {
    return this.#gone !== null && this.#isShown(this.#gone)
  }

  /** Moves to the next mark (1) or the one before (-1). Answers false past the last; the next step begins anew. */
  step(by: 1 | -1): boolean {
    const at = this.#marks.findIndex(({ index }) => index === this.#gone)
    const next = at < 0 && by < 0 ? this.#marks.at(-1) : this.#marks[at + by]
    this.#gone = next?.index ?? null
    if (!next) return false
    const isOpen = this.#open !== null
    this.#host?.root.querySelector<HTMLElement>(`button[data-index="${next.index}"]`)?.focus({ preventScroll: true })
    const placed = this.#find(next.index)
    if (placed) scrollTo(placed.range)
    if (isOpen) this.#openCard(next.index, 'key')
    return true
  }

  /** Opens the card of the mark that was gone to last, or of the first on the screen. Answers false without one. */
  openCurrent(): boolean {
    const index = this.isUnderWay ? this.#gone : (this.#marks.find(({ index }) => this.#isInView(index))?.index ?? null)
    if (index === null) return false
    this.#openCard(index, 'key')
    return true
  }

  close(): void {
    this.#close()
  }

  #isInView(index: number): boolean {
    const box = this.#find(index)?.range.getBoundingClientRect()
    return box !== undefined && box.bottom > 0 && box.top < innerHeight
  }

  #follow(): () => void {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !event.isTrusted || !this.#open) return
      this.#guarded(() => this.#close())
    }
    window.addEventListener('keydown', onKey, { capture: true })
    const end = followPointer({
      placed: () => this.#placed().filter(({ index }) => this.#isShown(index)),
      rest: () => this.#rest,
      onRest: ({ index }) =>
        this.#guarded(() => (this.#open?.by ?? 'hover') === 'hover' && this.#openCard(index, 'hover')),
      onAway: () => this.#guarded(() => this.#open?.by === 'hover' && this.#close()),
      onPress: ({ index }) => this.#guarded(() => this.#openCard(index, 'press')),
      onElsewhere: () => this.#guarded(() => this.#close()),
      isOwn: (target) => target === this.element,
    })
    return () => {
      end()
      window.removeEventListener('keydown', onKey, { capture: true })
    }
  }

  #openCard(index: number, by: Open['by']): void {
    const placed = this.#find(index)
    if (!placed) return
    if (takesFocus({ by })) this.#before = this.#origin()
    // Opened by hovering and then clicked: the same card, which now stays.
    if (this.#open?.index === index) this.#open.by = by
    else this.#open = { index, by, anchor: this.#anchorOf(index) }
    this.#render()
  }

  #close(): void {
    if (!this.#open) return
    // Where the reader has gone on in the page meanwhile, the focus stays there.
    const back = document.activeElement === this.element ? this.#before : null
    this.#open = null
    this.#before = null
    this.#render()
    if (back?.isConnected) back.focus({ preventScroll: true })
  }

  async #lessen(entry: LayerMark, what: Less, words: Words): Promise<void> {
    this.#open = null
    this.#lessened = await lessen(entry, what, words)
    this.#render()
  }

  async #undo(): Promise<void> {
    await this.#lessened?.undo()
    this.#forget()
  }

  /** Deals with what something throws that takes its time. */
  #later(done: Promise<void>): void {
    done.catch((error: unknown) =>
      this.#guarded(() => {
        throw error
      }),
    )
  }

  /** Takes the word of what was switched off away. */
  #forget(): void {
    const back = this.#before
    this.#lessened = null
    this.#before = null
    if (this.#marks.length === 0) this.#leave()
    else this.#render()
    if (back?.isConnected) back.focus({ preventScroll: true })
  }

  #render(): void {
    const { words } = this
    if (!this.#host || words === null) return
    const { root } = this.#host
    const open = this.#open && { ...this.#open, focus: takesFocus(this.#open) }
    drawCurrent(this.#find(this.#open?.index ?? this.#focused) ?? null)
    render(
      h(PageLayer, {
        words,
        marks: this.#marks,
        open,
        notice: this.#lessened?.text ?? null,
        site: location.hostname,
        onOpen: (index) => this.#guarded(() => this.#openCard(index, 'key')),
        onOther: (index) => this.#guarded(() => this.#openCard(index, this.#open?.by ?? 'press')),
        onClose: () => this.#guarded(() => this.#close()),
        onFocus: (index) => this.#guarded(() => this.#focus(index)),
        onCopy: (entry, what) => copyCard(entry, what, { text: this.#text(), root, words }),
        onLess: (entry, what) => this.#later(this.#lessen(entry, what, words)),
        onUndo: () => this.#later(this.#undo()),
        onNoticeClose: () => this.#guarded(() => this.#forget()),
      }),
      root,
    )
  }

  /** The focus came to a mark's button: the page shows where the mark is. */
  #focus(index: number | null): void {
    this.#focused = index
    const placed = this.#find(index)
    if (placed) scrollTo(placed.range)
    drawCurrent(this.#find(this.#open?.index ?? index) ?? null)
  }

  /** A place that follows the mark, also when the page was drawn anew meanwhile. */
  #anchorOf(index: number): Anchor {
    const range = (): Range | null => this.#find(index)?.range ?? null
    const start = range()?.startContainer.parentElement
    return {
      getBoundingClientRect: () => range()?.getBoundingClientRect() ?? new DOMRect(),
      getClientRects: () => [...(range()?.getClientRects() ?? [])],
      ...(start ? { contextElement: start } : {}),
    }
  }

  #find(index: number | null): Placed | undefined {
    return this.#placed().find((placed) => placed.index === index)
  }

  #isShown(index: number): boolean {
    return this.#marks.some((mark) => mark.index === index)
  }

  /** Where the focus goes back to: what has it now, one of our buttons or something of the page, unless a card has it. */
  #origin(): HTMLElement | null {
    const active = this.#host?.root.activeElement ?? document.activeElement
    if (active?.closest('[role=dialog]') && this.#open) return this.#before
    return active instanceof HTMLElement && active !== document.body ? active : null
  }
}

/** Who asked for the card, and did not just point at the mark, goes on in it. */
const takesFocus = ({ by }: Pick<Open, 'by'>): boolean => by !== 'hover'

/** Brings a range into the middle of the screen, if it is not on it already. */
function scrollTo(range: Range): void {
  const isSeen = (): boolean => {
    const { top, bottom } = range.getBoundingClientRect()
    return top >= 60 && bottom <= innerHeight - 60
  }
  if (isSeen()) return
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
  // A text longer than the screen: its middle need not be the mark.
  if (!isSeen()) scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' })
}
