import type { MarkLabels, PageView } from '../../lib/model/view.ts'
import { Equivalents } from '../../lib/page/equivalents.ts'
import { drawCurrent, type Placed } from '../../lib/page/highlights.ts'
import { createHost, type Host } from '../../lib/page/host.ts'
import { followPointer } from '../../lib/page/pointing.ts'
import type { OpenCard } from '../../lib/ui/card-layer.tsx'
import layerCss from '../../lib/ui/layer.css?inline'
import themeCss from '../../lib/ui/theme.css?inline'
import type { Scene, Stage } from './card-drawer.ts'
import { Cards } from './cards.ts'
import { scrollTo } from './scroll-to.ts'

interface Open extends Pick<OpenCard, 'index' | 'anchor'> {
  /** How the reader asked for it: what hovering opens, moving away closes. */
  by: 'hover' | 'press' | 'key' | 'jump'
}

/** A mark that has a button, and a card. */
interface Shown {
  index: number
  mark: Placed['mark']
  label: string
}

/** The extension's element in the page, with what stands in it. */
interface Own extends Host {
  buttons: Equivalents
  stage: Stage
  /** The style of cards was added. */
  isStyled: boolean
}

/** The extension's part of the page: joins marks, pointer and keyboard with the card. */
export class Layer {
  #own: Own | null = null
  #marks: Shown[] = []
  #labels: MarkLabels | null = null
  #open: Open | null = null
  #focused: number | null = null
  /** The mark that the reader's keys went to last. */
  #gone: number | null = null
  /** Milliseconds that the pointer rests on a mark before its card opens. */
  #rest = 0
  /** What had the focus before the card took it. */
  #before: HTMLElement | null = null
  #following: (() => void) | null = null
  readonly #cards = new Cards()
  readonly #placed: () => Placed[]
  readonly #text: () => string
  readonly #guarded: (work: () => void | Promise<void>) => void

  /**
   * @param placed the marks as they stand now
   * @param text the visible text that the marks' offsets count in
   * @param guarded runs what an event asks for, and deals with what it throws
   */
  constructor(placed: () => Placed[], text: () => string, guarded: (work: () => void | Promise<void>) => void) {
    this.#placed = placed
    this.#text = text
    this.#guarded = guarded
  }

  get element(): HTMLElement | null {
    return this.#own?.element ?? null
  }

  /** Shows the list of marks; the host is in the page only while there is one. */
  show(placed: Placed[], { labels, rest }: Pick<PageView, 'labels' | 'rest'>): void {
    this.#rest = rest
    this.#labels = labels
    this.#marks = placed.flatMap(({ mark, index }) => {
      const label = labels.marks[index]
      return typeof label === 'string' ? [{ index, mark, label }] : []
    })
    if (this.#marks.length === 0) {
      this.clear()
      return
    }
    if (this.#open && !this.#isShown(this.#open.index)) this.#open = null
    this.#own ??= this.#create()
    this.#own.attach()
    this.#following ??= this.#follow()
    this.#render()
  }

  /** What stands on cards may have changed: it is fetched anew. */
  renew(): void {
    this.#cards.forget()
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
    if (this.#own && this.#cards.drawer?.isTelling) this.#render()
    else this.#leave()
  }

  /** Takes everything out of the page. */
  end(): void {
    this.#leave()
    this.clear()
  }

  #create(): Own {
    const host = createHost(themeCss + layerCss)
    const buttons = new Equivalents(host.root, {
      onOpen: (index) => this.#guarded(() => this.#openCard(index, 'key')),
      onFocus: (index) => this.#guarded(() => this.#focus(index)),
    })
    const stage: Stage = {
      root: host.root,
      element: buttons.stage,
      text: this.#text,
      guarded: this.#guarded,
      onOther: (index) => this.#openCard(index, this.#open?.by ?? 'press'),
      onClose: () => this.#close(),
      onLess: () => {
        this.#open = null
        this.#render()
      },
      onNoticeClose: () => this.#noticeClosed(),
    }
    return { ...host, buttons, stage, isStyled: false }
  }

  #leave(): void {
    if (!this.#own) return
    // First of all: whatever fails, it is gone.
    this.#own.detach()
    this.#own.buttons.clear()
    this.#cards.drawer?.clear(this.#own.stage)
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
    this.#own?.buttons.focus(next.index)
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
      // The card's script and words come while the pointer has yet to rest.
      onNear: () => this.#guarded(() => this.#bring()),
      onRest: ({ index }) =>
        this.#guarded(() => {
          if ((this.#open?.by ?? 'hover') === 'hover') this.#openCard(index, 'hover')
        }),
      onAway: () =>
        this.#guarded(() => {
          if (this.#open?.by === 'hover') this.#close()
        }),
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

  /** Word of what was switched off has been read. */
  #noticeClosed(): void {
    const back = this.#before
    this.#before = null
    if (this.#marks.length === 0) this.#leave()
    else this.#render()
    if (back?.isConnected) back.focus({ preventScroll: true })
  }

  #render(): void {
    if (!this.#own || this.#labels === null) return
    if (this.#marks.length > 0) this.#own.buttons.show(this.#marks, this.#labels, this.#open?.index ?? null)
    else this.#own.buttons.clear()
    drawCurrent(this.#find(this.#open?.index ?? this.#focused) ?? null)
    if (this.#open && !this.#isFetched(this.#open.index)) this.#guarded(() => this.#bring())
    else this.#drawCard(this.#own)
  }

  #drawCard(own: Own): void {
    const { drawer } = this.#cards
    if (drawer === null) return
    if (!own.isStyled) own.style(drawer.css)
    own.isStyled = true
    const open = this.#open && { ...this.#open, focus: takesFocus(this.#open) }
    const marks: Scene['marks'] = this.#marks.flatMap(({ index, mark }) => {
      const view = this.#cards.view(mark.dispute)
      return view ? [{ index, mark, view }] : []
    })
    drawer.draw(own.stage, { marks, open })
  }

  /** Fetches what cards are made of, then draws the one that was asked for. */
  async #bring(): Promise<void> {
    await this.#cards.bring(this.#marks.map(({ mark }) => mark.dispute))
    if (this.#open) this.#render()
  }

  #isFetched(index: number): boolean {
    const shown = this.#marks.find((mark) => mark.index === index)
    return this.#cards.drawer !== null && shown !== undefined && this.#cards.view(shown.mark.dispute) !== undefined
  }

  /** The focus came to a mark's button: the page shows where the mark is. */
  #focus(index: number | null): void {
    this.#focused = index
    const placed = this.#find(index)
    if (placed) scrollTo(placed.range)
    drawCurrent(this.#find(this.#open?.index ?? index) ?? null)
    if (placed) this.#guarded(() => this.#bring())
  }

  /** A place that follows the mark, also when the page was drawn anew meanwhile. */
  #anchorOf(index: number): OpenCard['anchor'] {
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
    const active = this.#own?.root.activeElement ?? document.activeElement
    if (active?.closest('[role=dialog]') && this.#open) return this.#before
    return active instanceof HTMLElement && active !== document.body ? active : null
  }
}

/** Who asked for the card, and did not just point at the mark, goes on in it. */
const takesFocus = ({ by }: Pick<Open, 'by'>): boolean => by !== 'hover'
