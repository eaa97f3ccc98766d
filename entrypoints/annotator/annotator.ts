import { entryFor } from '../../lib/extension/log.ts'
import { dispatch, type Handlers, type ToPage } from '../../lib/extension/messages.ts'
import { isConnected, native, type Runtime } from '../../lib/extension/native.ts'
import { toBackground } from '../../lib/extension/to-background.ts'
import type { PageView } from '../../lib/model/view.ts'
import { toRange } from '../../lib/page/anchor.ts'
import { Breath } from '../../lib/page/breath.ts'
import { Changes } from '../../lib/page/changes.ts'
import { clearMarks, drawMarks, type Placed } from '../../lib/page/highlights.ts'
import { readMetadata } from '../../lib/page/metadata.ts'
import { PageReader } from '../../lib/page/page-reader.ts'
import type { NamedAt } from '../../lib/page/reread.ts'
import { hasPassword, type VisibleText } from '../../lib/page/visible-text.ts'
import { type Watch, watch } from '../../lib/page/watch.ts'
import { Layer } from './layer.ts'
import { removeLeftBehind } from './left-behind.ts'

/** Milliseconds that a changed page gets to settle before it is read again. */
const DELAY = 400

/**
 * Reads one frame, asks the background what is in it, and keeps the marks on the right words while the page
 * changes. On any failure it takes its marks away and stops: the page comes first.
 */
