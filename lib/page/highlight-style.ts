import type { Look } from '../model/view.ts'

/**
 * Names in the page's highlight registry. A page can list them, so they say nothing of whose they are.
 * Statements are drawn more quietly than figures, so they have names of their own.
 */
export const HIGHLIGHT_NAMES = {
  figure: { contested: 'note-a', 'one-sided': 'note-b', unsupported: 'note-c' },
  statement: 'note-d',
  current: { figure: 'note-e', statement: 'note-f' },
} as const satisfies {
  figure: Record<Exclude<Look, 'agreed'>, string>
  statement: string
  current: Record<'figure' | 'statement', string>
}

/**
 * Style of the marks. Three lines that need no colour to tell apart: dotted where accounts differ, dashed where
 * all come from one side, double where no account gives the figure; a whole one for the mark at hand. The line
 * takes the colour of the text, so that it fits light and dark pages. Inserted as a user sheet: pages cannot list
 * those, and they reach into shadow trees. Chromium paints no background of a highlight from there; where the reader
 * forces a palette it fills every mark in that palette's colours of a selection, whatever a sheet says.
 */
export const HIGHLIGHT_STYLE = `
@media not print {
  ::highlight(note-a) { text-decoration: underline dotted color-mix(in srgb, currentColor 75%, transparent) 2px !important }
  ::highlight(note-b) { text-decoration: underline dashed color-mix(in srgb, currentColor 65%, transparent) 2px !important }
  ::highlight(note-c) { text-decoration: underline double color-mix(in srgb, currentColor 75%, transparent) 1px !important }
  ::highlight(note-d) { text-decoration: underline dotted color-mix(in srgb, currentColor 40%, transparent) 1px !important }
  ::highlight(note-e) { text-decoration: underline solid 3px !important }
  ::highlight(note-f) { text-decoration: underline solid 1px !important }
}`
