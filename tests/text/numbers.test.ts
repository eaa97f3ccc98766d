import { describe, expect, it } from 'vitest'
import type { NumberMention } from '../../lib/model/figure.ts'
import { findNumbers } from '../../lib/text/numbers.ts'
import type { NumberCase, NumberTable } from '../corpus/numbers/case.ts'
import { digits } from '../corpus/numbers/digits.ts'
import { hedges } from '../corpus/numbers/hedges.ts'
import { kinds } from '../corpus/numbers/kinds.ts'
import { ranges } from '../corpus/numbers/ranges.ts'
import { units } from '../corpus/numbers/units.ts'
import { vague } from '../corpus/numbers/vague.ts'
import { words } from '../corpus/numbers/words.ts'

const TABLES: NumberTable[] = [...digits, ...words, ...hedges, ...ranges, ...vague, ...units, ...kinds]

const QUANTITIES = new Set<NumberMention['kind']>(['count', 'percent', 'money', 'measure'])

/** A mention in the words of the tables. */
function inWords({ min, max, qualifier, kind, unit }: NumberMention): string {
  if (!QUANTITIES.has(kind)) return kind
  const value =
    qualifier === 'at-least'
      ? `>=${min}`
      : qualifier === 'more-than'
        ? `>${min}`
        : qualifier === 'up-to'
          ? `<=${max}`
          : min === null
            ? qualifier
            : `${qualifier === 'about' ? '~' : ''}${min}${max === min ? '' : `..${max}`}`
  return unit === null ? value : `${value} ${unit}`
}

function unmark(marked: string): { text: string; surfaces: string[] } {
  const pieces = marked.split(/[{}]/)
  return { text: pieces.join(''), surfaces: pieces.filter((_, i) => i % 2 === 1) }
}

function check([marked, ...says]: NumberCase): void {
  const { text, surfaces } = unmark(marked)
  const wanted = surfaces.map((surface, i) => `${surface} = ${says[i]}`)
  const found = findNumbers(text).filter(({ kind }) => QUANTITIES.has(kind) || (says as string[]).includes(kind))
  expect(found.map((mention) => `${mention.surface} = ${inWords(mention)}`)).toEqual(wanted)
}

for (const { phenomenon, cases } of TABLES) {
  describe(phenomenon, () => {
    it.each(cases.map((row): [string, NumberCase] => [row[0], row]))('%s', (_, row) => check(row))
  })
}
