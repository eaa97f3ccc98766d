import { ARMED_CLASSES, isPeople } from '../extract/lexicon/counted.ts'
import type { Candidate } from './derive-candidates.ts'
import { rangeOf, sizeOf, splitBySide, TELLING } from './derive-sides.ts'
import { groupBy } from './group.ts'

/** Candidates that answer one question. */
export interface Cluster {
  measure: string
  counted: string
  whose: string | null
  by: string | null
  place: string | null
  /** Year of an earlier event, or null. */
  past: string | null
  /** Day that it is limited to, or null. */
  day: string | null
  part: boolean
  candidates: Candidate[]
}

/** Crowds are counted in numbers of this size and above. */
const CROWD = 1000

/**
 * Sorts candidates into questions: the same thing that happened to the same class, of the same side, at the same place;
 * a part is no rival of its whole. What a text leaves out is taken from where the same value is told in full.
 */
export function clusterCandidates(all: readonly Candidate[]): Cluster[] {
  const candidates = all.map((candidate) => ({ ...candidate }))
  fillByValue(candidates)
  fillThings(candidates)
  fillJoined(candidates)
  fillCrowds(candidates)
  const complete = candidates.filter((one) => one.measure !== null && !isLoose(one))
  for (const candidate of complete) normalise(candidate)
  nameByValue(complete)
  joinNarrow(complete)
  wholeAgain(complete)
  const clusters: Cluster[] = []
  for (const group of groupBy(
    complete,
    ({ measure, counted, past, day }) => `${measure} ${counted} ${past} ${day}`,
  ).values()) {
    for (const { whose, by, items } of splitBySide(group)) clusters.push(...splitByPlace(items, whose, by))
  }
  return clusters.filter(({ candidates: members }) =>
    members.some(({ figure }) => figure.min !== null || figure.max !== null),
  )
}

const isBare = ({ figure }: Candidate) => figure.countedWords === ''

/** A number without a noun, in the text's own voice, is believed of what numbers of people are commonly given for. */
function isLoose(one: Candidate): boolean {
  const { ownVoice } = one.figure.attribution
  return (
    (isBare(one) || sizeOf(one) === 1) &&
    ownVoice &&
    one.figure.unit === null &&
    one.counted !== 'money' &&
    !COMMON_FOR_PEOPLE.has(one.measure ?? '')
  )
}

const COMMON_FOR_PEOPLE = new Set(
  `killed injured casualties missing arrested attended displaced evacuated rescued hospitalised discharged escaped trapped
  identified seriously-injured infected`.split(/\s+/),
)

/** A bare figure takes what happened from the same value elsewhere: in its document, else in any, where most agree. */
function fillByValue(candidates: readonly Candidate[]): void {
  const told = candidates.filter((one) => one.measure !== null && !isSmallCrowd(one) && isPeople(one.counted))
  const inDocument = groupBy(told, (one) => `${one.document.file} ${sizeOf(one)}`)
  const anywhere = groupBy(told, (one) => `${sizeOf(one)}`)
  for (const candidate of candidates) {
    const open = candidate.measure === null || isSmallCrowd(candidate)
    if (!open || rangeOf(candidate) === null || !isPeople(candidate.counted)) continue
    const near = inDocument.get(`${candidate.document.file} ${sizeOf(candidate)}`) ?? []
    const far = sizeOf(candidate) >= TELLING ? (anywhere.get(`${sizeOf(candidate)}`) ?? []) : []
    const source = mostly(near.length > 0 ? near : samePlace(far, candidate))
    if (!source) continue
    candidate.measure = source.measure
    if (isBare(candidate)) candidate.counted = source.counted
  }
}

/** "Officials admit to 240 houses": things take what happened from the same number of them elsewhere; land, which folders
 * have one thing to tell of, from any other. */
function fillThings(candidates: readonly Candidate[]): void {
  const told = candidates.filter((one) => one.measure !== null && !isPeople(one.counted))
  const byValue = groupBy(told, (one) => `${one.counted} ${sizeOf(one)}`)
  const ofLand = groupBy(
    told.filter(({ counted }) => LAND.has(counted)),
    ({ counted }) => counted,
  )
  for (const candidate of candidates) {
    if (candidate.measure !== null || isPeople(candidate.counted) || sizeOf(candidate) < TELLING) continue
    const same = byValue.get(`${candidate.counted} ${sizeOf(candidate)}`) ?? []
    const source = mostly(same.length > 0 ? same : (ofLand.get(candidate.counted) ?? []))
    candidate.measure = source?.measure ?? null
  }
}

