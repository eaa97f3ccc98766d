import type { Quantity } from '../model/quantity.ts'
import { numberFormat, plainNumber } from './formats.ts'
import type { Words } from './translate.ts'

/** A figure in words: "58", "at least 58", "10 to 50", "dozens". `wording` serves where there is no number. */
export function figure(quantity: Quantity & { wording?: string }, unit: string | null, { locale, t }: Words): string {
  const { min, max, qualifier, wording } = quantity
  const value = (number: number): string => measured(number, unit, locale)
  if (min === null && max === null)
    return qualifier === 'dozens' ? t('figure.dozens') : wording?.trim() || t('figure.none')
  if (min !== null && max !== null && min !== max) {
    const range = t('figure.range', { from: value(min), to: value(max) })
    return qualifier === 'about' ? t('figure.about', { value: range }) : range
  }
  const one = { value: value((min ?? max) as number) }
  if (qualifier === 'exact')
    return min === null ? t('figure.upTo', one) : max === null ? t('figure.atLeast', one) : one.value
  if (qualifier === 'more-than') return t('figure.over', one)
  if (qualifier === 'at-least') return t('figure.atLeast', one)
  if (qualifier === 'up-to') return t('figure.upTo', one)
  if (qualifier === 'about') return t('figure.about', one)
  return wording?.trim() || one.value
}

/** A number with its unit, as the reader writes it: "58", "5%", "$3,000,000", "40 km". */
export function measured(number: number, unit: string | null, locale: string): string {
  if (unit === null) return plainNumber(number, locale)
  if (unit === '%') return numberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(number / 100)
  if (/^[A-Z]{3}$/.test(unit)) {
    return numberFormat(locale, {
      style: 'currency',
      currency: unit,
      maximumFractionDigits: 2,
      minimumFractionDigits: 0,
    }).format(number)
  }
  return `${plainNumber(number, locale)} ${unit}`
}

/** A day; the empty string where there is none. */
export function day(date: string | null, locale: string): string {
  if (date === null) return ''
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(time)
    ? date
    : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(time)
}

/** The hedge of a figure in words, empty where it has none. */
export function hedge({ qualifier, min, max }: Quantity, { t }: Words): string {
  if (min === null && max === null) return ''
  if (qualifier === 'at-least') return t('figure.hedgeAtLeast')
  if (qualifier === 'more-than') return t('figure.hedgeOver')
  if (qualifier === 'about') return t('figure.hedgeAbout')
  return qualifier === 'up-to' ? t('figure.hedgeUpTo') : ''
}
