import type { Breath } from './breath.ts'
import type { IsLeft } from './far-parts.ts'

/**
 * The text that a reader sees, and for each of its characters the place in the page, made in one pass.
 * Reads style (never layout) and changes nothing.
 */

/** A stretch where text and text node run side by side: `text[textStart + i]` is `node.data[nodeStart + i]`. */
export interface Run {
  textStart: number
  length: number
  node: Text
  nodeStart: number
  /** Code units of the node that the run stands for; differs from `length` only for one replaced character. */
  nodeLength: number
}

export interface VisibleText {
  /** Blocks are separated by line breaks; inside a block white space is single. */
  text: string
  /** In the order of `text`. */
  runs: Run[]
  /** Open shadow roots that were read; a mutation observer on the document does not see into them. */
  shadowRoots: ShadowRoot[]
}

/** Nodes between two looks at the clock. */
const STEPS = 100

/** Longer than any article; what stands behind it is left unread. */
export const MOST_TEXT = 500_000

/** Not text, not the page's words, or the reader's own input. */
const SKIPPED = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME FRAME OBJECT EMBED CANVAS VIDEO AUDIO PICTURE SVG MATH HEAD ' +
    'INPUT TEXTAREA SELECT OPTION DATALIST METER PROGRESS RT RP'
  ).split(' '),
)

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY ' +
    'TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
)

/** Elements that pages hardly ever make blocks of; the others are asked for their style. */
const INLINES = new Set(
  'ABBR B BDI BDO CITE CODE DEL DFN EM FONT I INS KBD MARK NOBR Q S SAMP SMALL STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
)

const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }

/** White space that is not one plain space; characters without width (soft hyphen, joiners, direction marks); ligatures. */
const SPECIAL =
  /[ \t\n\r\f]{2,}|[\t\n\r\f]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+|[\ufb00-\ufb06]/g

const NONE: IsLeft = () => false

/**
 * Reads the visible text below an element or document.
 * @param root usually `document.body`
 * @param isLeft tells which elements are left out: the one that the extension itself has put into the page, and what is too far off
 */
export function readVisibleText(root: Element, isLeft: IsLeft = NONE): VisibleText {
  const reader = new Reader(root, isLeft)
  while (!reader.isDone) reader.step()
  return reader.result()
}

/**
 * The same, in slices. What the page changes meanwhile may be read or not; the caller's observer tells of it.
 * @param breath counts what it takes
 */
export async function readVisibleTextInSlices(root: Element, isLeft: IsLeft, breath: Breath): Promise<VisibleText> {
  const reader = new Reader(root, isLeft)
  for (let steps = 1; !reader.isDone; steps++) {
    reader.step()
    if (steps % STEPS === 0 && breath.isDue()) await breath.pause()
  }
  return reader.result()
}

/** True where a password can be typed: such a page is not read at all. */
export function hasPassword(page: Document): boolean {
  return [...page.querySelectorAll('input[type="password" i]')].some((field) => field.checkVisibility())
}

/** What to do when a block's or a superscript's content has been read. */
type Leave = 'block' | 'raised'

class Reader {
  #pieces: string[] = []
  #runs: Run[] = []
  #shadowRoots: ShadowRoot[] = []
  #length = 0
  /** Last character written; a line break at the start, so that leading white space goes. */
  #last = '\n'
  /** A superscript begins or has ended: a digit must not join the number before it. */
  #raised = false
  #seenParent: Node | null = null
  #seenVisible = false
  readonly #isLeft: IsLeft
  /** What is still to be read, last first. Instead of recursion: pages nest thousands deep. */
  #stack: (Node | Leave)[]

  constructor(root: Element, isLeft: IsLeft) {
    this.#isLeft = isLeft
    this.#stack = [root]
  }

  get isDone(): boolean {
    return this.#stack.length === 0 || this.#length >= MOST_TEXT
  }

  step(): void {
    const next = this.#stack.pop() as Node | Leave
    if (next === 'block') this.#breakLine()
    else if (next === 'raised') this.#raised = true
    else if (next.nodeType === 3) this.#readText(next as Text)
    else if (next.nodeType === 1) this.#enter(next as Element)
  }

  result(): VisibleText {
    return { text: this.#pieces.join(''), runs: this.#runs, shadowRoots: this.#shadowRoots }
  }

  #enter(element: Element): void {
    const stack = this.#stack
    const name = element.nodeName.toUpperCase()
    const isLeft = this.#isLeft(element)
    if (name === 'BR' || isLeft) this.#breakLine()
    if (name === 'BR' || isLeft || isSkipped(element) || isDecoration(element)) return
    if (isBlock(element)) {
      this.#breakLine()
      stack.push('block')
    } else if (name === 'SUP' || name === 'SUB') {
      this.#raised = true
      stack.push('raised')
    }
    const children = this.#childrenOf(element, name)
    for (let at = children.length - 1; at >= 0; at--) stack.push(children[at] as Node)
  }

