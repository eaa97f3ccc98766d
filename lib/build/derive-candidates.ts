import { ARMED_CLASSES, countedClass, isPeople } from '../extract/lexicon/counted.ts'
import { ATTACK_NOUNS, ATTACK_VERBS } from '../extract/lexicon/figure-words.ts'
import type { Figure } from '../model/figure.ts'
import { frameOf, isMost } from './derive-frames.ts'
import { localPlace } from './derive-places.ts'
import { earlierFigures } from './earlier.ts'
import { groupBy } from './group.ts'
import { paragraphOf, type SourceDocument } from './source-document.ts'

/** A figure that answers a question which no one has asked yet. */
export interface Candidate {
  document: SourceDocument
  paragraph: number
  figure: Figure
  /** What happened: the text's own word for it, or what the figures beside it say. Null where nothing tells. */
  measure: string | null
  counted: string
  /** Place that the figure is limited to; null where it is of the whole event. */
  place: string | null
  /** Year of an earlier event that the figure is of, or null: "in 2018 more than 150 people drowned". */
  past: string | null
  /** Day that the figure is limited to ("over the past 24 hours"), or null. */
  day: string | null
  /** True where it is a part of another figure of the document. */
  part: boolean
  earlier: boolean
}

/** Nouns of measuring, layout and speech: what they count happened to nobody. */
const NOT_COUNTED = new Set(
  `second minute hour day week month year decade century time kilometer kilometre mile meter metre foot page lane stage
  floor storey percent degree point question thing reason way step item video photo picture comment view different
  other one country side nation region state headache member bed`.split(/\s+/),
)
/** Units of length, time and degree: what is given in them is an extent, not a count. */
const EXTENTS = new Set(
  `% mm cm m km mile foot inch yard g mg kg lb oz l ml gallon ° °C °F km/h mph knot W kW MW GW kWh V Hz MHz GHz kB MB GB TB
  s min h day night week fortnight month year decade century x magnitude calorie`
    .split(/\s+/)
    .concat('nautical mile', 'basis point', 'share'),
)
/** A run of figures that adds up to another one is at most this long. */
const LONGEST_SUM = 5

/** The figures of one document that may be counts of something that happened, in order of the text. */
export function candidatesOf(
  document: SourceDocument,
  figures: readonly Figure[],
  eventPlaces: ReadonlySet<string>,
): Candidate[] {
  const counts = figures
    .filter((figure) => ![isDifference, isConversion, isRate].some((isNone) => isNone(figure, document.text)))
    .map((figure) => withoutLabel(figure, document.text))
    .map(withoutMisreading)
    .map((figure) => withoutDoer(figure, document.text))
    .map(asCompared)
    .filter(
      ({ rejected, counted, unit, combined }) =>
        !rejected && !combined && !NOT_COUNTED.has(counted) && (unit === null || !EXTENTS.has(unit)),
    )
  const earlier = earlierFigures(document.text, counts)
  const candidates = counts.map(
    (figure): Candidate => ({
      document,
      paragraph: paragraphOf(document, figure.paragraph),
      figure,
      ...frameOf(figure, document.text),
      place: localPlace(figure, document.text, eventPlaces, counts),
      past: pastYear(figure, document),
      day: dayOf(figure, document),
      part: figure.part || isMost(figure, document.text),
      earlier: earlier.has(figure),
    }),
  )
  for (const paragraph of groupBy(candidates, ({ figure }) => figure.paragraph).values()) {
    paragraph.forEach((one, index) => {
      joinWhole(one, paragraph[index - 1])
    })
    inheritPlace(paragraph)
    inheritMeasure(paragraph)
  }
  markSums(candidates)
  return candidates
}

/** "Seven more than the police say": how far two counts are apart, and no count. */
function isDifference({ end }: Figure, text: string): boolean {
  return /^\s+(?:\p{L}+\s+)?(?:more|fewer|less|higher|lower)\s+than\b/u.test(text.slice(end, end + 60))
}

/** "More than the 210 million that employers put it at": the number is one that someone else gives, and no bound. */
function asCompared(figure: Figure): Figure {
  const value = figure.min ?? figure.max
  if (!COMPARED.test(figure.surface)) return figure
  return { ...figure, qualifier: 'exact', min: value, max: value }
}

const COMPARED = /^(?:more|less|fewer|higher|lower|greater|smaller) than the\b/i

/** "300 new patients a day": how fast, and not how many. */
function isRate({ end }: Figure, text: string): boolean {
  return /^(?:\s+[\p{L}-]+){0,3}\s+(?:a|per|each|every)\s+(?:hour|day|week|month|year)\b/u.test(
    text.slice(end, end + 80),
  )
}

