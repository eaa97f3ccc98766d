import type { Attribution, Claimant, Figure, Stance } from '../model/figure.ts'
import type { Account, Report } from '../model/pack.ts'
import type { Claimants } from './claimants.ts'
import type { Finding, StanceFinding } from './finding.ts'
import { groupBy } from './group.ts'
import { byKey, byText } from './order.ts'
import type { Origins } from './origins.ts'
import { linkRevisions } from './revisions.ts'
import { distinct, slug } from './slug.ts'
import type { SourceDocument } from './source-document.ts'
import { speaksFor } from './speaks-for.ts'

/** What the accounts of all disputes are gathered with. */
export interface Gathering {
  claimants: Claimants
  origins: Origins
  /** Names of the sides by party id: a claimant of such a name is the side as a whole. */
  sides: ReadonlyMap<string, string>
  /** Findings whose sentence does not fit together. */
  garbled: ReadonlySet<Finding>
}

/**
 * The accounts that the findings of one dispute amount to: one for each claimant and value, with a report for each
 * paragraph that carries it. A figure that a document gives in its own voice is nobody's (`claimant: null`), unless the
 * same document attributes the same figure elsewhere: then it is a report of that account. A figure that a speaker
 * denies or does not confirm becomes that speaker's stance, without a value. What a document gives to a side as a whole
 * ("Morrow says") and to one who speaks for it is the speaker's. A claimant's later account names the earlier one that
 * it replaces.
 */
export function gatherAccounts(
  dispute: string,
  findings: readonly Finding[],
  stances: readonly StanceFinding[],
  gathering: Gathering,
): Account[] {
  const { claimants, garbled } = gathering
  const drafts = new Map<string, Draft>()
  const add = (claimant: Claimant | null, finding: Finding) => {
    const { figure } = finding
    const { stance } = figure.attribution
    const value = stance === 'asserts' ? valueKey(figure) : stance
    const key = `${claimantKey(claimant)}\n${value}\n${garbled.has(finding)}`
    const draft = drafts.get(key) ?? {
      claimant,
      stance,
      figure,
      carriers: [],
      earlier: false,
      garbled: garbled.has(finding),
    }
    draft.carriers.push({ ...finding, attribution: figure.attribution, headline: figure.headline })
    draft.earlier ||= finding.earlier
    drafts.set(key, draft)
  }
  const speakers = speakersByValue(findings, gathering)
  for (const finding of findings) {
    const { claimant } = finding.figure.attribution
    const named = claimant && claimants.resolve(claimant)
    const speaker = speakers.get(placeKey(finding)) ?? null
    add(named === null || yields(named, speaker, finding, gathering) ? speaker : named, finding)
  }
  for (const stanceFinding of stances) {
    const { attribution } = stanceFinding
    const claimant = attribution.claimant && claimants.resolve(attribution.claimant)
    const key = `${claimantKey(claimant)}\n${attribution.stance}\nfalse`
    const draft = drafts.get(key) ?? {
      claimant,
      stance: attribution.stance,
      figure: null,
      carriers: [],
      earlier: false,
      garbled: false,
    }
    draft.carriers.push({ ...stanceFinding, headline: false })
    drafts.set(key, draft)
  }
  const dated = [...drafts.values()].map((draft) => ({
    account: toAccount(dispute, draft, gathering),
    earlier: draft.earlier,
  }))
  const ids = distinct(dated.map(({ account }) => account.id))
  dated.forEach(({ account }, index) => {
    account.id = ids[index] ?? account.id
  })
  linkRevisions(dated)
  return dated.map(({ account }) => account).sort(byKey((account) => account.id))
}

/** The speaker to whom a document attributes a value; a person or body before the side as a whole. */
function speakersByValue(findings: readonly Finding[], gathering: Gathering): Map<string, Claimant> {
  const speakers = new Map<string, Claimant>()
  for (const finding of findings) {
    const { claimant, stance } = finding.figure.attribution
    if (!claimant || stance !== 'asserts') continue
    const resolved = gathering.claimants.resolve(claimant)
    const known = speakers.get(placeKey(finding))
    if (!known || yields(known, resolved, finding, gathering)) speakers.set(placeKey(finding), resolved)
  }
  return speakers
}

