import type { Line } from './attribution-line.ts'
import { isNumber, type Scan } from './attribution-scan.ts'
import { AUXILIARIES } from './lexicon/function-words.ts'
import { LINKS, RESETS } from './lexicon/speech-phrases.ts'

/** True where a sentence without a cue goes on with the report before it. */
export function continues(scan: Scan, line: Line): boolean {
  const lower = (i: number) => (i < line.to ? (scan.tokens[i]?.lower ?? '') : '')
  const first = lower(line.from)
  if (RESETS.has(first)) return false
  let inAll = false
  for (let i = line.from; i < line.to; i++) {
    if (/^(?:(?:19|20)\d\d|ago)$/.test(lower(i))) return false
    inAll ||= lower(i) === 'in' && lower(i + 1) === 'all'
  }
  if (isFragment(scan, line)) return true
  if (first === 'in' && /^(?:addition|total|all)$/.test(lower(line.from + 1))) return true
  if (inAll || (LINKS.has(first) && first !== 'the')) return true
  if (/^(?:it|he|she|they|its|his|her|their)$/.test(first)) return backshifted(scan, line)
  const second = lower(line.from + 1)
  if (second === 'of' && /^(?:them|those|these|the)$/.test(lower(line.from + 2))) return true
  return first === 'the' && /^(?:dead|wounded|injured|others|rest|remaining|victims|toll|figure|number)$/.test(second)
}

/** "They had lost 20 men": a tense that only reported speech has; "His visit had been planned" is the text's own. */
function backshifted(scan: Scan, line: Line): boolean {
  let had = false
  for (let i = line.from; i < line.to; i++) {
    const lower = scan.tokens[i]?.lower ?? ''
    if (/^(?:comments?|remarks?|statements?|speech|visit|spoke|words?|announcement|claims?)$/.test(lower)) return false
    had ||= lower === 'had' || lower === 'would'
  }
  return had
}

/** How long a sentence without a verb may be. */
const FRAGMENT = 8

/** "25 posts taken.": a number without a verb of its own goes on with what was said. */
function isFragment(scan: Scan, line: Line): boolean {
  if (line.to - line.from > FRAGMENT || !isNumber(scan, line.from)) return false
  for (let i = line.from; i < line.to; i++) if (AUXILIARIES.has(scan.tokens[i]?.lower ?? '')) return false
  return true
}
