import { byText } from './order.ts'
import { countNames } from './proper-names.ts'
import type { Names } from './relevant-names.ts'
import type { SourceDocument } from './source-document.ts'

/** So many documents tell what an event is called; the names of thousands need not be counted in thousands. */
const ENOUGH = 50
const MONTH = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/**
 * A name for an event out of its documents alone: the two places or sides (or other names, where there are none) that
 * most of them have, and the month of the first ("Gazipur, Dhaka, July 2024"). An editor's title comes from event data instead.
 */
export function titleEvent(documents: readonly SourceDocument[], names: Names = { parties: [], places: [] }): string {
  const some = documents.slice(0, ENOUGH)
  const places = [...names.places, ...names.parties].map(({ name }) => name)
  const candidates = new Set(
    places.length > 0 ? places : some.flatMap(({ text }) => [...countNames(text).keys()]).sort(byText),
  )
  const [first, second] = [...candidates]
    .map((name) => {
      const times = some.map(({ text }) => text.split(name).length - 1)
      return { name, documents: times.filter((count) => count > 0).length, times: times.reduce((a, b) => a + b, 0) }
    })
    .sort((a, b) => b.documents - a.documents || b.times - a.times)
    .map(({ name }) => name)
  const [day] = documents.flatMap(({ published }) => published ?? []).sort(byText)
  const month = day === undefined ? null : MONTH.format(new Date(day))
  return [first, second, month].filter((part) => part != null).join(', ') || 'Documents'
}
