import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../extract/lexicon/function-words.ts'
import { speechVerb } from '../extract/lexicon/speech-verbs.ts'
import type { Word } from '../extract/words.ts'
import { TERMING } from './statements-terming.ts'

/** A run of words, half open. */
export interface WordRange {
  from: number
  to: number
}

/** `apart`: the two stand in different clauses. */
export type Role = 'actor' | 'target' | 'unknown' | 'apart'

const BY = new Set(['by', 'from'])
const ONTO = new Set(['on', 'against', 'at', 'into', 'upon', 'of', 'to', 'towards'])
/** After these a name is where something happens, whoever does it. */
const WITHIN = new Set(['in', 'inside', 'over', 'across', 'within', 'from'])
/** After these verbs comes what another does. */
const REPORTING = new Set(
  `accuse accuses accused accusing blame blames blamed blaming say says said saying claim claims claimed claiming allege
  alleges alleged alleging insist insists insisted complain complains complained tell tells told telling urge urges urged
  urging ask asks asked asking demand demands demanded demanding warn warns warned warning charges
  charged declared announced stated believes believed call calls called calling describe describes described condemn condemns
  condemned`.split(/\s+/),
)
const ITSELF = new Set(['it', 'they', 'he', 'she'])
/** "On Afghan soil" is where something happens; "on Afghan posts" is what it happens to. */
/** What follows these is another happening. */
const TEMPORAL = new Set(['after', 'before', 'during', 'amid', 'despite', 'since', 'following', 'while', 'until'])
const GROUND = new Set(['soil', 'side', 'territory', 'land', 'ground'])
/** "The Afghan capital" does nothing. */
const PLACES = new Set([
  'capital',
  'city',
  'skies',
  'sky',
  'airspace',
  'province',
  'town',
  'village',
  'villages',
  'cities',
])
const LED = new Set(['led', 'run', 'ruled', 'controlled'])
const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'came',
  'come',
  'coming',
  'comes',
  'under',
  'got',
])
const BREAK = new Set([';', ':', '—', '–', '(', ')'])
const RELATIVE = new Set(['which', 'who', 'that', 'whose'])
const HAVE = new Set(['has', 'have', 'had', 'having'])
const NEAR = 7
const FAR = 12
const CLOSE = 2
const BY_REACH = 3
/** Words of "in an act of" before what it names. */
const LINK = 6

/**
 * Which part a named side plays in an act, as far as the words between them show: "Pakistani strikes", "strikes by
 * Pakistan", "Pakistan struck" (actor); "strikes on Pakistan", "Pakistan was struck" (target). Looks at a few words only.
 */
export function roleOf(words: readonly Word[], name: WordRange, act: WordRange): Role {
  if (PLACES.has(words[name.to]?.lower ?? '')) return 'target'
  return name.to <= act.from
    ? roleBefore(words, name, act)
    : name.from >= act.to
      ? roleAfter(words, name, act)
      : 'unknown'
}

function roleBefore(words: readonly Word[], name: WordRange, act: WordRange): Role {
  const gap = act.from - name.to
  if (gap > FAR) return 'unknown'
  const last = words[name.to - 1]
  const joined = words[name.to]
  // "India-backed rebels": the side does not do what they do.
  if (joined && joined.token === last?.token && joined.lower !== "'s" && !LED.has(joined.lower)) return 'unknown'
  let passive = false
  let crossed = false
  for (let i = afterAside(words, name.to, act.from); i < act.from; i++) {
    const { lower } = words[i] as Word
    if (BREAK.has(lower)) return 'apart'
    // "Morrow says it struck" is of itself, "Morrow says raiders struck" of others.
    const next = words[i + 1]?.lower ?? ''
    // "Raiders, who he says have bases": set in between.
    if (REPORTING.has(lower) && ((!ITSELF.has(next) && !AUXILIARIES.has(next)) || TERMING.has(lower))) return 'apart'
    if (next === 'that' && speechVerb(lower) !== null) return 'apart'
    if (BE.has(lower)) passive = true
    else if (AUXILIARIES.has(lower) && !HAVE.has(lower)) passive = false
    if (lower === ',') crossed ||= !RELATIVE.has(words[i + 1]?.lower ?? '')
    // "The north and its allies struck": one subject.
    else if (lower === 'and' || lower === 'or') crossed ||= i > name.to
    else if (CONJUNCTIONS.has(lower)) crossed ||= !RELATIVE.has(lower)
  }
  const before = words[name.from - 1]?.lower ?? ''
  const preposition = DETERMINERS.has(before) ? (words[name.from - 2]?.lower ?? '') : before
  if (crossed) return 'apart'
  // "Raids by Morrow were answered": what stands further on is another's.
  if (BY.has(preposition)) return gap <= CLOSE ? 'actor' : 'unknown'
  if ((ONTO.has(preposition) || WITHIN.has(preposition)) && gap > 0) return 'unknown'
  if (isOccasion(words, name, act)) return 'unknown'
  if (passive) {
    const verb = words[act.from]?.lower ?? ''
    // "Its soil is a haven"
    if (DETERMINERS.has(words[act.from - 1]?.lower ?? '')) return 'actor'
    return verb.endsWith('ing') ? 'actor' : /(?:ed|en|t|k)$/.test(verb) ? 'target' : 'unknown'
  }
  return 'actor'
}

