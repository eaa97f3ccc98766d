import { isCapitalised, isHyphen, type Reading } from './atoms.ts'
import { readCardinal } from './cardinal.ts'
import type { Numeral } from './numeral.ts'
import { wordBefore } from './phrases.ts'

const OLDEST = 120
const POSSESSIVES = new Set(['his', 'her', 'their', 'my', 'our', 'your'])
const AGE_WORDS = new Set(['aged', 'age', 'ages'])

/** Where the age that begins with this number ends, or null: "20-year-old", "aged 20 to 30", "Iman Magar, 20,". */
export function readAge(reading: Reading, numeral: Numeral): number | null {
  const { from, to, value } = numeral
  if (value < 0 || value > OLDEST || numeral.form !== 'cardinal') return null
  const old = readOld(reading, to) ?? readOld(reading, readSecond(reading, to))
  if (old !== null) return old
  let before = wordBefore(reading, from)
  if (before === 'between' || before === 'from' || before === 'of') before = wordBefore(reading, from - 1)
  if (before !== undefined && AGE_WORDS.has(before)) return readSecond(reading, to) ?? to
  // "a girl of four"
  if (wordBefore(reading, from) === 'of' && CHILDREN.has(wordBefore(reading, from - 1) ?? '') && endsThere(reading, to))
    return to
  const plural = reading.atoms[to]
  if (plural?.lower === 's' && plural.gap === 'none' && before !== undefined && POSSESSIVES.has(before)) return to + 1
  return isApposition(reading, numeral) ? to : null
}

/** One young person, whose number of years follows. */
const CHILDREN = new Set(['boy', 'girl', 'child', 'baby', 'toddler', 'youth', 'son', 'daughter'])

function endsThere({ atoms }: Reading, at: number): boolean {
  const next = atoms[at]
  return (
    next === undefined ||
    next.gap === 'line' ||
    next.kind !== 'word' ||
    /^(?:and|who|was|is|were|from|in)$/.test(next.lower)
  )
}

/** The end of a second number joined by "-", "to" or "and", or null. */
function readSecond(reading: Reading, at: number): number | null {
  const joiner = reading.atoms[at]
  if (!joiner || joiner.gap === 'line') return null
  if (!isHyphen(joiner) && joiner.lower !== 'to' && joiner.lower !== 'and') return null
  const second = readCardinal(reading, at + 1)
  return second && second.value <= OLDEST ? second.to : null
}

/** "-year-old", " years old", "-month-olds". */
function readOld({ atoms }: Reading, at: number | null): number | null {
  if (at === null) return null
  let word = isHyphen(atoms[at]) ? at + 1 : at
  if (!/^(?:years?|yrs?|months?)$/.test(atoms[word]?.lower ?? '') || atoms[word]?.gap === 'line') return null
  word++
  if (isHyphen(atoms[word])) word++
  return /^olds?$/.test(atoms[word]?.lower ?? '') && atoms[word]?.gap !== 'line' ? word + 1 : null
}

const YOUNGEST_NAMED = 10

/** "Iman Magar, 20, said", "Karki, 73, took": a number between commas after a name, before words of the sentence. */
function isApposition(reading: Reading, { from, to, literal, value }: Numeral): boolean {
  const { atoms } = reading
  if (!literal?.plain || literal.zero || atoms[from]?.gap !== 'space') return false
  const [first, last, comma] = [atoms[from - 3], atoms[from - 2], atoms[from - 1]]
  if (comma?.lower !== ',' || comma.gap !== 'none' || !isCapitalised(reading, last)) return false
  const fullName = last?.gap === 'space' && isCapitalised(reading, first)
  if (!fullName && value < YOUNGEST_NAMED) return false
  const after = atoms[to]
  const next = atoms[to + 1]
  if (after?.lower === '.' && fullName) return next === undefined || next.gap === 'line'
  // "Kunar, 12, Khost, 8" is a list; "Kunar, 12 and Khost" as well.
  return after?.lower === ',' && next?.kind === 'word' && !isCapitalised(reading, next) && next.lower !== 'and'
}
