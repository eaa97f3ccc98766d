import { describe, expect, it } from 'vitest'
import { attribute } from '../../lib/extract/attribution.ts'
import { compileGazetteer } from '../../lib/extract/gazetteer.ts'
import { readDocument } from '../../lib/extract/read.ts'
import type { Attribution } from '../../lib/model/figure.ts'
import { anaphora } from '../corpus/attribution/anaphora.ts'
import type { AttributionCase, AttributionTable } from '../corpus/attribution/case.ts'
import { headlines } from '../corpus/attribution/headlines.ts'
import { indirect } from '../corpus/attribution/indirect.ts'
import { NAMES } from '../corpus/attribution/names.ts'
import { newswire } from '../corpus/attribution/newswire.ts'
import { phrases } from '../corpus/attribution/phrases.ts'
import { pressroom } from '../corpus/attribution/pressroom.ts'
import { rephrased } from '../corpus/attribution/rephrased.ts'
import { scope } from '../corpus/attribution/scope.ts'
import { sources } from '../corpus/attribution/sources.ts'
import { stance } from '../corpus/attribution/stance.ts'
import { verbs } from '../corpus/attribution/verbs.ts'

const TABLES: AttributionTable[] = [
  ...verbs,
  ...phrases,
  ...rephrased,
  ...indirect,
  ...newswire,
  ...headlines,
  ...pressroom,
  ...anaphora,
  ...scope,
  ...sources,
  ...stance,
]

const STANCE = { asserts: '', denies: 'denies: ', 'does-not-confirm': 'unconfirmed: ' }

/** An attribution in the words of the tables. */
function inWords({ claimant, via, ownVoice, stance }: Attribution): string {
  if (ownVoice) return 'own'
  const who = claimant ? `${claimant.name}${claimant.party ? `/${claimant.party}` : ''}` : 'unclear'
  return `${STANCE[stance]}${who}${via ? ` via ${via}` : ''}`
}

/** Takes the braces out of a row and says where they were. */
function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = []
  let text = ''
  for (const [i, piece] of marked.split(/[{}]/).entries()) {
    if (i % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length })
    text += piece
  }
  return { text, spans }
}

function says([marked]: AttributionCase, names: AttributionTable['names']): string[] {
  const { text, spans } = unmark(marked)
  const at = attribute(readDocument({ text }, compileGazetteer(NAMES[names])))
  return spans.map((span) => inWords(at(span)))
}

for (const { phenomenon, names, cases } of TABLES) {
  describe(phenomenon, () => {
    it.each(cases)('%s', (...row) => {
      const [, ...expected] = row as AttributionCase
      expect(says(row as AttributionCase, names)).toEqual(expected)
    })
  })
}
