import { isMediaName } from '../extract/lexicon/media.ts'
import { speechVerb } from '../extract/lexicon/speech-verbs.ts'
import { MONTHS, WEEKDAYS } from '../extract/lexicon/time-words.ts'
import type { ReadDocument } from '../extract/read.ts'
import type { Figure } from '../model/figure.ts'
import type { Dispute } from '../model/pack.ts'
import type { Span } from '../model/quantity.ts'

/** Longer sentences are no sentences; no place is looked for in them. */
const LONGEST = 600
/** A preposition of place and a proper name. */
const PLACE =
  /(?<=^|\s)(?:[Ii]n|[Nn]ear|[Aa]t|[Oo]utside)\s+(?:the\s+)?(\p{Lu}[\p{L}\p{M}]+(?:[ -]\p{Lu}[\p{L}\p{M}]+){0,3})(?!['’\p{L}])/gu
/** Words before a place that tell where something was said, written or mourned, and not where it happened. */
const OCCASION =
  /\b(?:reporters?|journalists?|media|press|briefing|conference|statement|speech|interview|parliament|talks|visit|visiting|meeting|funerals?|buried|burial|hospitals?|treated|office|embassy|capital|based|ministry|officials?|spokes\w+|government|rulers|authorities|leaders|commanders|clerics|generals|militants?|fighters|bases?|camps|sanctuar\w+|havens?|exile)\s+(?:\w+\s+)?$/i
/** Before the figure a place counts at the beginning, or with those who did it or with what they did. */
const DEED =
  /(?:^|[,:–—-]\s*)$|\b(?:police|policemen|troops|soldiers|forces|gunmen|raids?|attacks?|bomb\w*|blasts?|explosions?|ambush|clash\w*|strikes?|fighting|operations?|shootouts?)\s+(?:\w+\s+){0,2}$/i
/** Names that are no places: languages, and operations by name. */
const NO_PLACE =
  /^(?:English|Arabic|Urdu|Hindi|Pashto|Dari|Persian|Farsi|Russian|Chinese|French|Spanish|Asia|Europe|Africa)\b/
/** A sentence that ranks an event among others names the others' places: "the deadliest in South Asia". */
const RANKED = /\b(?:worst|deadliest|bloodiest|biggest|heaviest|largest|first|most)\b/i

/**
 * True where a figure's own clause names a place that is none of the event's, and no other place that is: "killed four
 * in a raid in Larkholm". Such a figure is of something else. Headlines, whose words all have capitals, are left alone,
 * and so is a number that an account of the dispute gives. Linear in the sentence.
 */
export function isElsewhere(figure: Figure, dispute: Dispute, { text, names, dates }: ReadDocument): boolean {
  if (figure.headline || figure.places.length > 0 || isGiven(figure, dispute)) return false
  const { sentence } = figure
  if (sentence.end - sentence.start > LONGEST) return false
  const from = Math.max(sentence.start, text.lastIndexOf(';', figure.start) + 1)
  const semicolon = text.indexOf(';', figure.end)
  const clause = text.slice(from, semicolon < 0 ? sentence.end : Math.min(semicolon, sentence.end))
  if (RANKED.test(clause)) return false
  for (const match of clause.matchAll(PLACE)) {
    const name = match[1] ?? ''
    const end = from + match.index + match[0].length
    const span = { start: end - name.length, end }
    const [word = ''] = name.toLowerCase().split(/[ -]/)
    if (MONTHS.has(word) || WEEKDAYS.has(word) || NO_PLACE.test(name) || isMediaName(name.toLowerCase())) continue
    if (touches(names, span) || touches(dates, span)) continue
    const before = clause.slice(Math.max(0, match.index - 60), match.index)
    // "A driver in Larkholm had heard of four" tells where he is; "police in Larkholm killed four" where it was.
    if (end <= figure.start && match.index > 0 && (!DEED.test(before) || text.slice(end, figure.start).includes(',')))
      continue
    if (OCCASION.test(`${before.trimEnd()} `) || isSaid(before)) continue
    return true
  }
  return false
}

/** "told the Hindu in Delhi": a verb of speech close before the place. */
const isSaid = (before: string): boolean =>
  before
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .slice(-3)
    .some((word) => speechVerb(word.toLowerCase()) !== null)

const isGiven = ({ min, max }: Figure, { accounts }: Dispute): boolean =>
  accounts.some((account) => (min ?? max) !== null && (account.min ?? account.max) === (min ?? max))

/** True where one of the spans, which are in order, overlaps another one. */
function touches(spans: readonly Span[], { start, end }: Span): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).end <= start) low = middle + 1
    else high = middle
  }
  return (spans[low]?.start ?? Infinity) < end
}
