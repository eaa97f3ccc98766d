import type { Memory } from './attribution-memory.ts'
import { blankPhrase } from './attribution-phrase.ts'
import type { Speaker } from './attribution-speakers.ts'

/** A side that a sentence names, by noun or adjective. */
export interface Side {
  id: string
  name: string
}

/** What a text has told so far, as far as a pronoun may mean it. */
export interface Told {
  readonly memory: Memory
  /** What the sentence before began with, where that is a side or a body. */
  readonly topic: Speaker | null
  /** What this sentence begins with, where that is a side or a body. */
  readonly opening: Speaker | null
  /** The last person who was the subject of a sentence, and which. */
  readonly lead: { speaker: Speaker; sentence: number } | null
  /** The sides that this sentence and the one before name, in order, each once. */
  readonly sides: readonly Side[]
  readonly earlierSides: readonly Side[]
}

/** How many sentences a side stays the one that "the army" belongs to. */
export const NEAR = 2

/** The sides of a sentence as speakers. */
export function sidesAs(memory: Memory, sides: readonly Side[]): Speaker[] {
  return sides.map(({ id, name }) => memory.know(blankPhrase(0, 0, 'party', { name, party: id, proper: true })))
}

/** Whom a pronoun, "the former" or "the latter" stands for; null where the text leaves it open. */
export function pronounSpeaker(told: Told, head: string): Speaker | null {
  const { memory } = told
  switch (head) {
    case 'he':
    case 'she':
    case 'his':
    case 'her': {
      const gender = head === 'he' || head === 'his' ? 'm' : 'f'
      const person = (s: Speaker) => s.kind === 'person' && (s.gender === null || s.gender === gender)
      const spoke = memory.lastSpoke(person)
      // "Asked about it, the minister laughed. 'We lost 23,' he said"
      const { speaker: led, sentence = 0 } = told.lead ?? {}
      const newer = led && person(led) && sentence > (spoke?.sentence ?? 0) && memory.sentence - sentence <= NEAR
      // "It was the turn of the general. He said": the only person of the sentence before, where no one spoke in it.
      const introduced = memory.before.filter(person)
      const turn = introduced.length === 1 && (spoke?.sentence ?? 0) < memory.sentence - 1 ? introduced[0] : undefined
      const found = newer ? led : (turn ?? spoke ?? memory.lastSeen(person))
      if (found) found.gender = gender
      return found
    }
    case 'it': {
      const body = (s: Speaker) =>
        s.kind === 'body' || s.kind === 'party' || s.kind === 'relay' || (s.kind === 'unknown' && s.spoke > 0)
      // "State television showed what it said were": a side's mouthpiece, where the sentence has named nobody else.
      const mouthpiece = memory.here.find((s) => s.kind === 'relay' && s.party !== null)
      if (mouthpiece && memory.here.every((s) => s.party === mouthpiece.party)) return mouthpiece
      const spoke = memory.lastSpoke(body)
      // "The governor's office gives a lower toll. It says": the subject goes before an earlier speaker.
      const { topic } = told
      if (topic && body(topic) && topic.seen > (spoke?.seen ?? 0) && (spoke?.sentence ?? -1) < memory.sentence - 1) {
        return topic
      }
      // "…, the Taliban said, Khaama reports. It added": the side goes on, not its relay.
      if (spoke?.kind === 'relay') {
        const behind = memory.lastSpoke((s) => body(s) && s.kind !== 'relay' && s.sentence === spoke.sentence)
        if (behind) return behind
      }
      return spoke ?? memory.lastSeen(body)
    }
    case 'its':
      return possessor(told)
    case 'they':
    case 'their':
      return (
        memory.lastSpoke((s) => s.kind !== 'person' && s.kind !== 'relay') ??
        memory.lastSeen((s) => s.kind === 'people' || s.kind === 'party')
      )
    case 'former':
    case 'latter': {
      const sides = told.sides.length > 0 ? told.sides : told.earlierSides
      const side = sides.length === 2 ? sides[head === 'former' ? 0 : 1] : undefined
      if (side) return memory.know(blankPhrase(0, 0, 'party', { name: side.name, party: side.id, proper: true }))
      const pair = memory.here.length >= 2 ? memory.here : [...memory.before, ...memory.here]
      const named = pair.filter((s) => s.kind !== 'people' && s.kind !== 'relay')
      return (named.length === 2 ? named[head === 'former' ? 0 : 1] : null) ?? null
    }
    default:
      return null
  }
}

/** The side behind "its": the last named in the sentence, unless that makes two candidates of equal right. */
function possessor({ memory, topic, opening }: Told): Speaker | null {
  const parties = memory.here.filter((s) => s.kind === 'party').toSorted((a, b) => a.seen - b.seen)
  // "Pakistan shut its gates to Afghanistan after a raid that its army said": the subject goes before the nearest.
  const subject = opening && parties.some((s) => s.party !== opening.party) ? opening : null
  const nearest = (subject?.party ? subject : parties.at(-1)) ?? topic
  const spoke = memory.lastSpoke((s) => s.party !== null)
  if (!nearest) return spoke ?? memory.lastSeen((s) => s.kind === 'party' || s.kind === 'body')
  if (!spoke || spoke.party === nearest.party || memory.sentence - spoke.sentence > NEAR) return nearest
  return parties.some((s) => s.party === spoke.party) ? null : nearest
}