/**
 * True where what a document gives to `claimant` is what its `speaker` said: the side as a whole beside one who speaks
 * for it ("Morrow says", "its minister said"), a body beside its spokesman.
 */
function yields(claimant: Claimant, speaker: Claimant | null, { document }: Finding, { sides }: Gathering): boolean {
  if (speaker === null || speaker === claimant) return false
  if (claimant.party !== null && sides.get(claimant.party) === claimant.name) return claimant.party === speaker.party
  return speaksFor(speaker, claimant, document.text)
}

/** Where a document carries an account. */
interface Carrier {
  document: SourceDocument
  paragraph: number
  attribution: Attribution
  headline: boolean
}

interface Draft {
  claimant: Claimant | null
  stance: Stance
  /** The first figure that gives it; null where a speaker takes a stance on a figure without repeating it. */
  figure: Figure | null
  carriers: Carrier[]
  earlier: boolean
  garbled: boolean
}

const claimantKey = (claimant: Claimant | null) => `${claimant?.party ?? ''}\n${claimant?.name ?? ''}`

/** A value in a document: figures in the text's own voice find the speaker of the same figure by it. */
const placeKey = ({ document, figure }: Finding) => `${document.file}\n${valueKey(figure)}`

/** What makes two figures one answer; counts in words are told apart by their words. */
function valueKey({ min, max, qualifier, surface }: Figure): string {
  const worded = min === null && max === null
  return worded ? `${qualifier} ${surface.toLowerCase()}` : `${min ?? ''}..${max ?? ''} ${qualifier}`
}

function toAccount(dispute: string, draft: Draft, { origins }: Gathering): Account {
  const { claimant, stance, figure, carriers, garbled } = draft
  const given = stance === 'asserts' ? figure : null
  const dates = carriers.flatMap(({ document }) => document.published ?? []).sort(byText)
  const value = given ? valueSlug(given) : stance
  return {
    id: `${dispute}/${slug(claimant?.name ?? 'own voice', 40)}-${value}${garbled ? '-garbled' : ''}`,
    min: given?.min ?? null,
    max: given?.max ?? null,
    qualifier: given?.qualifier ?? 'vague',
    wording: given?.surface ?? WORDINGS[stance],
    claimant: claimant && { name: claimant.name, party: claimant.party },
    stance,
    asOf: dates[0] ?? null,
    replaces: null,
    position: null,
    garbled,
    reports: reportsOf(carriers, claimant, origins),
  }
}

const WORDINGS: Record<Stance, string> = { asserts: '', denies: 'denies it', 'does-not-confirm': 'does not confirm it' }

function valueSlug({ min, max, qualifier, surface }: Figure): string {
  if (min === null && max === null) return slug(`${qualifier} ${surface}`, 40)
  const range = min === max ? `${min}` : `${min ?? ''}-${max ?? ''}`
  return slug(qualifier === 'exact' ? range : `${qualifier} ${range}`, 40)
}

/** One report for each document and paragraph: the attributed one where a paragraph has both. */
export function reportsOf(carriers: readonly Carrier[], claimant: Claimant | null, origins: Origins): Report[] {
  const byPlace = groupBy(carriers, ({ document, paragraph }) => `${document.file}\n${paragraph}`)
  return [...byPlace.values()]
    .map((group) => {
      const { document, paragraph, attribution, headline } =
        group.find((one) => !one.attribution.ownVoice) ?? (group[0] as Carrier)
      return {
        document: document.file,
        paragraph,
        attributed: !attribution.ownVoice,
        via: attribution.via ?? document.agency,
        origin: origins.of(claimant, document),
        headline,
      }
    })
    .sort((a, b) => byText(a.document, b.document) || a.paragraph - b.paragraph)
}
