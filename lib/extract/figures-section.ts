import { isBareAnswer } from './figures-anaphora.ts'
import type { Draft } from './figures-draft.ts'
import { isSpeech, type Unit } from './figures-units.ts'
import { isPeople } from './lexicon/counted.ts'

/** Characters behind a question in which its answers stand at most. */
const FAR = 700
/** What may stand between a number and the beginning of an answer: who counts, and how much. */
const ANSWERING = /^(?:of|its|their|his|our|own|the|other|side|and|or|so|about|around|some|but|,|to|for|on|a)$/
const HAVING = /^(?:has|have|had|gives?|gave|lists?|counts?|says?|said|puts?)$/

/**
 * Lets numbers that stand under a question answer it where they say no more than a number and a side: "How many died?
 * It depends. Pakistan: 23 of its own, 200 of the other side." `asked` is the question's own draft, `before` are figures
 * of earlier sentences, `text` is the document.
 */
export function answerQuestion(
  drafts: readonly Draft[],
  asked: Draft | null,
  before: readonly Draft[],
  text: string,
): void {
  const [first] = drafts
  if (!first || !asked || asked.measure === null || asked.line === first.line) return
  const from = asked.line.sentence.end
  const to = first.line.sentence.start
  // Another question has answers of its own.
  if (to - from > FAR || asksAnew(text.slice(from, to)) || first.line.units.at(-1)?.lower === '?') return
  const people = asked.counted === null || isPeople(asked.counted)
  // "Kabul: about 30 Pakistanis. Islamabad: 29" goes on with the answer before.
  const last = before.at(-1)
  const answered = last?.whose != null && last.measure === asked.measure && last !== asked
  for (const draft of drafts) {
    const { np, line } = draft
    if (draft.measure !== null || draft.source !== null || np.part || line.units[np.at]?.number?.kind !== 'count')
      continue
    // "How many died? Pakistan: 200 fighters."
    const anyone = np.bySide || (asked.counted === null && np.counted !== null && isPeople(np.counted))
    if (np.counted !== null && !(anyone ? people : np.counted === asked.counted)) continue
    if (!isAnswer(line.units, np.at) || (answered && isBareAnswer(draft))) continue
    draft.measure = asked.measure
    draft.link ??= asked.link
    if (np.counted !== null) continue
    draft.source = asked
    draft.counted = asked.counted
    draft.known = asked.known
    draft.countedWords = asked.countedWords
  }
}

/** "And on the Afghan side?" asks the same of another side. */
const FOLLOWING =
  /(?:^|[.!?]\s+|\n\s*)(?:and|but)\s+(?:(?:what|how)\s+(?:of|about)\s+)?(?:on|among|for|in|the|its|their)\b[^.?!\n]{0,40}\?/gi

/** True where a text asks something else. */
const asksAnew = (text: string): boolean => text.replace(FOLLOWING, ' ').includes('?')

/** True where nothing but sides, numbers and a label stand before a number, or "the statement has". */
function isAnswer(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  if (before && (HAVING.test(before.lower) || isSpeech(units, at - 1))) return true
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    const { lower, kind, noun } = units[i] as Unit
    if (lower === ':') return i <= 6
    if (kind !== 'number' && kind !== 'name' && noun === null && !ANSWERING.test(lower)) return false
  }
  return at <= 14
}
