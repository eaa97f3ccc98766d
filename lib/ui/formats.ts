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

/**
 * A number as the reader writes it: "58", "1,200". Small ones in English are written without the browser's formatter,
 * because the first one of a page takes it tens of milliseconds to make.
 */
export function plainNumber(number: number, locale: string): string {
  const isPlain = Number.isInteger(number) && number >= 0 && number < 1000 && /^en\b/.test(locale)
  return isPlain ? String(number) : numberFormat(locale).format(number)
}
