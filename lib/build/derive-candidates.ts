import { countedClass, isPeople } from '../extract/lexicon/counted.ts'
import type { Figure } from '../model/figure.ts'
import { fold } from '../text/fold.ts'
import { earlierFigures } from './earlier.ts'
import { groupBy } from './group.ts'
import { purposeOf } from './purposes.ts'
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
  /** True where it is a part of another figure of the document. */
  part: boolean
  earlier: boolean
}

/** Nouns of measuring, layout and speech: what they count happened to nobody. */
const NOT_COUNTED = new Set(
  `second minute hour day week month year decade century time kilometer kilometre mile meter metre foot page lane stage
  floor storey percent degree point question thing reason way step item video photo picture comment view different
  other one country side nation region state headache member`.split(/\s+/),
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
    .map(withoutMisreading)
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
      part: figure.part,
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

/** The year that a sentence sets its figures in, where that is over before the document's own. */
function pastYear({ sentence }: Figure, { text, published }: SourceDocument): string | null {
  if (published === null) return null
  const years =
    text.slice(sentence.start, sentence.end).match(/\b(?:in|of|since|the)\s(?:[A-Z][a-z]+\s)?(?:19|20)\d\d\b/gi) ?? []
  const year = years.at(-1)?.slice(-4)
  return year !== undefined && year < published.slice(0, 4) ? year : null
}

/** What a figure counts and what happened to it: its own frame, what its predicate calls it, what a sum is for. */
function frameOf(figure: Figure, text: string): Pick<Candidate, 'measure' | 'counted'> {
  const { unit, sentence, counted, countedWords } = figure
  const before = text.slice(sentence.start, figure.start)
  const after = text.slice(figure.end, sentence.end)
  const amount = unit === null ? null : purposeOf(unit, text.slice(sentence.start, sentence.end), before.length)
  if (amount) return amount
  const land = unit === null ? LAND.get(counted) : undefined
  if (land !== undefined) return { measure: figure.measure, counted: land }
  // "912 were injured, 70 of them seriously"
  if (figure.part && BADLY.test(after)) return { measure: 'seriously-injured', counted }
  if (counted === 'case' && figure.measure === null && DISEASE.test(text)) {
    const recent = /^new\b/i.test(countedWords)
    return recent ? { measure: 'recorded', counted: 'new case' } : { measure: 'infected', counted: 'person' }
  }
  // "Of the 30 victims, 25 have been identified": what follows is said of the 25.
  const measure = GROUP.test(before) && /^[^.;:]{0,40}, /.test(after) ? null : figure.measure
  // "nine more bodies" add to a toll and are none.
  const adds = FURTHER.test(after) || /\banother\s+$/i.test(before)
  if ((measure === null || measure === 'recovered') && counted === 'body' && !adds)
    return { measure: 'killed', counted: 'person' }
  if (measure === null && /^lives$/i.test(countedWords) && TAKEN.test(before))
    return { measure: 'killed', counted: 'person' }
  const predicate = countedWords === '' && counted === 'person' ? predicateClass(after) : null
  return { measure, counted: predicate ?? counted }
}

/** "59 of them were protesters, three were police officers": the class that a bare number is said to be of. */
function predicateClass(after: string): string | null {
  const match = PREDICATE.exec(after)
  if (!match) return null
  const words = fold(match[1] ?? '').split(/\s+/)
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const found = countedClass(words.slice(from, to).join(' '))
      if (found !== null && isPeople(found)) return found
    }
  }
  return null
}

/**
 * The place that a figure's sentence puts it in ("in Sunsari", "at the Aktan mine"): the first one after it and before
 * the next figure, else the last one in front, else that of the next figure, unless that is a part of this one. Null
 * where it is the event's own place.
 */
