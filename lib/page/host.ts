import { admitTrustedPresses } from './trusted-press.ts'

/** The one element that the extension puts into a page, with a closed shadow root of its own. */
export interface Host {
  readonly element: HTMLElement
  readonly root: ShadowRoot
  /** Puts it into the page, or back if the page has thrown it out. */
  attach: () => void
  detach: () => void
  /** Adds a style sheet for what is in it. */
  style: (css: string) => void
}

/** Events that stay inside: a page's shortcuts do not hear what is typed or clicked in the card. */
const KEPT = [
  'click auxclick dblclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchend wheel',
  'keydown keyup keypress beforeinput input change toggle',
]
  .join(' ')
  .split(' ')

/**
 * Makes the host; it stands behind the body, so that the page's own tree, inside `head` and `body`, stays as it is.
 * @param css style of everything in it; as a constructed sheet it needs no leave from the page's content policy
 */
export function createHost(css: string): Host {
  const element = document.createElement('div')
  const root = element.attachShadow({ mode: 'closed' })
  const style = (text: string): void => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    adopt(root, sheet)
  }
  style(css)
  admitTrustedPresses(element, root)
  for (const type of KEPT) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true })
  return {
    element,
    root,
    attach: () => {
      if (!element.isConnected) document.documentElement.append(element)
    },
    detach: () => element.remove(),
    style,
  }
}

/** A node as Firefox's content scripts see it: behind a wrapper that shows the browser's own properties. */
interface Wrapped {
  wrappedJSObject?: ShadowRoot
}

/** Older versions of Firefox refuse the list of sheets through the wrapper; there the page's own view of it serves. */
function adopt(root: ShadowRoot, sheet: CSSStyleSheet): void {
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  } catch (error) {
    const bare = (root as Wrapped).wrappedJSObject
    if (bare === undefined) throw error
    bare.adoptedStyleSheets.push(sheet)
  }
}
