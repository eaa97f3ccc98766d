import type { NumberWord } from '../lexicon/number-words.ts'
import type { Reading } from './atoms.ts'
import { isArticle, isMultiplicand, step } from './cardinal.ts'
import { readLiteral } from './digits.ts'

/** A run of number words that ends in an ordinal or in "half" or "quarter". */
export interface PartRun {
  tokens: RunToken[]
  /** First atom after it. */
  to: number
  last: NumberWord
}

interface RunToken {
  /** First atom. */
  at: number
  value: number
  kind: NumberWord['kind'] | 'and' | 'article' | 'literal'
}

const LONGEST_RUN = 24

/**
 * The run of number words from an atom up to its first ordinal, "half" or "quarter", or null where there is none
 * ("two hundred and fifty-four hundredths", "a twenty-first", "3 million and a half").
 */
export function readPartRun(reading: Reading, from: number): PartRun | null {
  const { atoms } = reading
  const tokens: RunToken[] = []
  let at = from
  while (at >= 0 && tokens.length < LONGEST_RUN) {
    const atom = atoms[at]
    const word = atom?.number
    if (!atom || (atom.gap === 'line' && at !== from)) return null
    if (word && word.kind !== 'dozen') {
      const before = tokens.at(-1)
      const value = word.value
      // "twenty-first", "fifty-four": one token where a hyphen joins them.
      if (before?.kind === 'tens' && value < 10 && value > 0 && before.at === at - 2 && isSmall(word)) {
        before.value += value
        before.kind = word.kind
      } else tokens.push({ at, value, kind: word.kind })
      if (word.kind === 'ordinal' || word.kind === 'part') return { tokens, to: at + 1, last: word }
      at = step(reading, at + 1)
      continue
    }
    if (atom.lower === 'and' && tokens.length > 0) tokens.push({ at, value: 0, kind: 'and' })
    else if (isArticle(atom)) tokens.push({ at, value: 1, kind: 'article' })
    else if (atom.literal && tokens.length === 0) {
      const read = readLiteral(reading, at)
      const next = read ? atoms[read.to] : undefined
      if (!read || next?.gap !== 'space' || !(next.lower === 'and' || next.number?.kind === 'scale')) return null
      tokens.push({ at, value: read.literal.value, kind: 'literal' })
      at = step(reading, read.to)
      continue
    } else return null
    at = step(reading, at + 1)
  }
  return null
}

function isSmall(word: NumberWord): boolean {
  return word.kind === 'unit' || word.kind === 'ordinal'
}

/**
 * Where the denominator (or the ordinal) of a run begins: it reaches to the left as far as the words compose ("one
 * hundred | thirty fifths", "one | one hundred fifth"). 0 where all of the run is one ordinal. The reading of runs
 * without "and" is that of Recognizers-Text, whose cases fix what such runs mean.
 */
export function tailStart(tokens: readonly RunToken[]): number {
  let right = tokens.at(-1)?.value ?? 0
  let round = 1
  let at = tokens.length - 1
  for (let i = tokens.length - 2; i >= 0; i--) {
    const token = tokens[i] as RunToken
    if (token.kind === 'and') continue
    const left = token.value
    const composes = right >= 100 ? right > left : composable(left, right)
    if (!composes || (right < 100 && left < round)) return at
    if (right < 100) round = left
    right = left
    at = i
  }
  return at
}

/** 20 and 5, 100 and 32: the left word ends in as many zeros as the right one has digits. */
function composable(left: number, right: number): boolean {
  const base = right > 10 ? 100 : 10
  return left >= base && left % base === 0
}

/** Where the numerator ends when the words of the whole run would compose: after its last round word. */
function splitOfWhole(tokens: readonly RunToken[]): number {
  for (let i = 1; i < tokens.length - 1; i++) {
    const next = tokens[i + 1] as RunToken
    if ((tokens[i]?.value ?? 0) >= 100 && next.kind !== 'and' && next.value < 100) return i + 1
  }
  return tokens.length - 1
}

