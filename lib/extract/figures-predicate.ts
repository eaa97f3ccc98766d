import type { Draft } from './figures-draft.ts'
import { nounPhrase } from './figures-noun-phrase.ts'
import { ARMED_CLASSES } from './lexicon/counted.ts'

/**
 * "Nine of them were Taliban fighters; 23 were Pakistani soldiers": who the dead of the sentence before were. What is
 * a part of both sides' dead is all of one side's, so it stands by itself. `before` are earlier sentences' figures.
 */
export function readPredicate(draft: Draft, earlier: readonly Draft[], before: readonly Draft[]): void {
  const { np, line } = draft
  const { units } = line
  if (np.counted !== null || draft.measure !== null || !/^(?:was|were|are)$/.test(units[np.end]?.lower ?? '')) return
  const at = units[np.end + 1]?.lower === 'all' ? np.end + 1 : np.end
  const said = nounPhrase(line, at)
  if (said.counted === null || !(ARMED_CLASSES.has(said.counted) || said.bySide) || said.belongs?.kind !== 'party')
    return
  const source = earlier.at(-1) ?? before.at(-1)
  if (!source?.measure || line.index - source.line.index > 1 || source.line.paragraph !== line.paragraph) return
  if (source.counted !== null && !/^(?:person|life|casualty|member)$/.test(source.counted) && source.line !== line)
    return
  draft.measure = source.measure
  draft.counted = said.counted
  draft.known = said.known
  draft.countedWords = said.words
    ? units
        .slice(said.words.from, said.words.to)
        .map(({ lower }) => lower)
        .join(' ')
    : ''
  draft.bySide = said.bySide
  np.belongs = said.belongs
  np.parties = said.parties
  np.part = false
  np.counted = said.counted
}
