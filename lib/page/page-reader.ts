import type { Breath } from './breath.ts'
import { farParts, type IsLeft } from './far-parts.ts'
import { type NamedAt, rereadVisibleText } from './reread.ts'
import { readVisibleTextInSlices, type VisibleText } from './visible-text.ts'

/** Style sheets can show and hide what no change tells of: after so many readings of changed blocks all is read. */
const MOST_IN_A_ROW = 20

/** Reads one page again and again: whole, or only around what has changed since the last time. */
export class PageReader {
  #last: VisibleText | null = null
  /** What the last whole reading left out as being far from all names; by now the page may tell otherwise. */
  #far: WeakSet<Element> | null = null
  #inARow = 0
  #turn = 0
  readonly #isOwn: IsLeft
  /** Milliseconds that the last whole reading took. */
  wholeCost = 0

  /** @param isOwn true for the element that the extension itself has put into the page */
  constructor(isOwn: IsLeft) {
    this.#isOwn = isOwn
  }

  /**
   * Reads the page's visible text.
   * @param changed below which nodes the page has changed since the last call; null where that is not known
   * @param namedAt where in a text enough is named for it to be read closely; null reads everything
   * @param breath counts what it takes
   */
  async read(changed: ReadonlySet<Node> | null, namedAt: NamedAt | null, breath: Breath): Promise<VisibleText> {
    const again = changed && this.#last && this.#readAgain(this.#last, changed, namedAt)
    this.forget()
    if (again) {
      this.#last = again
      return again
    }
    const turn = this.#turn
    const far = namedAt && (await farParts(document.body, namedAt, breath))
    const left = new WeakSet<Element>()
    const isLeft: IsLeft = (element) => {
      const isFar = far?.(element) === true
      if (isFar) left.add(element)
      return isFar || this.#isOwn(element)
    }
    const visible = await readVisibleTextInSlices(document.body, isLeft, breath)
    this.wholeCost = breath.spent
    // Read again meanwhile: what has changed since then is told from there on.
    if (turn !== this.#turn) return visible
    this.#last = visible
    this.#far = far && left
    this.#inARow = 0
    return visible
  }

  /** The page may show other things than before, anywhere: the next reading is a whole one. */
  forget(): void {
    this.#turn++
    this.#last = null
  }

  #readAgain(last: VisibleText, changed: ReadonlySet<Node>, namedAt: NamedAt | null): VisibleText | null {
    if (++this.#inARow > MOST_IN_A_ROW) return null
    const far = this.#far
    const isLeft: IsLeft = (element) => this.#isOwn(element) || far?.has(element) === true
    return rereadVisibleText(last, changed, document.body, isLeft, far && namedAt)
  }
}
