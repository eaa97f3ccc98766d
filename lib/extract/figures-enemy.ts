import type { Draft } from './figures-draft.ts'
import type { Line, Unit } from './figures-units.ts'
import { HOSTILE, SUFFER } from './lexicon/figure-words.ts'

/** True where a figure is the other side's from where its speaker stands: "61 of the enemy", "nine on the other side". */
export const isOfOthers = (draft: Draft): boolean =>
  draft.np.belongs?.kind === 'enemy' || isOnTheOtherSide(draft) || isOfEnemy(draft) || isTheirs(draft)

/** "three on its own side and 61 on the other". */
function isOnTheOtherSide({ line: { units }, np, link }: Draft): boolean {
  const from = link?.side === 'right' ? Math.max(np.end, link.happening.to) : np.end
  return [np.end, from].some(
    (at) =>
      units[at]?.lower === 'on' &&
      units[at + 1]?.lower === 'the' &&
      /^(?:other|opposite)$/.test(units[at + 2]?.lower ?? ''),
  )
}

/** "the enemy lost 58 men", "of the enemy's losses it gave a higher figure: 200". */
function isOfEnemy({ line: { units }, link, header, np }: Draft): boolean {
  const losing = link?.entry.taking === 'owner' && link.side === 'left' ? link.happening.from : -1
  const suffered = losing < 0 && SUFFER.has(units[np.at - 1]?.lower ?? '') ? np.at - 1 : -1
  const verb = Math.max(losing, suffered)
  const at = verb >= 0 ? verb : np.counted === null ? (header?.noun ?? header?.happening?.from ?? -1) : -1
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const unit = units[i] as Unit
    if (unit.kind === 'name' || (unit.kind === 'mark' && unit.lower !== "'s") || unit.kind === 'number') return false
    if (HOSTILE.has(unit.lower)) return true
    // "puts the other side's dead at 61"
    if (unit.lower === 'side' && /^(?:other|opposing|opposite)$/.test(units[i - 1]?.lower ?? '')) return true
  }
  return false
}

/** "15 of our soldiers fell, and 61 of theirs": in the words of one side, the others. */
function isTheirs({ np, line: { units } }: Draft): boolean {
  if (units[np.end - 1]?.lower !== 'theirs') return false
  return units.slice(0, np.at).some(({ lower }) => /^(?:our|ours|we)$/.test(lower))
}

/** True where the last one named before a figure is "the enemy". */
export function isAfterEnemy({ units }: Line, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const unit = units[i] as Unit
    if (unit.name?.party) return false
    if (HOSTILE.has(unit.lower) && units[i - 1]?.lower === 'the') return true
  }
  return false
}
