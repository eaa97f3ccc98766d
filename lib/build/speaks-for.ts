import { BODIES, isSpeakerNoun } from '../extract/lexicon/speakers.ts'
import type { Claimant } from '../model/figure.ts'
import { fold } from '../text/fold.ts'

/** How far from a person's name its office stands: "Binod Ghimire, the police spokesman", "army chief General Ashok Sigdel". */
const NEAR = 60

/**
 * True where a document shows that a person speaks for a body, by the body's words beside the person's name: what the
 * body says and what its spokesman says is then said by one. Bodies of other sides than the person's are never meant.
 */
export function speaksFor(person: Claimant, body: Claimant, text: string): boolean {
  const words = fold(body.name).match(/[a-z]+/g) ?? []
  const noun = words.findLast((word) => BODIES.has(word))
  if (noun === undefined || !isPersonName(person.name)) return false
  if (person.party !== null && body.party !== null && person.party !== body.party) return false
  const surname = person.name.split(' ').at(-1) ?? person.name
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
    const around = text.slice(Math.max(0, at - NEAR), at + surname.length + NEAR)
    if (
      fold(sentenceAround(around, Math.min(at, NEAR)))
        .split(/[^a-z]+/)
        .includes(noun)
    )
      return true
  }
  return false
}

/** The piece of `text` around `at` that no full stop or line break cuts. */
function sentenceAround(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at)) + 1
  const stops = [text.indexOf('. ', at), text.indexOf('\n', at)].filter((stop) => stop >= 0)
  return text.slice(from, Math.min(text.length, ...stops))
}

/** Names of several capitalised words, none of them an office or a body. */
export function isPersonName(name: string): boolean {
  const words = name.split(' ')
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^\p{Lu}/u.test(word) && !isSpeakerNoun(word.toLowerCase()))
  )
}
