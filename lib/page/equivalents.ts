import type { MarkLabels } from '../model/view.ts'

/** A mark that has a button: its number in the page's list, and what the button says. */
export interface Equivalent {
  index: number
  label: string
}

export interface EquivalentsOptions {
  onOpen: (index: number) => void
  /** The focus came to a mark's button, or left the last one (null). */
  onFocus: (index: number | null) => void
}

/**
 * The list of buttons that stand for the marks, for keyboards and screen readers; each is seen only while it has the
 * focus. Plain elements, so that pages need no library for it. Behind the list is the place where cards are drawn.
 */
export class Equivalents {
  /** Where cards are drawn. */
  readonly stage = document.createElement('div')
  readonly #layer = document.createElement('div')
  readonly #nav = document.createElement('nav')
  readonly #list = document.createElement('ul')
  readonly #buttons = new Map<number, HTMLButtonElement>()

  /** @param root the extension's own shadow root */
  constructor(root: ShadowRoot, options: EquivalentsOptions) {
    this.#layer.className = 'layer'
    // On the list for all of its buttons.
    const indexOf = (event: Event): number => Number((event.target as HTMLElement).dataset.index)
    this.#list.addEventListener('click', (event) => event.isTrusted && options.onOpen(indexOf(event)))
    this.#list.addEventListener('focusin', (event) => options.onFocus(indexOf(event)))
    this.#list.addEventListener('focusout', () => options.onFocus(null))
    this.#nav.append(this.#list)
    this.#layer.append(this.stage)
    root.append(this.#layer)
  }

  /**
   * Shows just these, and keeps the buttons of those that were there before, with the focus.
   * @param marks in the page's order
   * @param open the mark whose card is open
   */
  show(marks: Equivalent[], { language, direction, list }: MarkLabels, open: number | null): void {
    this.#layer.lang = language
    this.#layer.dir = direction
    this.#nav.ariaLabel = list
    const wanted = new Set(marks.map(({ index }) => index))
    for (const [index, button] of this.#buttons) {
      if (wanted.has(index)) continue
      button.parentElement?.remove()
      this.#buttons.delete(index)
    }
    let next = this.#list.firstElementChild
    for (const { index, label } of marks) {
      const button = this.#buttons.get(index) ?? this.#add(index)
      if (button.textContent !== label) button.textContent = label
      button.ariaExpanded = String(index === open)
      const item = button.parentElement as HTMLElement
      if (item === next) next = next.nextElementSibling
      else this.#list.insertBefore(item, next)
    }
    if (!this.#nav.isConnected) this.#layer.prepend(this.#nav)
  }

  clear(): void {
    this.#nav.remove()
    this.#list.replaceChildren()
    this.#buttons.clear()
  }

  focus(index: number): void {
    this.#buttons.get(index)?.focus({ preventScroll: true })
  }

  #add(index: number): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'equivalent'
    button.dataset.index = String(index)
    button.ariaHasPopup = 'dialog'
    document.createElement('li').append(button)
    this.#buttons.set(index, button)
    return button
  }
}
