/** A page with fewer characters of its own may have its article somewhere else: every element is looked into. */
const FEW = 3000
/**
 * What a look at the words must stop at, found in one go: elements whose text is no text of the page, or only offers
 * choices (a list of countries names every party); frames without an address; and boxes that are empty without a shadow
 * root.
 */
const SPECIAL =
  'script,style,noscript,textarea,select,datalist,iframe[srcdoc],div:empty,article:empty,main:empty,section:empty'
/** What else may have a shadow root: a hyphen in the name, which CSS cannot ask for. */
const HYPHENED = "descendant::*[contains(local-name(),'-')]"

/** What stands in a tree. */
export interface PageWords {
  /** Words of the tree's own, hidden ones too; those of neighbouring elements may run together. */
  words: string
  /** Open shadow roots in it. */
  roots: ShadowRoot[]
  /** Contents of frames that have no address; most are boxes for advertisements. */
  frames: string[]
}

/**
 * Looks through a page without asking for any style: enough to tell whether a closer look is due. The browser itself
 * gathers the words, since a script that asks for each text node pays for each; and asking each element for a shadow
 * root would cost more than reading the page, so on a page with words of its own only those are asked that are likely
 * to have one. In one function, because it runs on every page, and the browser compiles each at its first call.
 * @param root the page's body, or a shadow root
 */
export function lookThrough(root: Element | ShadowRoot): PageWords {
  let words = ''
  const roots: ShadowRoot[] = []
  const frames: string[] = []
  const stretch = document.createRange()
  stretch.setStart(root, 0)
  let before: Element | null = null
  for (const element of root.querySelectorAll<HTMLIFrameElement>(SPECIAL)) {
    if (element.shadowRoot) roots.push(element.shadowRoot)
    if (element.srcdoc) frames.push(element.srcdoc)
    if (!element.firstChild || before?.contains(element)) continue
    stretch.setEndBefore(element)
    words += stretch.toString()
    stretch.setStartAfter(element)
    before = element
  }
  stretch.setEnd(root, root.childNodes.length)
  words += stretch.toString()
  if (words.includes('\u00ad') || words.includes('\u200b')) words = withoutHyphens(words)
  // A shadow root (11) is none of the nodes that an expression may begin at.
  if (words.length < FEW || root.nodeType === 11) {
    for (const { shadowRoot } of root.querySelectorAll('*'))
      if (shadowRoot && !roots.includes(shadowRoot)) roots.push(shadowRoot)
  } else {
    // A snapshot in any order, as a number: to name the constant would make the browser set up one more interface.
    const named = document.evaluate(HYPHENED, root, null, 6, null)
    for (let at = 0; at < named.snapshotLength; at++) {
      const { shadowRoot } = named.snapshotItem(at) as Element
      if (shadowRoot) roots.push(shadowRoot)
    }
  }
  return { words, roots, frames }
}

/** The words in shadow roots, and in those within them. */
export function shadowWords(roots: readonly ShadowRoot[]): string {
  const pieces: string[] = []
  const open = [...roots]
  for (let root = open.pop(); root; root = open.pop()) {
    const within = lookThrough(root)
    pieces.push(within.words)
    open.push(...within.roots)
  }
  return pieces.join(' ')
}

/** A text without soft hyphens and the like, since they stand inside names. */
export const withoutHyphens = (words: string): string => words.replaceAll(/[\u00ad\u200b]/g, '')
