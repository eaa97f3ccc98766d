/** Making a formatter takes the browser longer than drawing a whole card, so each is made once. */
const formats = new Map<string, Intl.NumberFormat>()

/** The browser's number format for a language and options, kept for the next time. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${locale} ${options.style ?? ''} ${options.currency ?? ''}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale, options)
  formats.set(key, made)
  return made
}

/** English as most of its readers write numbers: India groups their digits otherwise. */
const PLAIN_ENGLISH = /^en(?:-(?:AU|CA|GB|IE|NZ|US))?$/

/**
 * A number as the reader writes it: "58", "1,200". Whole ones in English are written without the browser's formatter,
 * because the first one of a page takes it tens of milliseconds to make.
 */
export function plainNumber(number: number, locale: string): string {
  if (!Number.isSafeInteger(number) || number < 0) return numberFormat(locale).format(number)
  if (number < 1000 && /^en\b/.test(locale)) return String(number)
  if (!PLAIN_ENGLISH.test(locale)) return numberFormat(locale).format(number)
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

const lists = new Map<string, Intl.ListFormat>()

/** Names in a row, as the language joins them; in English without the browser's formatter, for the same reason. */
export function joinNames(names: readonly string[], locale: string): string {
  if (names.length < 2) return names.join('')
  if (PLAIN_ENGLISH.test(locale)) {
    const last = names.at(-1) as string
    if (names.length === 2) return `${names[0]} and ${last}`
    const comma = locale === 'en' || locale === 'en-US' ? ',' : ''
    return `${names.slice(0, -1).join(', ')}${comma} and ${last}`
  }
  const known = lists.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' })
  lists.set(locale, known)
  return known.format(names)
}
