import type { Breath } from './breath.ts'

/** Elements whose text is no text of the page, or only offers choices. */
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION OPTGROUP DATALIST script style'.split(' '),
)
/** Text nodes that are longer may be a script's: only they are asked for their element. */
const SHORT = 200
/** Text nodes between two looks at the clock. */
const STEPS = 200
/** A page with fewer words of its own may have its article somewhere else: every element is looked into. */
const FEW_WORDS = 3000

/**
 * All words of a page, hidden ones too, without asking for any style: enough to tell whether a closer look is due.
 * Open shadow roots are read, and frames whose content stands in an attribute. Soft hyphens go, since they stand inside
 * names.
 * The text nodes are walked in slices.
 * @param exact leaves out everything that is no text of the page; costs more
 */
export async function pageWords(page: Document, exact: boolean, breath: Breath): Promise<string> {
  if (!page.body) return ''
  const pieces: string[] = []
  await collect(page.body, pieces, exact, breath)
  const isShort = pieces.reduce((sum, { length }) => sum + length, 0) < FEW_WORDS
  const roots = shadowRootsIn(page, isShort)
  for (let root = roots.pop(); root; root = roots.pop()) {
    await collect(root, pieces, exact, breath)
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot)
  }
  for (const frame of page.querySelectorAll('iframe[srcdoc]')) pieces.push((frame as HTMLIFrameElement).srcdoc)
  const words = pieces.join(' ')
  return words.includes('\u00ad') || words.includes('\u200b') ? words.replaceAll(/[\u00ad\u200b]/g, '') : words
}

/** True where an exact look may see less than a quick one: a list of countries names every party. */
export const hasChoices = (page: Document): boolean => page.querySelector('option, textarea, noscript') !== null

async function collect(root: Node, pieces: string[], exact: boolean, breath: Breath): Promise<void> {
  const walker = document.createTreeWalker(root, 4)
  let steps = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (++steps % STEPS === 0 && breath.isDue()) await breath.pause()
    const { data } = node as Text
    if ((exact || data.length > SHORT) && SILENT.has(node.parentNode?.nodeName ?? '')) continue
    pieces.push(data)
  }
}

/**
 * What may have a shadow root: elements with a hyphen in their name, and plain boxes that are empty without one. Asking
 * each element would cost more than reading the page; so would any selector, since the browser would hand out every
 * element that fits.
 */
const HOSTS =
  "//*[contains(name(),'-') or ((self::div or self::section or self::article or self::main or self::aside) and not(*))]"

function shadowRootsIn(page: Document, all: boolean): ShadowRoot[] {
  const roots: ShadowRoot[] = []
  if (all) {
    for (const element of page.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot)
    return roots
  }
  const found = page.evaluate(HOSTS, page, null, 7, null)
  for (let at = 0; at < found.snapshotLength; at++) {
    const { shadowRoot } = found.snapshotItem(at) as Element
    if (shadowRoot) roots.push(shadowRoot)
  }
  return roots
}
