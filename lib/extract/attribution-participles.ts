import type { Frame, Line } from './attribution-line.ts'
import { blankPhrase, type Phrase } from './attribution-phrase.ts'
import type { Scan } from './attribution-scan.ts'
import type { Subject } from './attribution-subjects.ts'
import { AUXILIARIES, PREPOSITIONS } from './lexicon/function-words.ts'

/** The subject of an "-ing" form: ", adding that", "with X saying", "Confirming that …, the army said"; null where there is none. */
export function participle(
  scan: Scan,
  line: Line,
  at: number,
  frames: readonly Frame[],
  negated: boolean,
): Subject | null {
  const before = scan.tokens[at - 1]?.lower ?? ''
  if (at === line.from || (scan.tokens[at - 1]?.kind === 'punctuation' && at - 1 < line.from)) {
    const next = line.phrases.find((p) => p.from > at && scan.tokens[p.from - 1]?.lower === ',' && p.kind !== 'thing')
    return next ? { phrase: next, from: at, negated, fronted: true, later: true } : null
  }
  if (before === 'as') return quotedSubject(scan, line, at)
  const direct = line.ending.get(at)
  // "Its military put out a statement conceding 23": whoever put it out concedes.
  const issued = direct?.kind === 'document' && !direct.owner && !direct.complement && !direct.definite
  const issuer = issued ? mainSubject(scan, line, direct.from) : null
  if (issuer) return { phrase: issuer, from: at, negated, fronted: true, later: false }
  if (direct && direct.kind !== 'thing')
    return { phrase: direct, from: direct.from, negated, fronted: true, later: false }
  if (!/^[,—–"”]$/.test(before) && !/^(?:and|while|by|but|in|when)$/.test(before)) return null
  const shared = frames.findLast((f) => f.speaker !== null && !f.citing)?.speaker ?? mainSubject(scan, line, at)
  return shared ? { phrase: shared, from: at, negated, fronted: true, later: false } : null
}

/** "IRNA quoted the governor as saying", "he was quoted as saying". */
function quotedSubject(scan: Scan, line: Line, at: number): Subject | null {
  const lower = (i: number) => (i >= line.from ? (scan.tokens[i]?.lower ?? '') : '')
  for (let i = at - 2; i >= Math.max(line.from, at - 10); i--) {
    if (!/^(?:quoted|cited|quotes|cites)$/.test(lower(i))) continue
    const passive = AUXILIARIES.has(lower(i - 1))
    let k = i - 1
    while (k > line.from && AUXILIARIES.has(lower(k))) k--
    const before = line.ending.get(k + 1) ?? null
    if (passive)
      return before
        ? { phrase: before, from: before.from, via: null, negated: false, fronted: true, later: false }
        : null
    const him = /^(?:him|her|them|it)$/.test(lower(at - 2))
    const pronoun = { him: 'he', her: 'she', them: 'they' }[lower(at - 2)] ?? 'it'
    const target = him
      ? blankPhrase(at - 2, at - 1, 'pronoun', { head: pronoun, definite: true })
      : (line.ending.get(at - 1) ?? null)
    if (!target) return null
    return { phrase: target, from: before?.from ?? i, via: before, negated: false, fronted: false, later: false }
  }
  return null
}

/** The first free phrase of a sentence, before a token. */
function mainSubject(scan: Scan, line: Line, before: number): Phrase | null {
  for (const phrase of line.phrases) {
    if (phrase.to > before) return null
    const governor = scan.tokens[phrase.from - 1]?.lower ?? ''
    if (phrase.from > line.from && PREPOSITIONS.has(governor)) continue
    if (/^(?:person|people|body|party|media|pronoun|name)$/.test(phrase.kind)) return phrase
  }
  return null
}
