/** Less than this, and the reader may not see what is pressed. */
const LEAST_OPACITY = 0.6

/**
 * Lets a press on the extension's own element through only where the reader made it and could see what was pressed.
 * A page cannot script the element, but it can make it invisible, or lay something over it, and wait for a click that is
 * meant for something else. Runs before every other listener of the shadow root.
 */
export function admitTrustedPresses(element: HTMLElement, root: ShadowRoot): void {
  const admit = (event: Event): void => {
    if (isReaders(event) && isSeen(element, event as MouseEvent)) return
    event.stopImmediatePropagation()
    event.preventDefault()
  }
  for (const type of ['click', 'auxclick', 'keydown', 'input', 'change']) {
    root.addEventListener(type, admit, { capture: true })
  }
}

const isReaders = (event: Event): boolean => event.isTrusted

function isSeen(element: HTMLElement, { type, detail, clientX, clientY }: MouseEvent): boolean {
  if (type !== 'click' && type !== 'auxclick') return true
  if (!element.checkVisibility({ visibilityProperty: true }) || opacityOf(element) < LEAST_OPACITY) return false
  // A button pressed by key has no place.
  return detail === 0 || document.elementFromPoint(clientX, clientY) === element
}

/** How much of the element and what it stands in is to be seen, filters included. */
function opacityOf(element: Element): number {
  let opacity = 1
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at)
    opacity *= Number(style.opacity)
    if (/opacity|brightness\(0|blur/.test(style.filter)) return 0
  }
  return opacity
}
