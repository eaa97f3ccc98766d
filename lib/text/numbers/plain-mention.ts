import type { NumberMention } from '../../model/figure.ts'
import type { Reading } from './atoms.ts'
import type { Numeral } from './numeral.ts'

/** A mention of atoms; a number that is not finite has no value. */
export function plainMention(
  { text, atoms }: Reading,
  from: number,
  to: number,
  value: number | null,
  qualifier: NumberMention['qualifier'],
  kind: NumberMention['kind'],
  unit: string | null = null,
): NumberMention {
  const start = atoms[from]?.start ?? 0
  const end = atoms[to - 1]?.end ?? start
  const known = value !== null && Number.isFinite(value) ? value : null
  const min = qualifier === 'up-to' ? null : known
  const max = qualifier === 'at-least' || qualifier === 'more-than' ? null : known
  return { start, end, surface: text.slice(start, end), min, max, qualifier, kind, unit }
}

/** "180.25ml", "A380": digits that touch letters are part of a word. */
export function isGlued({ atoms }: Reading, { from, to }: Numeral): boolean {
  const [first, before, after] = [atoms[from], atoms[from - 1], atoms[to]]
  if (first?.literal && first.gap === 'none' && before?.kind === 'word') return true
  return atoms[to - 1]?.literal !== null && after?.kind === 'word' && after.gap === 'none'
}
