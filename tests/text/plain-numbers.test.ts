import { describe, expect, it } from 'vitest'
import { findPlainNumbers } from '../../lib/text/plain-numbers.ts'
import { type PlainCase, plain } from '../corpus/numbers/plain.ts'

for (const { phenomenon, model, cases } of plain) {
  describe(`${model}: ${phenomenon}`, () => {
    it.each(cases.map((row): [string, PlainCase] => [row[0], row]))('%s', (text, [, ...values]) => {
      const found = findPlainNumbers(text, model).map(({ min, max }) => min ?? max)
      expect(found.map(rounded)).toEqual(values.map(rounded))
    })
  })
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(12))
}

describe('plain numbers', () => {
  it('keeps hedges in the qualifier', () => {
    const [first, second] = findPlainNumbers('at least nine, and up to 40', 'number')
    expect(first).toMatchObject({ surface: 'at least nine', min: 9, max: null, qualifier: 'at-least' })
    expect(second).toMatchObject({ surface: 'up to 40', min: null, max: 40, qualifier: 'up-to' })
  })

  it('names the currency, or the unit where the country is not told', () => {
    const units = (text: string) => findPlainNumbers(text, 'currency').map(({ unit }) => unit)
    expect(units('3 Swiss francs and 3 francs')).toEqual(['CHF', 'franc'])
    expect(units('US$ 5, C$ 5, 5 €')).toEqual(['USD', 'CAD', 'EUR'])
    expect(units('65 cents')).toEqual(['cent'])
  })
})
