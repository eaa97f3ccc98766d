import { ClaimIndex } from '../match/claims/claim-index.ts'
import { type Candidate, findCandidates, keepRepeats, pageSentences } from '../match/claims/find-repeats.ts'
import type { PackClaim } from '../model/claim.ts'
import type { PageDocument } from '../model/page.ts'
import type { DisputeView, PackSummary, StatementMark } from '../model/view.ts'
import type { ClaimPack, ClaimRecords } from './claims-database.ts'
import { claimMark, readClaimDispute, viewClaim } from './claims-view.ts'

/** Changed in `storage.local` whenever packs of text claims were added or removed: the background listens to it. */
export const CLAIMS_KEY = 'claims'

interface OpenPack {
  pack: ClaimPack
  index: ClaimIndex
}

interface Found extends Candidate {
  words: PackClaim
  pack: string
}

/** The added packs of text claims, as the background uses them: indexes in memory, claims read when they are found. */
export class Claims {
  readonly #records: ClaimRecords
  #listed: Promise<ClaimPack[]> | null = null
  #opened: Promise<OpenPack[]> | null = null

  constructor(records: ClaimRecords) {
    this.#records = records
  }

  /** What pages are checked against. Opens no index: the background asks at every start. */
  async summaries(): Promise<PackSummary[]> {
    return (await this.#list()).map(summaryOf)
  }

  /** Marks for the sentences of a page that repeat a claim, in reading order. */
  async match(page: PageDocument): Promise<StatementMark[]> {
    const packs = await this.#open()
    if (packs.length === 0) return []
    const sentences = pageSentences(page.title ?? '', page.text)
    const found: Found[] = []
    for (const { pack, index } of packs) {
      for (const candidate of findCandidates(sentences, index)) {
        const words = await this.#records.numbered(pack.id, candidate.claim)
        if (words) found.push({ ...candidate, words, pack: pack.id })
      }
    }
    const kept = keepRepeats(sentences, found, ({ words }) => words.text)
    return kept.map(({ pack, words, start, end }) => claimMark(pack, words.id, start, end))
  }

  /** The view of a claim that a mark names; null where the id is none of a claim's, or the claim is gone. */
  async view(dispute: string): Promise<DisputeView | null> {
    const ids = readClaimDispute(dispute)
    if (ids === null) return null
    const pack = (await this.#list()).find(({ id }) => id === ids.pack)
    const claim = pack ? await this.#records.named(ids.pack, ids.claim) : null
    return pack && claim ? viewClaim(summaryOf(pack), claim) : null
  }

  /** Packs were added or removed: they are read again when they are next asked for. */
  forget(): void {
    this.#listed = null
    this.#opened = null
  }

  #list(): Promise<ClaimPack[]> {
    this.#listed ??= this.#records.packs().catch((error: unknown) => {
      this.#listed = null
      throw error
    })
    return this.#listed
  }

  #open(): Promise<OpenPack[]> {
    this.#opened ??= this.#openAll().catch((error: unknown) => {
      this.#opened = null
      throw error
    })
    return this.#opened
  }

  async #openAll(): Promise<OpenPack[]> {
    const open: OpenPack[] = []
    const listed = this.#list()
    for (const pack of await listed) {
      const bytes = await this.#records.index(pack.id)
      const index = bytes && ClaimIndex.open(bytes)
      if (index) open.push({ pack, index })
    }
    // What another version wrote is in no use.
    if (this.#listed === listed) this.#listed = Promise.resolve(open.map(({ pack }) => pack))
    return open
  }
}

const summaryOf = ({ id, title, version, date, claims }: ClaimPack): PackSummary => ({
  id,
  title,
  version,
  date,
  disputes: 0,
  claims,
})
