import type { Breath } from './breath.ts'

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

/**
 * The words of a page's own tree and of frames whose content stands in an attribute; hidden ones too, without asking for
 * any style: enough to tell whether a closer look is due. The browser itself gathers them: a script that asks for each
 * text node pays for each. Words of neighbouring elements may run together.
 * @param breath hands the page its turn between two stretches
 */
export async function pageWords(page: Document, breath: Breath): Promise<string> {
  const pieces = page.body ? await wordsBelow(page.body, breath) : []
  for (const { srcdoc } of framesWithin(page)) pieces.push(srcdoc)
  return joined(pieces)
}

/** Frames without an address, whose content stands in an attribute: most are boxes for advertisements. */
export const framesWithin = (page: Document): HTMLIFrameElement[] => [
  ...page.querySelectorAll<HTMLIFrameElement>('iframe[srcdoc]'),
]

/**
 * The words in open shadow roots. Asking each element for one would cost more than reading the page, so on a page with
 * words of its own only those are asked that are likely to have one.
 * @param found number of characters that the page has outside of them
 */
export async function shadowWords(page: Document, found: number, breath: Breath): Promise<string> {
  await breath.take()
  if (!page.body) return ''
  const pieces: string[] = []
  const roots = found < FEW ? rootsBelow(page.body) : likelyRoots(page)
  for (let root = roots.pop(); root; root = roots.pop()) {
    pieces.push(...(await wordsBelow(root, breath)))
    roots.push(...rootsBelow(root))
  }
  return joined(pieces)
}

/** The text between silent elements, stretch by stretch. */
async function wordsBelow(root: Element | ShadowRoot, breath: Breath): Promise<string[]> {
  const pieces: string[] = []
  const stretch = document.createRange()
  stretch.setStart(root, 0)
  let before: Element | null = null
  for (const element of root.querySelectorAll(SILENT)) {
    if (before?.contains(element)) continue
    stretch.setEndBefore(element)
    pieces.push(stretch.toString())
    if (breath.isDue()) {
      await breath.pause()
      // Gone meanwhile, with what follows it: the change is seen, and the page looked at again.
      if (!root.contains(element)) return pieces
    }
    stretch.setStartAfter(element)
    before = element
  }
  stretch.setEnd(root, root.childNodes.length)
  pieces.push(stretch.toString())
  return pieces
}

function rootsBelow(root: Element | ShadowRoot): ShadowRoot[] {
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
}

function likelyRoots(page: Document): ShadowRoot[] {
  // A snapshot in any order, as a number: to name the constant would make the browser set up one more interface.
  const found = page.evaluate(HYPHENED, page.body, null, 6, null)
  const named = Array.from({ length: found.snapshotLength }, (_, at) => found.snapshotItem(at) as Element)
  return [...named, ...page.body.querySelectorAll(EMPTY)].flatMap(({ shadowRoot }) => shadowRoot ?? [])
}

const joined = (pieces: string[]): string => withoutHyphens(pieces.join(' '))

/** A text without soft hyphens and the like, since they stand inside names. */
export function withoutHyphens(words: string): string {
  return words.includes('\u00ad') || words.includes('\u200b') ? words.replaceAll(/[\u00ad\u200b]/g, '') : words
}