export class Annotator {
  #view: PageView | null = null
  #placed: Placed[] = []
  /** The text that the view belongs to. */
  #text: string | null = null
  /** Open shadow roots of the last reading. */
  #shadowRoots: ShadowRoot[] = []
  #ended = false
  /** The reader took the marks off this page for now. */
  #hidden = false
  /** Counts readings: an answer to an earlier one is of no use. */
  #reading = 0
  #namedAt: NamedAt | null
  /** The style of the marks was put into the page. */
  #isStyled = false
  readonly #ending = new AbortController()
  readonly #layer = new Layer(
    () => this.#placed,
    () => this.#text ?? '',
    (work) => this.#guarded(work),
  )
  readonly #changes = new Changes()
  readonly #reader = new PageReader((element) => element === this.#layer.element)
  readonly #watch: Watch = watch({
    onChange: () => this.#guard(() => this.#read(false, this.#changes.take())),
    isOwn: (node) => node === this.#layer.element,
    delay: DELAY,
    attributes: true,
    gather: this.#changes.add,
  })

  /** False once the extension that this script belongs to was updated or removed. */
  get isAlive(): boolean {
    return !this.#ended && isConnected()
  }

  /** @param namedAt where in a text enough is named for it to be read closely; null reads everything */
  constructor(namedAt: NamedAt | null) {
    this.#namedAt = namedAt
  }

  begin(): void {
    removeLeftBehind()
    native.runtime.onMessage.addListener(this.#answer)
    native.storage.onChanged.addListener(this.#storageChanged)
    const { signal } = this.#ending
    window.addEventListener('pagehide', () => void toBackground('left').catch(() => {}), { signal })
    window.addEventListener('pageshow', (event) => event.persisted && this.#guard(() => this.#read(true)), { signal })
    // The extension may have been updated or removed meanwhile; nobody tells, so it is asked for now and then.
    const onReturn = (): void => this.#guard(() => void (this.isAlive || this.end()))
    window.addEventListener('focus', onReturn, { signal })
    document.addEventListener('visibilitychange', onReturn, { signal })
    // By style sheets alone it can show what stands far from any change.
    window.addEventListener('click', () => this.#reader.forget(), { signal, capture: true })
    // In a task of its own: starting this script was one.
    setTimeout(() => this.#guard(() => this.#read()))
  }

  /** Takes everything out of the page. */
  end(): void {
    this.#ended = true
    this.#clear()
    this.#layer.end()
    this.#watch.stop()
    this.#ending.abort()
    if (!isConnected()) return
    native.runtime.onMessage.removeListener(this.#answer)
    native.storage.onChanged.removeListener(this.#storageChanged)
  }

  /** @param changed below which nodes the page has changed since the last reading; null for everywhere */
  async #read(evenUnchanged = false, changed: ReadonlySet<Node> | null = null): Promise<void> {
    if (!this.isAlive) return this.end()
    const reading = ++this.#reading
    // From here on: what changes while the page is read, or the background is at work, must not be missed.
    this.#changes.take()
    this.#watch.start([document, ...this.#shadowRoots])
    const visible = await this.#visibleText(changed)
    if (this.#isPast(reading)) return
    this.#follow(visible?.shadowRoots ?? [])
    const text = visible?.text ?? ''
    if (text !== this.#text || evenUnchanged) {
      const view = await toBackground('match', { ...readMetadata(document), text }, this.#isStyled)
      // Switched off, or read again, meanwhile.
      if (this.#isPast(reading)) return
      if (view === null) return this.#sleep()
      this.#isStyled ||= view.marks.length > 0
      this.#view = view
      if (evenUnchanged) this.#layer.renew()
      this.#text = text
    }
    const drawing = new Breath()
    await this.#draw(visible, reading, drawing)
    this.#watch.count(drawing.spent)
  }

  /** Whether the page was read again since, or everything has ended. */
  #isPast(reading: number): boolean {
    return reading !== this.#reading || this.#ended
  }

  /** The page's text; null where a password can be typed. */
  async #visibleText(changed: ReadonlySet<Node> | null): Promise<VisibleText | null> {
    if (hasPassword(document)) {
      this.#reader.forget()
      return null
    }
    const breath = new Breath()
    const visible = await this.#reader.read(changed, this.#namedAt, breath)
    // However quickly a change is read: the background reads the whole text, and is not to be asked more often for that.
    this.#watch.count(visible.text === this.#text ? breath.spent : Math.max(breath.spent, this.#reader.wholeCost))
    return visible
  }

  /** Shadow roots that were not there at the last reading are watched too, from now on. */
  #follow(shadowRoots: ShadowRoot[]): void {
    const added = shadowRoots.filter((root) => !this.#shadowRoots.includes(root))
    this.#shadowRoots = shadowRoots
    this.#watch.add(added)
  }

  /** Finds the marks' places and draws them, then the buttons that stand for them, each in a slice of its own. */
  async #draw(visible: VisibleText | null, reading: number, breath: Breath): Promise<void> {
    const placed: Placed[] = []
    for (const [index, mark] of (this.#view?.marks ?? []).entries()) {
      const range = visible && toRange(visible, mark)
      if (range) placed.push({ mark, index, range })
      await breath.take()
      if (this.#isPast(reading)) return
    }
    this.#placed = placed
    if (this.#hidden) return
    drawMarks(placed)
    if (placed.length > 0) await breath.pause()
    if (this.#isPast(reading) || this.#hidden) return
    if (this.#view) this.#layer.show(this.#placed, this.#view)
    else this.#layer.clear()
  }

  /** Switched off: nothing is read until the switch is turned again. */
  #sleep(): void {
    this.#watch.stop()
    this.#clear()
  }

  #clear(): void {
    this.#view = null
    this.#placed = []
    this.#text = null
    this.#undraw()
  }

  #undraw(): void {
    try {
      clearMarks()
    } finally {
      this.#layer.clear()
    }
  }

  #toggle(): void {
    this.#hidden = !this.#hidden
    if (this.#hidden) this.#undraw()
    else this.#guard(() => this.#read())
  }

  readonly #handlers: Handlers<ToPage, null> = {
    show: (_, index) => this.#layer.jump(index),
    alive: () => this.isAlive,
    isUnderWay: () => this.#layer.isUnderWay,
    step: (_, by) => this.#layer.step(by),
    open: () => this.#layer.openCurrent(),
    close: () => this.#layer.close(),
    hide: () => this.#toggle(),
  }

  /** Answers as all browsers understand it: true says that the answer will come. */
  readonly #answer: Runtime.OnMessageListenerCallback = (message, _, respond) => {
    const answer = dispatch(this.#handlers, message, null)
    // The type knows only listeners that always answer.
    if (answer === null) return undefined as unknown as true
    answer.then(respond, (error: unknown) => {
      respond(false)
      this.#fail(error)
    })
    return true
  }

  /** The background knows whether this page is still to be read; it answers null where not. */
  readonly #storageChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'local') return
    // What the gate left is of the packs until now.
    if ('gate' in changes) this.#namedAt = null
    if ('settings' in changes || 'gate' in changes) this.#guard(() => this.#read(true))
  }

  #guard(work: () => void | Promise<void>): void {
    Promise.resolve()
      .then(work)
      .catch((error: unknown) => this.#fail(error))
  }

  #guarded(work: () => void | Promise<void>): void {
    try {
      work()?.catch((error: unknown) => this.#fail(error))
    } catch (error) {
      this.#fail(error)
    }
  }

  #fail(error: unknown): void {
    try {
      this.end()
      if (!isConnected()) return
      void toBackground('failed', entryFor('annotator', error, Date.now())).catch(() => {})
      void toBackground('left').catch(() => {})
    } catch {
      // Nothing more can be done without troubling the page.
    }
  }
}