/** "20,438 acres (8,271 hectares)", "one million pounds ($1.35 million)": the same amount in another unit. */
function isConversion({ start, unit }: Figure, text: string): boolean {
  return (
    unit !== null &&
    /\p{L}\s?\((?:about |or |around |roughly |approximately )?$/u.test(text.slice(Math.max(0, start - 20), start))
  )
}

/**
 * A word that is no known noun and no plural is no noun of the number before it ("322 remain", "estimates differ"):
 * the figure is then a bare one.
 */
function withoutMisreading(figure: Figure): Figure {
  const { counted, countedWords, min, unit } = figure
  const misread =
    unit === null && countedWords !== '' && countedClass(counted) === null && !isPlural(countedWords) && min !== 1
  return misread ? { ...figure, counted: 'person', countedWords: '' } : figure
}

const isPlural = (words: string) => /s$/i.test(words) || UNMARKED.test(words)
/** Nouns whose plural shows in nothing. */
const UNMARKED = /\b(?:sheep|cattle|fish|deer|livestock|poultry|swine|aircraft|offspring)$/i

/** "Morrow's officials: 21 dead": the label says who speaks, not who died. */
function withoutLabel(figure: Figure, text: string): Figure {
  const { sentence, start, end, countedWords } = figure
  const label = /^([^:.]{1,60}):\s/.exec(text.slice(sentence.start, start))?.[1]
  if (label === undefined || countedWords === '' || !label.includes(countedWords)) return figure
  if (text.slice(end, sentence.end).includes(countedWords)) return figure
  return { ...figure, counted: 'person', countedWords: '', whose: null }
}

/** Disasters are nobody's doing: who killed people is told only where the sentence has someone attack them. */
function withoutDoer(figure: Figure, text: string): Figure {
  const { by, counted, unit, sentence } = figure
  if (by === null || unit !== null || !isPeople(counted) || ARMED_CLASSES.has(counted)) return figure
  const words =
    text
      .slice(sentence.start, sentence.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return words.some((word) => ATTACK_NOUNS.has(word) || ATTACK_VERBS.has(word)) ? figure : { ...figure, by: null }
}

/** The day that a count of days is of: what fell "overnight" or "in the past day" is no toll, and told anew each day. */
function dayOf({ sentence, measure }: Figure, { text, published }: SourceDocument): string | null {
  if (published === null) return null
  const words = text.slice(sentence.start, sentence.end)
  const daily = PAST_DAY.test(words) || (SHOT.has(measure ?? '') && OVERNIGHT.test(words))
  return daily ? published : null
}

const PAST_DAY = /\b(?:past|last|previous) (?:day|24 hours|twenty-four hours)\b/i
/** The adverb, not "an overnight raid". */
const OVERNIGHT = /(?<!\b(?:the|an|its|their) )\bovernight\b/i
const SHOT = new Set(['launched', 'downed', 'struck'])

/** The year that a sentence sets its figures in, where that is over before the document's own. */
function pastYear({ sentence }: Figure, { text, published }: SourceDocument): string | null {
  if (published === null) return null
  const years =
    text.slice(sentence.start, sentence.end).match(/\b(?:in|of|since|the)\s(?:[A-Z][a-z]+\s)?(?:19|20)\d\d\b/gi) ?? []
  const year = years.at(-1)?.slice(-4)
  return year !== undefined && year < published.slice(0, 4) ? year : null
}

const isBare = ({ figure }: Candidate) =>
  figure.countedWords === '' && (isPeople(figure.counted) || figure.counted === 'person')

/** "58 bodies, among them 14 children, and 120 wounded": what happened to the whole happened to the part. */
function joinWhole(one: Candidate, before: Candidate | undefined): void {
  const { figure, document } = one
  if (!before || before.measure === null || before.figure.sentence.start !== figure.sentence.start) return
  const between = document.text.slice(before.figure.end, figure.start)
  if (INCLUDED.test(between) && isPeople(before.counted) && isPeople(one.counted)) one.measure = before.measure
}

const INCLUDED = /^[^,;.]{0,60},? (?:among (?:them|whom)|including)\s+$/i

/** "At least three inmates died at the prison in Halm. ... and three were killed there": the same place, the same people. */
function inheritPlace(paragraph: readonly Candidate[]): void {
  paragraph.forEach((candidate, index) => {
    const before = paragraph.slice(0, index).findLast((one) => one.measure === candidate.measure && one.place !== null)
    if (!before || candidate.place !== null || !isBare(candidate)) return
    candidate.place = before.place
    candidate.counted = before.counted
  })
}

/** A bare figure beside others in its sentence answers what they answer: "107,000 attended by one count, 325,000 by another". */
function inheritMeasure(paragraph: readonly Candidate[]): void {
  for (const candidate of paragraph) {
    if (candidate.measure !== null || !isBare(candidate)) continue
    const beside = paragraph.filter(
      ({ figure, measure }) => figure.sentence.start === candidate.figure.sentence.start && measure !== null,
    )
    const measures = new Set(beside.map(({ measure }) => measure))
    const [first] = beside
    const other = first?.figure.attribution.claimant?.name !== candidate.figure.attribution.claimant?.name
    if (!first || measures.size !== 1 || !other) continue
    candidate.measure = first.measure
    candidate.counted = first.counted
    candidate.place = first.place
  }
}

/** Neighbouring figures that add up to another one of the document are its parts: 59, 3 and 10 of the 72. */
function markSums(candidates: readonly Candidate[]): void {
  const wholes = new Map<number, Candidate>()
  for (const one of candidates)
    if (one.measure !== null && isExact(one) && !one.part) wholes.set(one.figure.min ?? 0, one)
  for (let from = 0; from < candidates.length; from++) {
    let sum = 0
    for (let to = from; to < Math.min(candidates.length, from + LONGEST_SUM); to++) {
      const one = candidates[to] as Candidate
      if (one.figure.paragraph !== candidates[from]?.figure.paragraph || one.figure.min === null) break
      sum += one.figure.min
      const whole = wholes.get(sum)
      if (to === from || !whole || !isPeople(whole.counted)) continue
      const parts = candidates.slice(from, to + 1)
      const [first] = parts
      // Numbers of different speakers are rivals, unless one is said to come on top or to be of a place.
      const together = parts.some(({ part, place }) => part || place !== null)
      const fits = (part: Candidate) =>
        part !== whole &&
        (part.measure ?? whole.measure) === whole.measure &&
        isPeople(part.counted) &&
        (together || speakerOf(part) === (first && speakerOf(first)))
      if (!parts.every(fits)) continue
      for (const part of parts) {
        part.part = true
        part.measure = whole.measure
      }
    }
  }
}

const speakerOf = ({ figure }: Candidate) => figure.attribution.claimant?.name ?? null
const isExact = ({ figure }: Candidate) => figure.min !== null
