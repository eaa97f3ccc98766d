/** One value of a JSON text that stands for itself: a feed's element, a line, or the whole text. */
export interface ScannedEntry {
  /** Number from 1. */
  number: number
  /** Line on which it begins, from 1. */
  line: number
  /** The JSON of it; null where it is longer than `LONGEST_ENTRY`. */
  json: string | null
}

/** Longer entries are no fact checks; they are told and left out, so that memory stays bounded. */
export const LONGEST_ENTRY = 4_000_000
/** Lists of a feed object whose elements are entries of their own. */
const LISTS = new Set(['dataFeedElement', 'itemListElement'])

/** Commas between values, a byte order mark, a closing bracket too many. */
const MOST_STRAY = 1000

const QUOTE = 34
const BACKSLASH = 92
const COMMA = 44
const COLON = 58
const NEWLINE = 10
const isOpening = (code: number): boolean => code === 123 || code === 91
const isClosing = (code: number): boolean => code === 125 || code === 93
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xfeff

/**
 * Cuts a JSON text that comes in pieces into its entries: the elements of an outer array, the elements of a feed
 * object's list, and any value at the top, of which there may be several, one after the other. A feed object comes last,
 * with its list empty. It only counts brackets and quotes, so whether an entry is valid shows when it is parsed.
 * Memory is that of one entry; linear.
 */
export class EntryScanner {
  readonly #found: ScannedEntry[] = []
  #number = 0
  #line = 1
  #depth = 0
  #inString = false
  #escaped = false
  /** Depth of the elements of the list that is read; 0 outside of one. */
  #list = 0
  /** The last string at depth 1, which is a key when a colon follows. */
  #word = ''
  #key = ''
  /** Characters at the top that begin no value. */
  #stray = 0
  readonly #element = new Piece()
  /** The value at the top, without the elements of a list. */
  readonly #outer = new Piece()

  /** True for what is no JSON at all: there is no use in reading on. */
  get isLost(): boolean {
    return this.#stray > MOST_STRAY
  }

  /** Takes the next piece of the text and gives the entries that end in it. */
  push(text: string): ScannedEntry[] {
    if (this.#element.open) this.#element.resume(0)
    else if (this.#list === 0 || this.#depth !== this.#list) this.#outer.resume(0)
    let at = 0
    while (at < text.length) at = this.#inString ? this.#skipString(text, at) : this.#step(text, at)
    this.#element.pause(text, text.length)
    this.#outer.pause(text, text.length)
    return this.#found.splice(0)
  }

  /** The text is over: gives what was begun, which then is no valid JSON. */
  end(): ScannedEntry[] {
    if (this.#element.open) this.#emit(this.#element, '', 0)
    else if (this.#outer.open) this.#emit(this.#outer, '', 0)
    return this.#found.splice(0)
  }

  /** Reads one character outside of strings; answers where to go on. */
  #step(text: string, at: number): number {
    const code = text.charCodeAt(at)
    if (code === NEWLINE) this.#line++
    if (isSpace(code)) {
      if (this.#depth === 0 && this.#outer.open) this.#emit(this.#outer, text, at)
      return at + 1
    }
    this.#begin(text, at, code)
    if (code === QUOTE) {
      this.#inString = true
      this.#word = ''
    } else if (code === COLON && this.#depth === 1) this.#key = this.#word
    else if (isOpening(code)) this.#open(code)
    else if (isClosing(code)) this.#close(text, at)
    else if (this.#depth === 0 && !isSpace(code)) this.#stray++
    else if (code === COMMA && this.#element.open && this.#depth === this.#list) this.#emit(this.#element, text, at)
    return at + 1
  }

  #begin(text: string, at: number, code: number): void {
    if (this.#list > 0 && this.#depth === this.#list) {
      if (this.#element.open || code === COMMA || isClosing(code)) return
      this.#outer.pause(text, at)
      this.#element.begin(at, this.#line)
    } else if (this.#depth === 0 && !this.#outer.open && code !== COMMA) this.#outer.begin(at, this.#line)
    else if (this.#outer.open && !this.#element.open) this.#outer.resume(at)
  }

  #open(code: number): void {
    this.#depth++
    if (this.#list > 0 || code !== 91) return
    if (this.#depth === 1 || (this.#depth === 2 && LISTS.has(this.#key))) this.#list = this.#depth
  }

  #close(text: string, at: number): void {
    if (this.#list > 0 && this.#depth === this.#list) {
      if (this.#element.open) this.#emit(this.#element, text, at)
      this.#list = 0
      this.#outer.resume(at)
    }
    this.#depth = Math.max(0, this.#depth - 1)
    if (this.#list > 0 && this.#depth === this.#list && this.#element.open) this.#emit(this.#element, text, at + 1)
    if (this.#depth === 0 && this.#outer.open) this.#emit(this.#outer, text, at + 1)
  }

  #skipString(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === NEWLINE) this.#line++
      if (this.#escaped) this.#escaped = false
      else if (code === BACKSLASH) this.#escaped = true
      else if (code === QUOTE) {
        if (this.#depth === 1) this.#word += text.slice(from, at)
        this.#inString = false
        return at + 1
      }
    }
    if (this.#depth === 1 && this.#word.length < 100) this.#word += text.slice(from)
    return text.length
  }

  #emit(piece: Piece, text: string, at: number): void {
    const { line, json } = piece.take(text, at)
    // What is left of a list at the top holds nothing.
    if (piece === this.#outer && json !== null && /^\[\s*\]$/.test(json)) return
    this.#found.push({ number: ++this.#number, line, json })
  }
}

/** A stretch of the text, gathered over pieces of it. */
class Piece {
  open = false
  #parts: string[] = []
  #length = 0
  #line = 0
  /** Where it goes on in the present piece of text; -1 while it rests. */
  #from = -1

  begin(at: number, line: number): void {
    this.open = true
    this.#line = line
    this.#from = at
  }

  resume(at: number): void {
    if (this.open && this.#from < 0) this.#from = at
  }

  /** Keeps what there is up to an offset. */
  pause(text: string, at: number): void {
    if (!this.open || this.#from < 0) return
    this.#length += at - this.#from
    if (this.#length <= LONGEST_ENTRY) this.#parts.push(text.slice(this.#from, at))
    else this.#parts = []
    this.#from = -1
  }

  take(text: string, at: number): { line: number; json: string | null } {
    this.pause(text, at)
    const json = this.#length > LONGEST_ENTRY ? null : this.#parts.join('')
    this.open = false
    this.#parts = []
    this.#length = 0
    return { line: this.#line, json }
  }
}
