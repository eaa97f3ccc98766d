import { describe, expect, test } from 'vitest'
import { joinNames, plainNumber } from '../../lib/ui/formats.ts'

const LOCALES = ['en', 'en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IE', 'en-NZ', 'en-IN', 'ur', 'hi', 'fa']

describe.each(LOCALES)('%s: what is written by hand is what the browser writes', (locale) => {
  test.each([0, 58, 999, 1000, 1200, 65_536, 1_234_567, -3, 2.5])('%d', (number) => {
    expect(plainNumber(number, locale)).toBe(new Intl.NumberFormat(locale).format(number))
  })

  test.each([[[]], [['A']], [['A', 'B']], [['A', 'B', 'C']], [['A', 'B', 'C', 'D']]])('%j', (names) => {
    expect(joinNames(names, locale)).toBe(new Intl.ListFormat(locale, { type: 'conjunction' }).format(names))
  })
})