const LAND = new Set(['acre', 'ha', 'km2', 'mile2'])

/** "Protesters" are not always counted as a crowd: a small number of them may be of the killed or the arrested. */
const isSmallCrowd = (one: Candidate) => one.measure === 'attended' && sizeOf(one) < CROWD / 10

/** Those at the candidate's own place, where there are any. */
function samePlace(all: readonly Candidate[], { place }: Candidate): readonly Candidate[] {
  const there = place === null ? [] : all.filter((one) => one.place === place)
  return there.length > 0 ? there : all
}

/** The first candidate of the measure that two thirds share, or null where no measure has so many. */
function mostly(all: readonly Candidate[]): Candidate | null {
  const [most] = [...groupBy(all, ({ measure }) => measure).values()].sort((a, b) => b.length - a.length)
  return most?.[0] && most.length * 3 >= all.length * 2 ? most[0] : null
}

/** "21 protesters and three policemen": what happened to the first happened to the second. */
function fillJoined(candidates: readonly Candidate[]): void {
  candidates.forEach((candidate, index) => {
    const before = candidates[index - 1]
    if (!before || before.document !== candidate.document || before.measure === null || candidate.measure !== null)
      return
    const { text } = candidate.document
    const between = text.slice(before.figure.end, candidate.figure.start)
    if (JOINED.test(between) && isPeople(before.counted) && isPeople(candidate.counted))
      candidate.measure = before.measure
  })
}

