import { native } from '../../lib/extension/native.ts'
import { HIGHLIGHT_NAMES } from '../../lib/page/highlight-style.ts'

/** How scripts of extensions, and they alone, see a closed shadow root: Chromium's way and Firefox's. */
interface Roots {
  dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null }
}
interface Seen extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null
}

/**
 * Takes away what an earlier version of the extension left in the page. Firefox ends the scripts of an extension that is
 * updated without a word to them: their element and their highlights stay, and answer to nobody.
 * @param own tells the extension's elements by what stands in them (CSS selector)
 */
export function removeLeftBehind(own: string): void {
  for (const element of document.querySelectorAll(':root > div')) {
    if (rootOf(element)?.querySelector(own)) element.remove()
  }
  for (const name of [
    ...Object.values(HIGHLIGHT_NAMES.figure),
    HIGHLIGHT_NAMES.statement,
    ...Object.values(HIGHLIGHT_NAMES.current),
  ]) {
    CSS.highlights.delete(name)
  }
}

function rootOf(element: Seen): ShadowRoot | null {
  return (native as Roots).dom?.openOrClosedShadowRoot?.(element) ?? element.openOrClosedShadowRoot ?? null
}
