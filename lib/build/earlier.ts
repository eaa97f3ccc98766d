import { FIRST, LATER } from '../extract/lexicon/revision.ts'
import type { Figure } from '../model/figure.ts'

const pattern = (words: readonly string[]) => new RegExp(`\\b(?:${words.join('|')})\\b`, 'i')
const FIRST_WORDS = pattern(FIRST)
const LATER_WORDS = pattern(LATER)

/**
 * Which of the figures that one document gives for one question a text marks as given up: the first of two in a sentence
 * with "initially ..., later ...", or one with "had earlier put it at" beside another of the same claimant.
 *
 * @param figures in the order of the text
 */
export function earlierFigures(text: string, figures: readonly Figure[]): Set<Figure> {
  const found = new Set<Figure>()
  for (const figure of figures) {
    const others = figures.filter((other) => other !== figure && sameClaimant(other, figure))
    if (others.length === 0) continue
    const clause = text.slice(clauseStart(figure, figures), figure.end)
    const next = others.find((other) => other.start > figure.start && other.sentence.start === figure.sentence.start)
    const marked = FIRST_WORDS.test(clause)
    const last = others.findLast(
      (other) => other.start < figure.start && other.sentence.start === figure.sentence.start,
    )
    // "raised its estimate to 150 from 57"
    if (last && /^\s*from\s*$/.test(text.slice(last.end, figure.start))) {
      if (LATER_WORDS.test(text.slice(figure.sentence.start, last.start))) found.add(figure)
      continue
    }
    if (next ? marked && LATER_WORDS.test(text.slice(figure.end, next.end)) : marked && differs(figure, others))
      found.add(figure)
  }
  return found
}

/** Where the words about a figure start: its sentence, or the end of the figure before it there. */
function clauseStart(figure: Figure, figures: readonly Figure[]): number {
  const before = figures.filter((other) => other.end <= figure.start && other.sentence.start === figure.sentence.start)
  return Math.max(figure.sentence.start, ...before.map((other) => other.end))
}

const sameClaimant = (a: Figure, b: Figure) =>
  a.attribution.claimant !== null && a.attribution.claimant.name === b.attribution.claimant?.name

const differs = (figure: Figure, others: readonly Figure[]) =>
  others.some((other) => other.min !== figure.min || other.max !== figure.max)
