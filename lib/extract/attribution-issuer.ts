import type { Line } from './attribution-line.ts'
import type { Phrase } from './attribution-phrase.ts'
import type { Scan } from './attribution-scan.ts'
import { AUXILIARIES } from './lexicon/function-words.ts'

const ISSUING =
  /^(?:issu(?:es?|ed|ing)|releas(?:es?|ed|ing)|publish(?:es|ed|ing)?|post(?:s|ed|ing)?|shar(?:es?|ed|ing)|circulat(?:es?|ed|ing)|sen(?:ds?|t|ding)|distribut(?:es?|ed|ing)|made|makes?|gave)$/
const ISSUER: ReadonlySet<string> = new Set(['party', 'body', 'person', 'people', 'name', 'member', 'pronoun'])
/** Words of adverbs that may stand between a subject and its verb. */
const MOST_BETWEEN = 2

/**
 * Who issues a document that is new to the text: "ISPR has issued a statement", "in a statement, ISPR condemned",
 * "Morrow replied with a communique". Null where the sentence does not show it, or the document names its own.
 */
export function issuerOf(scan: Scan, line: Line, document: Phrase): Phrase | null {
  if (document.kind !== 'document' || document.definite || document.owner || document.complement) return null
  const word = (at: number) => (at >= line.from ? (scan.tokens[at]?.lower ?? '') : '')
  const before = startOf(scan, line, document) - 1
  if (/^(?:in|with|through|via)$/.test(word(before))) {
    return before === line.from ? subjectAfter(scan, line, document.to) : subjectOf(line)
  }
  const verb = word(before) === 'out' ? before - 1 : before
  if (verb === before ? !ISSUING.test(word(verb)) : !/^puts?$/.test(word(verb))) return null
  let from = verb
  while (from > verb - MOST_BETWEEN && (AUXILIARIES.has(word(from - 1)) || /ly$|^later$|^also$/.test(word(from - 1)))) {
    from--
  }
  return fitting(line.ending.get(from))
}

/** Where the article stands: "a detailed statement" may be cut at a participle. */
function startOf(scan: Scan, line: Line, { from }: Phrase): number {
  for (let at = from; at >= Math.max(line.from, from - MOST_BETWEEN); at--) {
    if (/^an?$/.test(scan.tokens[at]?.lower ?? '')) return at
  }
  return from
}

/** "In a statement late on Sunday, the army condemned": the first named after the comma. */
function subjectAfter(scan: Scan, line: Line, from: number): Phrase | null {
  let at = from
  while (at < line.to && scan.tokens[at]?.lower !== ',') at++
  return fitting(line.phrases.find((phrase) => phrase.from === at + 1))
}

const subjectOf = (line: Line): Phrase | null =>
  fitting(line.phrases[0] && line.phrases[0].from <= line.from + 1 ? line.phrases[0] : undefined)

const fitting = (phrase: Phrase | undefined): Phrase | null => (phrase && ISSUER.has(phrase.kind) ? phrase : null)