const JOINED = /^[\s\p{L}'’-]{1,40}(?:,|\band\b|, and\b)\s*$/u

/** Where documents count a crowd, a bare number of people of that size is one more count of it. */
function fillCrowds(candidates: readonly Candidate[]): void {
  const strike = candidates.some(({ measure }) => measure === 'went-on-strike')
  // Workers who took part where others went on strike took part in the strike.
  for (const one of candidates)
    if (strike && one.measure === 'attended' && one.counted === 'worker') one.measure = 'went-on-strike'
  const crowds = CROWDS.map((measure) => {
    const sizes = candidates.filter((one) => one.measure === measure && sizeOf(one) >= CROWD).map(sizeOf)
    return { measure, low: Math.max(CROWD, Math.min(...sizes) / 4), high: Math.max(...sizes) * 2, count: sizes.length }
  }).filter(({ count }) => count > 1)
  for (const candidate of candidates) {
    if (candidate.measure !== null || !isPeople(candidate.counted)) continue
    const size = sizeOf(candidate)
    const fitting = crowds.filter(({ low, high }) => size >= low && size <= high)
    candidate.measure = (fitting.length === 1 ? fitting[0]?.measure : null) ?? null
  }
}

/** What is counted of crowds. */
const CROWDS = ['attended', 'went-on-strike', 'voted']

/** A crowd is of people, whoever they are; "bodies" and "casualties" that were killed are people. */
function normalise(candidate: Candidate): void {
  if (CROWDS.includes(candidate.measure ?? '')) candidate.counted = 'person'
  if (candidate.measure !== 'recovered' && NAMELESS.test(candidate.counted)) candidate.counted = 'person'
  if (CAPTIVE.has(candidate.measure ?? '') && /^(?:student|child)$/.test(candidate.counted))
    candidate.counted = 'person'
  if (EVERYONE.has(candidate.measure ?? '') && BYSTANDERS.test(candidate.counted)) candidate.counted = 'person'
}

/** Pupils who are taken from a school are its students to one and children to another. */
const CAPTIVE = new Set(['abducted', 'freed'])
/** What befalls all who are there: that they are called passengers or residents makes no other question of it. */
const EVERYONE = new Set(
  'missing rescued aboard evacuated displaced sheltered survived trapped affected hospitalised'.split(' '),
)
const BYSTANDERS = /^(?:passenger|patient|civilian|refugee|family)$/
const NAMELESS = /^(?:body|casualty|victim)$/

/** "Three killed" is of the three inmates whom the same document has killed at that place. */
function nameByValue(candidates: readonly Candidate[]): void {
  const named = groupBy(
    candidates.filter(({ counted }) => counted !== 'person' && isPeople(counted)),
    (one) => `${one.document.file} ${one.measure} ${sizeOf(one)}`,
  )
  for (const candidate of candidates) {
    if (candidate.counted !== 'person' || !isBare(candidate)) continue
    const same = (named.get(`${candidate.document.file} ${candidate.measure} ${sizeOf(candidate)}`) ?? []).filter(
      ({ place }) => place === candidate.place || place === null || candidate.place === null,
    )
    const [first] = same
    if (first && new Set(same.map(({ counted }) => counted)).size === 1) candidate.counted = first.counted
  }
}

/**
 * "43 workers died", "51 people died": the same people by what they are to the event, unless a text sets one against
 * the other ("54 dead, 43 of them workers"). Classes that mark people off from the rest stay questions of their own.
 */
function joinNarrow(candidates: readonly Candidate[]): void {
  const everyone = groupBy(
    candidates.filter(({ counted, part, past }) => counted === 'person' && !part && past === null),
    (one) => `${one.measure} ${one.document.file} ${speakerOf(one)}`,
  )
  // A text that has soldiers killed besides sets civilians apart from them.
  const armed = new Set(
    candidates
      .filter(({ counted }) => ARMED_CLASSES.has(counted))
      .map((one) => `${one.measure} ${one.document.file} ${speakerOf(one)}`),
  )
  const narrow = groupBy(
    candidates.filter((one) => one.past === null && isNarrow(one)),
    ({ measure, counted }) => `${measure} ${counted}`,
  )
  const nations = groupBy([...narrow.values()].flat().filter(isNational), ({ measure }) => measure)
  for (const group of narrow.values()) {
    // Dead of two nations are two questions.
    const sides = new Set((nations.get(group[0]?.measure ?? null) ?? []).map(({ counted }) => counted))
    const apart =
      (sides.size > 1 && group.some(isNational)) ||
      group.some((one) => {
        const whole = everyone.get(`${one.measure} ${one.document.file} ${speakerOf(one)}`)
        return (
          one.part ||
          whole?.some((other) => sizeOf(other) > sizeOf(one)) ||
          armed.has(`${one.measure} ${one.document.file} ${speakerOf(one)}`)
        )
      })
    if (!apart) for (const one of group) one.counted = 'person'
  }
}

const speakerOf = ({ figure }: Candidate) => figure.attribution.claimant?.name ?? ''

function isNarrow(one: Candidate): boolean {
  const unlisted = !isPeople(one.counted) && BEFALLS.has(one.measure ?? '')
  return PARTAKERS.has(one.counted) || (unlisted && (AGENT.test(one.counted) || isNational(one)))
}

/** "188 Ruritanians had died" */
const isNational = ({ counted, figure }: Candidate) => !isPeople(counted) && NATIONALS.test(figure.countedWords)

/** Classes that name whoever is in such an event; police, children or soldiers are told apart from the others. */
const PARTAKERS = new Set(['worker', 'passenger', 'crew', 'patient', 'student', 'refugee', 'spectator', 'civilian'])
const BEFALLS = new Set('killed injured missing arrested rescued hospitalised seriously-injured infected'.split(' '))
const NATIONALS = /^\p{Lu}\p{Ll}+(?:ns|is)$/u
/** Endings of unlisted nouns for people: "shopper", "tourist", "patient", "pilgrim". */
const AGENT = /(?:er|or|ist|ant|ent|ee|ian|grim|rade)$/

/** A part needs a larger whole of its document to be a part of, and is none where its document gives it as a whole. */
function wholeAgain(candidates: readonly Candidate[]): void {
  const question = (one: Candidate) => `${one.document.file} ${one.measure} ${one.counted}`
  const wholes = groupBy(
    candidates.filter(({ part }) => !part),
    question,
  )
  for (const one of candidates) {
    const others = wholes.get(question(one)) ?? []
    one.part &&=
      others.some((other) => sizeOf(other) > sizeOf(one)) && !others.some((other) => sizeOf(other) === sizeOf(one))
  }
}

/** A local count is a question of its own, unless its value is also given for the whole; so is a part. */
function splitByPlace(items: readonly Candidate[], whose: string | null, by: string | null): Cluster[] {
  const wholes = new Set(items.filter(({ place, part }) => place === null && !part).map(sizeOf))
  const placeOf = (one: Candidate) =>
    one.place !== null && sizeOf(one) >= TELLING && wholes.has(sizeOf(one)) ? null : one.place
  const isPart = (one: Candidate) => one.part && one.counted === 'person'
  const groups = groupBy(items, (one) =>
    isPart(one) ? `part ${one.document.file} ${rangeOf(one)}` : `whole ${placeOf(one)}`,
  )
  return [...groups.values()].map((candidates) => {
    const first = candidates[0] as Candidate
    return {
      measure: first.measure ?? '',
      counted: first.counted,
      whose,
      by,
      place: placeOf(first),
      past: first.past,
      day: first.day,
      part: isPart(first),
      candidates,
    }
  })
}