/** The value of a run as a fraction, and the first atom after it; null where it is an ordinal or no fraction. */
export function readFraction(reading: Reading, run: PartRun): { value: number; to: number } | null {
  const { tokens, last } = run
  const denominatorToken = tokens.at(-1) as RunToken
  const before = tokens.at(-2)
  if (last.kind === 'ordinal' && denominatorToken.value <= 2) return null
  const whole = tailStart(tokens)
  const start = whole === 0 ? splitOfWhole(tokens) : whole
  const numerators = tokens.slice(0, start).filter((token) => token.kind !== 'and')
  const near = tokens[start - 1]
  const single = near !== undefined && (near.kind === 'article' || near.value === 1)
  // "one third", "a half", "three fifths"; "five third" is nothing, "one hundred fifth" an ordinal.
  if (last.kind === 'ordinal' && !last.plural && !single) return null
  if (before === undefined)
    return last.kind === 'part' ? multiply(reading, run, 0, 1 / denominatorToken.value, 1) : null
  if (numerators.length === 0) return null
  const denominator = compose(tokens.slice(start))
  const and = tokens.findLastIndex((token, i) => i < start - 1 && token.kind === 'and')
  const numerator = compose(tokens.slice(and + 1, start))
  const integer = and < 0 ? 0 : compose(tokens.slice(0, and))
  if (denominator === 0) return null
  if (and >= 0 && numerator < denominator) {
    const scale = Math.max(1, ...tokens.slice(0, and).map((t) => (t.kind === 'scale' ? t.value : 1)))
    return multiply(reading, run, integer, numerator / denominator, scale)
  }
  return multiply(reading, run, 0, (integer + numerator) / denominator, 1)
}

/** "half a million", "one billion and three quarters million", "three quarters of a million", "3 million and a half". */
function multiply(
  reading: Reading,
  run: PartRun,
  integer: number,
  part: number,
  scale: number,
): { value: number; to: number } | null {
  const factor = readMultiplicand(reading, run.to)
  if (factor && integer < 1000) return { value: (integer + part) * factor.value, to: factor.to }
  if (factor) return { value: integer + part * factor.value, to: factor.to }
  if (!standsAlone(reading, run)) return null
  return { value: integer + part * scale, to: run.to }
}

/**
 * False for parts that need a whole behind them: a bare "half" is none at all to a calculator, and in news "half",
 * "a third" and "a quarter" are shares only "of" something ("a third soldier", "the first half of the match").
 */
function standsAlone({ atoms, style }: Reading, { tokens, to }: PartRun): boolean {
  const [first] = tokens
  if (tokens.length > 2 || (tokens.length === 2 && first?.kind !== 'article')) return true
  if (style === 'plain') return tokens.length > 1
  if (atoms[to]?.lower !== 'of') return false
  const before = first && atoms[first.at]?.gap !== 'line' ? atoms[first.at - 1] : undefined
  return tokens.length > 1 || !(before?.number?.kind === 'ordinal' || HALVED.has(before?.lower ?? ''))
}

/** Words before "half of" that make it a stretch of time or one of two. */
const HALVED = new Set(
  'other this that last latter early late next opening closing top bottom better lower upper'.split(' '),
)

/** A hundred, dozen or scale that multiplies the part before it, with "of a" between or not. */
export function readMultiplicand(reading: Reading, at: number): { value: number; to: number } | null {
  const { atoms } = reading
  let next = step(reading, at)
  if (next < 0) return null
  if (atoms[next]?.lower === 'of') next = step(reading, next + 1)
  if (next >= 0 && isArticle(atoms[next])) next = step(reading, next + 1)
  const word = next < 0 ? null : atoms[next]?.number
  if (!word || word.plural || !isMultiplicand(word.kind)) return null
  let value = word.value
  let to = next + 1
  const more = step(reading, to)
  const second = more < 0 ? null : atoms[more]?.number
  if (second?.kind === 'scale') {
    value *= second.value
    to = more + 1
  }
  return { value, to }
}

/** Adds up a run of number words: "two hundred and fifty-four", "one million two thousand". */
export function compose(tokens: readonly RunToken[]): number {
  let total = 0
  let part = 0
  for (const { kind, value } of tokens) {
    if (kind === 'and') continue
    if (kind === 'hundred' || (value === 100 && part > 0)) part = (part || 1) * 100
    else if (kind === 'scale' || value >= 1000) {
      total += (part || 1) * value
      part = 0
    } else part += value
  }
  return total + part
}