  /** Children as they are shown: of the shadow tree, of a slot what is put into it, of a closed `details` its summary. */
  #childrenOf(element: Element, name: string): ArrayLike<Node> {
    const shadow = element.shadowRoot
    if (shadow) {
      this.#shadowRoots.push(shadow)
      return shadow.childNodes
    }
    if (name === 'SLOT') {
      const assigned = (element as HTMLSlotElement).assignedNodes()
      if (assigned.length > 0) return assigned
    }
    if (name === 'DETAILS' && !element.hasAttribute('open')) {
      return [...element.children].filter((child) => child.nodeName === 'SUMMARY').slice(0, 1)
    }
    return element.childNodes
  }

  #readText(node: Text): void {
    const data = node.data
    if (data === '' || (this.#last === '\n' && data.trim() === '')) return
    const parent = node.parentElement ?? ((node.parentNode as ShadowRoot | null)?.host as Element | undefined)
    if (!parent || !this.#isVisible(parent)) return
    if (this.#raised) {
      this.#raised = false
      if (/\d$/.test(this.#last) && /^\d/.test(data)) this.#write(' ')
    }
    const lines = /\S[ \t]*[\r\n]\s*\S/.test(data) && getComputedStyle(parent).whiteSpace.startsWith('pre')
    let from = 0
    SPECIAL.lastIndex = 0
    for (let match = SPECIAL.exec(data); match; match = SPECIAL.exec(data)) {
      this.#copy(node, from, match.index)
      from = match.index + match[0].length
      const first = match[0].charAt(0)
      if (first in LIGATURES) {
        this.#put(LIGATURES[first] as string, node, match.index, 1)
      } else if (lines && /[\r\n]/.test(match[0])) {
        this.#breakLine()
      } else if (/[ \t\n\r\f]/.test(first) && this.#last !== ' ' && this.#last !== '\n') {
        this.#runs.push({
          textStart: this.#length,
          length: 1,
          node,
          nodeStart: match.index,
          nodeLength: match[0].length,
        })
        this.#write(' ')
      }
    }
    this.#copy(node, from, data.length)
  }

  /** Takes over `node.data[from, to)`; drops one leading space where white space stands already. */
  #copy(node: Text, from: number, to: number): void {
    let start = from
    if (start < to && node.data.charAt(start) === ' ' && (this.#last === ' ' || this.#last === '\n')) start++
    if (start >= to) return
    this.#put(node.data.slice(start, to), node, start, to - start)
  }

  /** Writes what stands for some code units of a node. */
  #put(piece: string, node: Text, nodeStart: number, nodeLength: number): void {
    this.#runs.push({ textStart: this.#length, length: piece.length, node, nodeStart, nodeLength })
    this.#write(piece)
  }

  #breakLine(): void {
    this.#raised = false
    if (this.#last !== '\n') this.#write('\n')
  }

  #write(piece: string): void {
    this.#pieces.push(piece)
    this.#length += piece.length
    this.#last = piece.charAt(piece.length - 1)
  }

  /** Asked once for neighbouring text nodes of one parent. */
  #isVisible(parent: Element): boolean {
    if (parent !== this.#seenParent) {
      this.#seenParent = parent
      this.#seenVisible = parent.checkVisibility({ visibilityProperty: true })
    }
    return this.#seenVisible
  }
}

/** True for an element whose text stands in lines of its own, whatever stands around it. Asks for style. */
export function isBlock(element: Element): boolean {
  const name = element.nodeName.toUpperCase()
  if (BLOCKS.has(name)) return true
  if (INLINES.has(name)) return false
  const { display } = getComputedStyle(element)
  return display !== '' && !display.startsWith('inline') && !display.startsWith('ruby') && display !== 'contents'
}

/** True for an element of which nothing is read, whatever it holds. */
export const isSkipped = (element: Element): boolean =>
  SKIPPED.has(element.nodeName.toUpperCase()) || isEditable(element)

/** What the reader types is never read. */
function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable')
  return (editable !== null && editable.toLowerCase() !== 'false') || element.getAttribute('role') === 'textbox'
}

export const isHiddenFromReaders = (element: Element): boolean => element.getAttribute('aria-hidden') === 'true'

/**
 * Hidden from screen readers because it repeats or decorates. While a dialog is open pages hide their whole
 * article that way; it is still there to be seen, so an element with paragraphs in it does not count.
 */
function isDecoration(element: Element): boolean {
  return isHiddenFromReaders(element) && element.querySelector('p, article, main, h1, h2') === null
}
