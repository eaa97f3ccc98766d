import type { Claimant } from '../model/figure.ts'
import type { Origin } from '../model/pack.ts'
import { byKey } from './order.ts'
import { Slugs } from './slug.ts'
import type { SourceDocument } from './source-document.ts'

/**
 * The speakers, agencies and outlets that reports go back to. All reports of what one speaker said share an origin;
 * what a document says in its own voice goes back to the agency that it credits, or else to the document itself; a copy's goes back to its original.
 */
export class Origins {
  readonly #copies: ReadonlyMap<SourceDocument, SourceDocument>
  #slugs = new Slugs()
  #origins = new Map<string, Origin>()

  /** @param copies documents that are copies of others, with their originals */
  constructor(copies: ReadonlyMap<SourceDocument, SourceDocument> = new Map()) {
    this.#copies = copies
  }

  /** Id of the origin of what `claimant` (null: the text's own voice) says in `document`. */
  of(claimant: Claimant | null, document: SourceDocument): string {
    if (claimant) return this.#add('speaker', claimant.name, `${claimant.party ?? ''} ${claimant.name}`)
    const { agency, outlet, file } = this.#copies.get(document) ?? document
    if (agency) return this.#add('agency', agency, agency)
    return this.#add('outlet', outlet ?? file, outlet ?? file)
  }

  /** Every origin named so far, sorted by id. */
  get all(): Origin[] {
    return [...this.#origins.values()].sort(byKey((origin) => origin.id))
  }

  #add(kind: Origin['kind'], name: string, key: string): string {
    const id = this.#slugs.of(`${kind} ${key}`)
    if (!this.#origins.has(id)) this.#origins.set(id, { id, name, kind })
    return id
  }
}