/** "Killed 58 northern soldiers in an act of revenge": whoever killed took it, not those named before it. */
function isOccasion(words: readonly Word[], name: WordRange, act: WordRange): boolean {
  if (name.from <= 1) return false
  let link = act.from - 1
  while (link >= name.to && link > act.from - LINK && words[link]?.lower !== 'in') link--
  if (link < name.to || words[link]?.lower !== 'in') return false
  for (let i = name.to; i < link; i++) {
    const { lower } = words[i] as Word
    const verb = speechVerb(lower)
    if (AUXILIARIES.has(lower) || lower.endsWith('ed') || (verb !== null && !verb.noun)) return false
  }
  return true
}

/** "ISIS-K, once beaten, has bases": past what commas set aside right after a name. */
function afterAside(words: readonly Word[], from: number, to: number): number {
  if (words[from]?.lower !== ',') return from
  for (let i = from + 1; i < to; i++) if (words[i]?.lower === ',') return i + 1
  return from
}

function roleAfter(words: readonly Word[], name: WordRange, act: WordRange): Role {
  if (name.from - act.to > NEAR) return 'unknown'
  let role: Role = name.from === act.to ? 'target' : 'unknown'
  for (let i = act.to; i < name.from; i++) {
    const { lower } = words[i] as Word
    if (BREAK.has(lower) || lower === ',') return 'apart'
    // "Answered by hitting the north": what follows is done, not doing.
    if (lower === 'by' ? i - act.to <= BY_REACH : lower === 'from' && i === act.to)
      role = words[i + 1]?.lower.endsWith('ing') ? 'target' : 'actor'
    else if (lower === 'on' && namesGround(words, name)) role = 'unknown'
    else if (ONTO.has(lower)) role = i - act.to <= CLOSE ? 'target' : 'unknown'
    else if (WITHIN.has(lower)) role = 'unknown'
    else if (TEMPORAL.has(lower)) return 'apart'
    else if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower)) return 'unknown'
    else if (role === 'unknown' && i === act.to && DETERMINERS.has(lower)) role = 'target'
  }
  return role
}

function namesGround(words: readonly Word[], name: WordRange): boolean {
  return GROUND.has(words[name.to]?.lower ?? '') || GROUND.has(words[name.to - 1]?.lower ?? '')
}

/** After these a name is a land in which, or out of which, something comes. */
const INTO_LAND = new Set(['in', 'inside', 'within', 'from', 'on', 'across', 'into', 'over', 'throughout'])
/** Those who speak "in Morrow" are not there as guests. */
const SPEAKING = new Set([
  'officials',
  'official',
  'ministry',
  'government',
  'authorities',
  'rulers',
  'administration',
  'regime',
  'spokesman',
])
const REGIONAL =
  /^(?:north|south|east|west)(?:east|west)?(?:ern)?$|^(?:neighbou?ring|parts|of|remote|whole|rural|central|mainland)$/
const ASIDE = 3

/** True for a name that says where something is: "in Morrow", "on Morrow's soil", "across eastern Morrow". */
export function isGround(words: readonly Word[], name: WordRange): boolean {
  for (let i = name.from - 1; i >= Math.max(0, name.from - ASIDE); i--) {
    const { lower } = words[i] as Word
    if (INTO_LAND.has(lower)) return !SPEAKING.has(words[i - 1]?.lower ?? '')
    if (!DETERMINERS.has(lower) && !REGIONAL.test(lower)) return false
  }
  return false
}
