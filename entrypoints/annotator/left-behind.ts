import { native } from '../../lib/extension/native.ts'
import { clearMarksLeftBehind } from '../../lib/page/highlights.ts'

/** How scripts of extensions, and they alone, see a closed shadow root: Chromium's way and Firefox's. */
interface Roots {
  dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null }
}
interface Seen extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null
}

/** What stands in the extension's element, and in none of a page's: a button for each mark (see `equivalents.ts`). */
const OWN = 'button[data-index]'

/**
 * Takes away what an earlier version of the extension left in the page. Firefox ends the scripts of an extension that is
 * updated without a word to them: their element and their highlights stay, and answer to nobody.
 */
export function removeLeftBehind(): void {
  for (const element of document.querySelectorAll(':root > div')) {
    if (rootOf(element)?.querySelector(OWN)) element.remove()
  }
  clearMarksLeftBehind()
}

function rootOf(element: Seen): ShadowRoot | null {
  return (native as Roots).dom?.openOrClosedShadowRoot?.(element) ?? element.openOrClosedShadowRoot ?? null
}