function localPlace(
  figure: Figure,
  text: string,
  eventPlaces: ReadonlySet<string>,
  others: readonly Figure[],
): string | null {
  const { start, end } = figure.sentence
  const beside = others.filter((other) => other.sentence.start === start)
  const sentence = text.slice(start, end)
  const places = [...new Set(figure.places)]
    .map((place) => ({ place, at: start + placeIn(sentence, place) }))
    .filter(({ at }) => at > start)
    .sort((a, b) => a.at - b.at)
  for (let index = beside.indexOf(figure); index < beside.length; index++) {
    const one = beside[index] as Figure
    if (one !== figure && one.part) break
    const from = beside[index - 1]?.end ?? start
    const to = beside[index + 1]?.start ?? end
    const near = places.filter(({ at }) => at >= from && at < to)
    const found = near.find(({ at }) => at > one.start) ?? near.at(-1)
    if (found) return eventPlaces.has(found.place) ? null : found.place
  }
  return null
}

/** Words after which a place is where someone spoke: "told a news conference in Kabir". */
const SPOKEN_AT =
  /\b(?:told|said|says|saying|conference|speaking|spoke|reporters|journalists|briefing|announced|parliament)\b[^,;:.]{0,40}$/i
const SPEECH_REACH = 60

/** "Died in the Bright Thread fire": a name that tells which event it was, and no place within it. */
const OCCURRENCE =
  /^ (?:fire|blaze|disaster|crash|tragedy|accident|collision|collapse|explosion|blast|earthquake|quake|flood|storm|attack|strike|raid|massacre|outbreak|protest|rally|march|election|vote|unrest|riot|siege|war)s?\b/

/** "Sixty are missing, most of them in Halm": where most are is not where all are. */
const MOST_OF =
  /\b(?:(?:most|many|some|half|several|majority) of (?:them|those|whom)|mostly|mainly|chiefly) (?:from |in )(?:the )?$/i

/** Where a sentence has a place after a word that puts something there; -1 where it has not. */
function placeIn(sentence: string, place: string): number {
  for (let at = sentence.indexOf(place); at >= 0; at = sentence.indexOf(place, at + 1)) {
    const before = sentence.slice(Math.max(0, at - SPEECH_REACH), at)
    const happening = OCCURRENCE.test(sentence.slice(at + place.length, at + place.length + 30))
    const elsewhere = happening || SPOKEN_AT.test(before) || MOST_OF.test(before)
    if (/\b(?:in|at|near|of|around|outside|inside) (?:the )?$/i.test(before) && !elsewhere) return at
  }
  return -1
}

/** Units of land that a number leaves out after another: "from 17,800 hectares to 16,900". */
const LAND = new Map([
  ['hectare', 'ha'],
  ['acre', 'acre'],
])
const DISEASE = /\b(?:outbreak|epidemic|pandemic|virus|infections?|infected|disease|cholera|measles|ebola|dengue)\b/i
const FURTHER = /^\s+(?:more|additional|further)\b/i
const BADLY =
  /^ of (?:them|those|whom) (?:very |more )?(?:seriously|severely|critically|gravely|badly)(?=[,.;]| (?:and|but)\b)/i
const GROUP = /\bof (?:the|these|those|its|their)\s+$/i
const TAKEN = /\b(?:claim(?:s|ed|ing)?|take[ns]?|took|taking|cost(?:s|ing)?)\s+$/i
const PREDICATE =
  /^\s*(?:of (?:them|those|these|whom|the \w+)\s+)?(?:was|were|are|is)\s+(?:all |mostly |the |an? )?((?:[\p{L}-]+\s?){1,4})/u

const isBare = ({ figure }: Candidate) =>
  figure.countedWords === '' && (isPeople(figure.counted) || figure.counted === 'person')

/** "58 bodies, among them 14 children, and 120 wounded": what happened to the whole happened to the part. */
function joinWhole(one: Candidate, before: Candidate | undefined): void {
  const { figure, document } = one
  if (!before || before.measure === null || before.figure.sentence.start !== figure.sentence.start) return
  const between = document.text.slice(before.figure.end, figure.start)
  if (INCLUDED.test(between) && isPeople(before.counted) && isPeople(one.counted)) one.measure = before.measure
}

const INCLUDED = /^[^,;.]{1,60},? (?:among (?:them|whom)|including)\s+$/i

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
      if (
        !parts.every(
          (part) => part !== whole && (part.measure ?? whole.measure) === whole.measure && isPeople(part.counted),
        )
      )
        continue
      for (const part of parts) {
        part.part = true
        part.measure = whole.measure
      }
    }
  }
}

const isExact = ({ figure }: Candidate) => figure.min !== null
