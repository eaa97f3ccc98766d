import { BODIES, isSpeakerNoun, PEOPLE } from '../extract/lexicon/speakers.ts'
import { MONTHS, WEEKDAYS } from '../extract/lexicon/time-words.ts'
import { isTitle } from '../extract/lexicon/titles.ts'
import type { Party, Place } from '../model/pack.ts'
import { fold } from '../text/fold.ts'
import { type Token, tokenise } from '../text/tokens.ts'
import { byKey } from './order.ts'
import { slug } from './slug.ts'
import type { SourceDocument } from './source-document.ts'

/** A name is taken for a side where bodies or people of it are named this often ("Nepal's army", "Nepali officials"). */
const FEWEST_OWNED = 2
const LOCATIVES = new Set(['in', 'at', 'near', 'outside', 'around', 'across', 'inside'])
/** Words between "in" and a place. */
const BEFORE_PLACE = new Set(['the', 'neighboring', 'neighbouring', 'nearby', 'adjacent'])
/** Endings that make a country's name an adjective. */
const DEMONYM = /^(?:n|an|ian|i|ese|ish|s|ns|ans|ians|is)$/

/**
 * Sides and places of an event, as far as its documents show them: a side is a proper name whose bodies or people are
 * named again and again, with its adjective ("Serbia", "Serbian"); a place is a proper name after "in", "at", "near".
 * Linear in the texts.
 */
export function deriveNames(documents: readonly SourceDocument[]): { parties: Party[]; places: Place[] } {
  const owners = new Map<string, number>()
  const places = new Map<string, number>()
  for (const { text } of documents) {
    const tokens = tokenise(text)
    for (let at = 0; at < tokens.length; at++) {
      const length = nameLength(text, tokens, at)
      if (length === 0) continue
      const name = text.slice(tokens[at]?.start, tokens[at + length - 1]?.end)
      if (length === 1 && ownsBody(text, tokens, at + 1)) add(owners, name)
      if (
        LOCATIVES.has(tokens[at - 1]?.lower ?? '') ||
        (BEFORE_PLACE.has(tokens[at - 1]?.lower ?? '') && LOCATIVES.has(tokens[at - 2]?.lower ?? ''))
      ) {
        add(places, name)
      }
      at += length - 1
    }
  }
  const parties = joinAdjectives(owners, places)
  const sides = new Set(parties.flatMap((party) => [...party.aliases, ...party.adjectives]))
  return {
    parties,
    places: [...places.keys()]
      .filter((name) => !sides.has(name))
      .map((name) => ({ name, aliases: [], party: null }))
      .sort(byKey((place) => place.name)),
  }
}

const add = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)

/** How many tokens from `at` on are one proper name; 0 where none begins. */
function nameLength(text: string, tokens: readonly Token[], at: number): number {
  let length = 0
  while (length < 4 && isProper(text, tokens[at + length])) {
    // A name does not run over the end of a line.
    if (length > 0 && text.slice(tokens[at + length - 1]?.end, tokens[at + length]?.start) !== ' ') break
    length++
  }
  return length
}

function isProper(text: string, token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.lower.length < 3 || token.lower.includes('-')) return false
  if (!/^\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}/u.test(text.slice(token.start, token.end))) return false
  const { lower } = token
  return !MONTHS.has(lower) && !WEEKDAYS.has(lower) && !isTitle(lower) && !isSpeakerNoun(lower) && !COMMON.has(lower)
}

/** Words that open sentences, and so have capitals without being names. */
const COMMON = new Set(
  `the this that these those there then they their his her its our your and but for nor yet not with from when while where
  what who why how after before since until although though because among between about over under more most many some
  several other another each every all both few one two three four five six seven eight nine ten eleven twelve
  meanwhile however also even only still now later earlier today yesterday here such same first last next local
  north south east west central
  red blue white green black royal national federal central civil supreme general united international public state
  european western eastern northern southern free new great social interior foreign democratic people
  according early late despite during amid following thousands hundreds dozens scores at least nearly almost`.split(
    /\s+/,
  ),
)

/** True where a body or people follow: "'s army", "police", "security officials". */
function ownsBody(text: string, tokens: readonly Token[], at: number): boolean {
  let i = at
  if (tokens[i]?.lower === "'s") i++
  for (const end = i + 3; i < end; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') return false
    if (BODIES.has(token.lower) || PEOPLE.has(token.lower)) return true
    if (isProper(text, token)) return false
  }
  return false
}

/** Sides out of owners' names: the adjective joins the name that it is made of. */
function joinAdjectives(owners: ReadonlyMap<string, number>, places: ReadonlyMap<string, number>): Party[] {
  const names = new Set([...owners.keys(), ...places.keys()])
  const groups = new Map<string, { count: number; adjectives: string[] }>()
  for (const [name, count] of owners) {
    const base = [...names].find((other) => other !== name && isAdjectiveOf(name, other)) ?? name
    const group = groups.get(base) ?? { count: 0, adjectives: [] }
    groups.set(base, {
      count: group.count + count,
      adjectives: base === name ? group.adjectives : [...group.adjectives, name],
    })
  }
  return [...groups]
    .filter(([, { count }]) => count >= FEWEST_OWNED)
    .map(([name, { adjectives }]) => ({
      id: slug(name),
      name,
      aliases: [name],
      adjectives: [...new Set([name, ...adjectives])].sort(),
      voices: [],
      members: [],
    }))
    .sort(byKey((party) => party.id))
}

function isAdjectiveOf(adjective: string, name: string): boolean {
  const [long, short] = [fold(adjective), fold(name)]
  if (short === `${long}istan`) return true
  const stem = short.replace(/[aeiouy]$/, '')
  return (
    short.length >= 4 &&
    long.startsWith(stem) &&
    long.length > short.length - 1 &&
    DEMONYM.test(long.slice(stem.length)) &&
    long !== short
  )
}
