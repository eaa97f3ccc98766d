import type { Quantity } from '../model/quantity.ts'

/** The reader's locale, for numbers and dates. */
export const readerLocale = (): string => globalThis.navigator?.language ?? 'en'

const plain = (value: number, locale: string): string => new Intl.NumberFormat(locale).format(value)

/** A figure in words: "58", "at least 58", "10 to 50", "dozens". `wording` serves where there is no number. */
export function figure(quantity: Quantity & { wording?: string }, unit: string | null = null, locale = 'en'): string {
  const { min, max, qualifier, wording } = quantity
  const value = (number: number): string => measured(number, unit, locale)
  if (min === null && max === null) return qualifier === 'dozens' ? 'dozens' : wording?.trim() || 'no number'
  if (min !== null && max !== null && min !== max) {
    const range = `${value(min)} to ${value(max)}`
    return qualifier === 'about' ? `about ${range}` : range
  }
  const number = value((min ?? max) as number)
  if (qualifier === 'exact') return min === null ? `up to ${number}` : max === null ? `at least ${number}` : number
  if (qualifier === 'more-than') return `over ${number}`
  if (qualifier === 'at-least') return `at least ${number}`
  if (qualifier === 'up-to') return `up to ${number}`
  if (qualifier === 'about') return `about ${number}`
  return wording?.trim() || number
}

function measured(number: number, unit: string | null, locale: string): string {
  if (unit === null) return plain(number, locale)
  if (unit === '%')
    return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(number / 100)
  if (/^[A-Z]{3}$/.test(unit)) {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: unit,
      maximumFractionDigits: 2,
      minimumFractionDigits: 0,
    }).format(number)
  }
  return `${plain(number, locale)} ${unit}`
}

/** A day; the empty string where there is none. */
export function day(date: string | null, locale = 'en'): string {
  if (date === null) return ''
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(time)
    ? date
    : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(time)
}

/** The hedge of a figure in words, empty where it has none. */
export function hedge({ qualifier, min, max }: Quantity): string {
  if (min === null && max === null) return ''
  return {
    exact: '',
    'at-least': 'at least',
    'more-than': 'over',
    about: 'about',
    'up-to': 'up to',
    dozens: '',
    vague: '',
  }[qualifier]
}
