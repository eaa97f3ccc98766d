import type { Party } from '../model/pack.ts'
import type { Note } from './note.ts'
import { byKey } from './order.ts'
import { slug } from './slug.ts'
import { paragraphOf, type SourceDocument } from './source-document.ts'

const NAME = '(?<![\\p{L}-])(\\p{Lu}[\\p{L}]{2,30})'
const RUN = '(?:-(?:led|run|controlled|ruled))?'
const RULE = '(?:government|regime|administration|authorities|rulers)'
const LOOSE = '(?:(?:de facto|interim|ruling|caretaker|acting) )?'
/** Words that equate who runs a country with it; which group is the movement, which the country. */
const EQUATIONS: readonly { words: RegExp; movement: 1 | 2; country: 1 | 2 }[] = [
  // "the Taliban government of Afghanistan"
  { words: new RegExp(`${NAME}${RUN} ${LOOSE}${RULE} of ${NAME}`, 'gu'), movement: 1, country: 2 },
  // "Afghanistan's Taliban authorities", "the Afghan Taliban government"
  { words: new RegExp(`${NAME}(?:['’]s)? ${LOOSE}${NAME}${RUN} ${LOOSE}${RULE}\\b`, 'gu'), movement: 2, country: 1 },
  // "the Taliban, who rule Afghanistan"
  {
    words: new RegExp(
      `${NAME},? (?:who|which|that) (?:now )?(?:rules?|runs?|governs?|ha(?:s|ve) (?:ruled|run|governed)) ${NAME}`,
      'gu',
    ),
    movement: 1,
    country: 2,
  },
  // "Taliban-ruled Afghanistan"
  { words: new RegExp(`${NAME}-(?:ruled|run|governed) ${NAME}`, 'gu'), movement: 1, country: 2 },
]
/** Where a country has a government besides, whoever runs a part of it does not speak for it. */
const ANOTHER =
  /\b(?:recogni[sz]ed|rival|exiled|parallel) (?:government|authorit(?:y|ies)|administration)\b|\bgovernment[- ]in[- ]exile\b/i

/** Sides after a movement has joined the country that it runs, and the words that show it. */
export interface Governments {
  parties: Party[]
  notes: Note[]
}

/**
 * Joins a side that is named as the government of another ("the Ruling Front government of Morrow") with it. A movement
 * has no adjective of its own, as countries have; one that documents put at the head of several countries, or of one
 * that has another government besides, stays a side of its own. Linear in the texts.
 */
export function joinGovernments(parties: readonly Party[], documents: readonly SourceDocument[]): Governments {
  const byName = new Map(
    parties.flatMap((party) => [...party.aliases, ...party.adjectives].map((name) => [name, party])),
  )
  const isCountry = ({ name, adjectives }: Party) => adjectives.some((adjective) => adjective !== name)
  const shown = new Map<Party, Map<Party, Note>>()
  const divided = new Set<string>()
  for (const document of documents) {
    if (ANOTHER.test(document.text)) divided.add(document.file)
    for (const { words, movement, country } of EQUATIONS) {
      for (const match of document.text.matchAll(words)) {
        const [one, other] = [byName.get(match[movement] ?? ''), byName.get(match[country] ?? '')]
        if (!one || !other || one === other || isCountry(one) || !isCountry(other)) continue
        const countries = shown.get(one) ?? new Map<Party, Note>()
        shown.set(one, countries)
        if (countries.has(other)) continue
        const line = document.text.slice(0, match.index).split('\n').length
        countries.set(other, {
          document: document.file,
          paragraph: paragraphOf(document, line),
          text: `${one.name} and ${other.name} are taken for one side: “${match[0]}”`,
        })
      }
    }
  }
  const notes: Note[] = []
  const into = new Map<Party, Party>()
  for (const [movement, countries] of shown) {
    const [first] = countries
    if (countries.size !== 1 || !first || divided.size > 0) continue
    into.set(movement, first[0])
    notes.push(first[1])
  }
  const left = parties.filter((party) => !into.has(party)).map((party) => withMovements(party, into))
  const others = into.size === 0 ? [] : namesakes(documents, into, byName)
  return { parties: [...left, ...others].sort(byKey(({ id }) => id)), notes }
}

/**
 * Groups whose names contain a movement's and which are others than it: "Sons-of-Ironhand Selke", "the Selkean
 * Ironhand". Each is a side of its own.
 */
function namesakes(
  documents: readonly SourceDocument[],
  into: ReadonlyMap<Party, Party>,
  byName: ReadonlyMap<string, Party>,
): Party[] {
  const found = new Map<string, Party>()
  for (const { text } of documents) {
    for (const [whole = '', hyphened = '', front = '', second = ''] of text.matchAll(COMPOUND)) {
      const movement = byName.get(second)
      const name = hyphened === '' ? whole : second === '' ? hyphened : whole
      const country = hyphened === '' ? byName.get(front) : null
      const ofMovement =
        hyphened === ''
          ? movement
          : hyphened
              .split('-')
              .slice(1)
              .map((part) => byName.get(part))
              .find((part) => part && into.has(part))
      const home = ofMovement && into.get(ofMovement)
      if (!home || country === undefined || country === home || country === ofMovement || found.has(name)) continue
      found.set(name, { id: slug(name), name, aliases: [name], adjectives: [name], voices: [], members: [] })
    }
  }
  return [...found.values()]
}

const COMPOUND =
  /(?<![\p{L}-])(?:(\p{Lu}\p{L}{1,30}(?:-\p{L}{1,30}){1,4})|(\p{Lu}\p{L}{2,30}))(?: (\p{Lu}\p{L}{2,30}))?(?![\p{L}-])/gu

function withMovements(country: Party, into: ReadonlyMap<Party, Party>): Party {
  const joined = [...into].flatMap(([movement, other]) => (other === country ? movement : []))
  if (joined.length === 0) return country
  const all = (of: (party: Party) => string[]) => [...new Set([country, ...joined].flatMap(of))].sort()
  return { ...country, aliases: all(({ aliases }) => aliases), adjectives: all(({ adjectives }) => adjectives) }
}
