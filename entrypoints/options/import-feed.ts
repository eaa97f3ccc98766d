import { CLAIMS_KEY } from '../../lib/extension/claims.ts'
import type { ClaimPack, ClaimsDatabase } from '../../lib/extension/claims-database.ts'
import { feedClaims, surveyFeed } from '../../lib/extract/claimreview/import-claims.ts'
import { ClaimIndex } from '../../lib/match/claims/claim-index.ts'
import { toTextClaim } from '../../lib/match/claims/match-claims.ts'
import type { PackClaim } from '../../lib/model/claim.ts'
import { packSchema } from '../../lib/model/pack.ts'

/** What came of adding a file of fact checks. */
export type FeedOutcome = Added | 'none'

interface Added {
  pack: ClaimPack
  /** Entries that could not be read. */
  problems: number
  /** Claims beyond the number that is taken. */
  beyond: number
}

/** More claims take more memory than the background of a browser should have. */
const MOST_CLAIMS = 200_000
const PACK_HEAD = /^\s*\{\s*"schema"\s*:\s*"counterclaim\/pack@/
/** Parts of the whole work: reading twice, and writing. */
const READING = 0.4

/**
 * Adds the fact checks of a file, a ClaimReview feed or a pack with text claims, to the extension's own database.
 * @param onProgress is told how much is done, 0..1
 * @param signal breaks it off; what was there before stays
 * @throws the signal's reason when broken off; an error where the browser gives no room
 */
export async function importFeed(
  file: File,
  database: ClaimsDatabase,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<FeedOutcome> {
  const read = (await isPack(file)) ? await readPack(file) : await readFeed(file, onProgress, signal)
  if (read === null || read.claims.length === 0) return 'none'
  onProgress(2 * READING)
  // Let the page draw before the index is built, which takes a while.
  await new Promise((resolve) => setTimeout(resolve))
  signal.throwIfAborted()
  const index = ClaimIndex.build(read.claims.map(toTextClaim)).bytes()
  const pack: ClaimPack = { ...read.pack, claims: read.claims.length, file: file.name }
  try {
    await database.add(pack, index, read.claims, (done) => {
      onProgress(2 * READING + (1 - 2 * READING) * (done / read.claims.length))
      signal.throwIfAborted()
    })
  } catch (error) {
    await database.remove(pack.id)
    throw error
  }
  return { pack, problems: read.problems, beyond: read.beyond }
}

/** Tells the background that packs of text claims have changed. */
export async function announce(local: { set: (items: Record<string, unknown>) => Promise<void> }): Promise<void> {
  await local.set({ [CLAIMS_KEY]: Date.now() })
}

interface Read {
  pack: Omit<ClaimPack, 'claims' | 'file'>
  claims: PackClaim[]
  problems: number
  beyond: number
}

async function readFeed(file: File, onProgress: (part: number) => void, signal: AbortSignal): Promise<Read> {
  let reading = 0
  const open = async function* (): AsyncGenerator<string> {
    const begun = READING * reading++
    let bytes = 0
    const decoder = new TextDecoder()
    const reader = file.stream().getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      signal.throwIfAborted()
      bytes += part.value.byteLength
      onProgress(begun + READING * (bytes / file.size))
      yield decoder.decode(part.value, { stream: true })
    }
    yield decoder.decode()
  }
  const feed = { name: file.name, open }
  const survey = await surveyFeed(feed, () => {})
  const claims: PackClaim[] = []
  for await (const claim of feedClaims(feed, survey)) if (claims.push(claim) >= MOST_CLAIMS) break
  const title = survey.title ?? file.name.replace(/\.\w+$/, '')
  const date = survey.newest ?? new Date(file.lastModified).toISOString().slice(0, 10)
  return {
    pack: { id: idOf(file.name), title, version: date, date },
    claims,
    problems: survey.problems,
    beyond: survey.claims - claims.length,
  }
}

async function readPack(file: File): Promise<Read | null> {
  const parsed = packSchema.safeParse(JSON.parse(await file.text()))
  if (!parsed.success) return null
  const { id, title, version, generatedAt, claims = [] } = parsed.data
  return {
    pack: { id, title, version, date: generatedAt.slice(0, 10) },
    claims: claims.slice(0, MOST_CLAIMS),
    problems: 0,
    beyond: Math.max(0, claims.length - MOST_CLAIMS),
  }
}

const isPack = async (file: File): Promise<boolean> => PACK_HEAD.test(await file.slice(0, 4096).text())

/** A file's name as an id: the same file later takes the place of this one. */
function idOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/\.\w+$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain.slice(0, 80) || 'feed'
}
