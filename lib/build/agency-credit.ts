import { AGENCIES } from '../extract/lexicon/agencies.ts'
import type { SourceDocument } from './source-document.ts'

/** Credits stand in bylines and date lines at the top and in source lines at the end, all of them short. */
const EDGE_LINES = 5
const LONGEST_CREDIT = 80

const NAMES = [...AGENCIES.keys()].sort((a, b) => b.length - a.length).join('|')
/** An agency between marks or line ends; pictures have agencies of their own. */
const CREDIT = new RegExp(
  `(?:^|[-–—|,:(/]\\s*|\\b(?:[Bb]y|[Ff]rom|[Vv]ia|[Ss]ource|[Bb]ased [Oo]n)\\s+(?:an?\\s+)?)(${NAMES})(?=$|[\\s/,|)-])`,
)
/** "KABUL (Reuters) -" at the head of a sentence. */
const DATELINE = new RegExp(`^[^.]{0,60}\\((${NAMES})\\)`)

/** The agency that a document credits in its byline, date line or source line; null where it credits none. */
export function agencyCredit(document: SourceDocument): string | null {
  const lines = document.text.split('\n')
  const edges = lines.filter((_, index) => index > 0 && (index <= EDGE_LINES || index >= lines.length - EDGE_LINES))
  for (const line of edges) {
    const isCredit =
      line.length <= LONGEST_CREDIT && !/[.!?]$/.test(line) && !/^\W*(?:photo|image|picture|video|credit)/i.test(line)
    const found =
      (isCredit ? CREDIT.exec(line) : null) ??
      DATELINE.exec(line) ??
      /^based on an? (?:report|dispatch) (?:by|of) (?:the )?(?:news )?(?:agency )?(.{2,30}?)\.?$/i.exec(line)
    const agency = found && AGENCIES.get(found[1] ?? '')
    if (agency) return agency
  }
  return null
}
