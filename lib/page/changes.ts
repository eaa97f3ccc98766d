/** A page that changes in more places at once is read whole. */
const MOST_NODES = 60
/** To look at more of them would cost a page that never rests. */
const MOST_RECORDS = 500

/** What decides how other elements are shown, anywhere in the page. */
const STYLING = 'style, link'

/** Gathers where a page has changed, at a bounded cost. */
export class Changes {
  /** With null in it, the whole page. */
  #places = new Set<Node | null>()
  #records = 0

  /**
   * Takes in what an observer has seen.
   * @returns false where the whole page counts as changed: nothing more need be looked at until `take`
   */
  readonly add = (records: MutationRecord[]): boolean => {
    const places = this.#places
    this.#records += records.length
    if (this.#records > MOST_RECORDS) places.add(null)
    for (const record of records) if (!places.has(null)) places.add(places.size < MOST_NODES ? placeOf(record) : null)
    return !places.has(null)
  }

  /** Gives the nodes below which the page has changed, or null for everywhere; gathering begins anew. */
  take(): ReadonlySet<Node> | null {
    const places = this.#places
    this.#places = new Set()
    this.#records = 0
    return places.has(null) ? null : (places as Set<Node>)
  }
}

/**
 * The node below which a change can show; null where that may be everywhere. An attribute can change what kind of box
 * its element is, and through style sheets how the elements beside it are shown: so it is a change of the parent.
 */
function placeOf({ type, target, addedNodes, removedNodes }: MutationRecord): Node | null {
  if (type === 'attributes') return target.parentNode ?? target
  return [...addedNodes, ...removedNodes].some(isStyling) ? null : target
}

const isStyling = (node: Node): boolean =>
  node.nodeType === 1 && ((node as Element).matches(STYLING) || (node as Element).querySelector(STYLING) !== null)
