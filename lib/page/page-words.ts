/** Elements whose text is no text of the page, or only offers choices: a list of countries names every party. */
const SILENT = 'script, style, noscript, textarea, select, datalist'
/** A page with fewer characters of its own may have its article somewhere else: every element is looked into. */
const FEW = 3000
/**
 * What may have a shadow root: elements with a hyphen in their name, which CSS cannot ask for, and boxes that are empty
 * without one. Each is asked for where the browser is quickest at it.
 */
const HYPHENED = "descendant::*[contains(local-name(),'-')]"
const EMPTY = 'div:empty, article:empty, main:empty, section:empty'

// What runs on every page: few functions, since the browser compiles each at its first call, which costs more than to run it.

/**
 * The words of a page's own tree, hidden ones too, without asking for any style: enough to tell whether a closer look is
 * due. The browser itself gathers them: a script that asks for each text node pays for each. Words of neighbouring
 * elements may run together; white space and what else has no width may stand in them.
 * @param root the page's body, or a shadow root
 */
export function wordsBelow(root: Element | ShadowRoot): string {
  let words = ''
  const stretch = document.createRange()
  stretch.setStart(root, 0)
  let before: Element | null = null
  for (const element of root.querySelectorAll(SILENT)) {
    if (before?.contains(element)) continue
    stretch.setEndBefore(element)
    words += stretch.toString()
    stretch.setStartAfter(element)
    before = element
  }
  stretch.setEnd(root, root.childNodes.length)
  words += stretch.toString()
  return words.includes('\u00ad') || words.includes('\u200b') ? withoutHyphens(words) : words
}

/**
 * Open shadow roots. Asking each element for one would cost more than reading the page, so on a page with words of its
 * own only those are asked that are likely to have one.
 * @param found number of characters that the page has outside of them
 */
export function openRoots(page: Document, found: number): ShadowRoot[] {
  if (found < FEW) return rootsBelow(page.body)
  const roots: ShadowRoot[] = []
  // A snapshot in any order, as a number: to name the constant would make the browser set up one more interface.
  const named = page.evaluate(HYPHENED, page.body, null, 6, null)
  for (let at = 0; at < named.snapshotLength; at++) {
    const { shadowRoot } = named.snapshotItem(at) as Element
    if (shadowRoot) roots.push(shadowRoot)
  }
  for (const { shadowRoot } of page.body.querySelectorAll(EMPTY)) if (shadowRoot) roots.push(shadowRoot)
  return roots
}

/** The words in shadow roots, and in those within them. */
export function shadowWords(roots: ShadowRoot[]): string {
  const pieces: string[] = []
  const open = [...roots]
  for (let root = open.pop(); root; root = open.pop()) {
    pieces.push(wordsBelow(root))
    open.push(...rootsBelow(root))
  }
  return pieces.join(' ')
}

/** Frames without an address, whose content stands in an attribute: most are boxes for advertisements. */
export const framesWithin = (page: Document): HTMLIFrameElement[] => [
  ...page.querySelectorAll<HTMLIFrameElement>('iframe[srcdoc]'),
]

const rootsBelow = (root: Element | ShadowRoot): ShadowRoot[] =>
  [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])

/** A text without soft hyphens and the like, since they stand inside names. */
export const withoutHyphens = (words: string): string => words.replaceAll(/[\u00ad\u200b]/g, '')
