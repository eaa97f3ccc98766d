import type { Claimant } from '../model/figure.ts'
import type { Phrase } from './attribution-phrases.ts'
import { speakerClass } from './lexicon/speakers.ts'

/** Someone whom a text has named or described. */
export interface Speaker {
  name: string
  party: string | null
  /** `relay` passes on what others say. */
  kind: 'person' | 'people' | 'body' | 'party' | 'relay' | 'unknown'
  /** Classes of nouns under which the text may come back to it: "spokesman", "army". */
  classes: Set<string>
  /** Folded last word of a name, under which the text may come back to a person. */
  surname: string
  /** When it was last a speaker, and when last mentioned: running numbers, 0 for never. */
  spoke: number
  seen: number
  /** What it speaks for, where the text says so. */
  body: Speaker | null
}

/** A resolved phrase. `claimant` null: the text does not make clear who. */
export interface Resolved {
  claimant: Claimant | null
  relay: boolean
  speaker: Speaker | null
}

const UNCLEAR: Resolved = { claimant: null, relay: false, speaker: null }
/** How many mentions back a pronoun or a bare noun may reach. */
const MEMORY = 24

/** Follows the speakers of a text from its beginning, so that "he", "the ministry" and "its" find theirs. */
export class Discourse {
  private readonly recent: Speaker[] = []
  private readonly byName = new Map<string, Speaker>()
  private readonly bySurname = new Map<string, Speaker | null>()
  private clock = 0

  /** Notes that a phrase stands in the text, whoever speaks; returns its speaker where it is a name or a body. */
  mention(phrase: Phrase): Speaker | null {
    if (phrase.owner && phrase.owner.kind !== 'pronoun') this.mention(phrase.owner)
    if (phrase.complement) this.mention(phrase.complement)
    if (phrase.kind === 'pronoun' || phrase.kind === 'thing' || phrase.kind === 'document') return null
    if (phrase.elided) return null
    if (!phrase.proper && (phrase.definite || phrase.kind === 'name')) return this.anaphor(phrase)
    return this.know(phrase)
  }

  /** Who a phrase is. `speaks` is true where it is the speaker of a report. */
  resolve(phrase: Phrase, speaks: boolean): Resolved {
    const speaker = this.find(phrase)
    if (!speaker) return UNCLEAR
    this.touch(speaker, speaks)
    return { claimant: { name: speaker.name, party: speaker.party }, relay: speaker.kind === 'relay', speaker }
  }

  /** The one who spoke last, relays left out. */
  lastSpeaker(): Speaker | null {
    return this.latest(
      (s) => s.spoke > 0 && s.kind !== 'relay',
      (s) => s.spoke,
    )
  }

  private find(phrase: Phrase): Speaker | null {
    if (phrase.kind === 'pronoun') return this.pronoun(phrase.head)
    if (phrase.kind === 'document') return this.document(phrase)
    if (phrase.elided && phrase.owner === null) return this.know({ ...phrase, elided: false })
    if (phrase.owner?.kind === 'pronoun' || (phrase.owner && !phrase.owner.proper && !phrase.proper))
      return this.owned(phrase)
    if (!phrase.proper && phrase.definite) return this.anaphor(phrase) ?? this.know(phrase)
    if (!phrase.proper && phrase.kind !== 'thing') return this.bare(phrase)
    return this.know(phrase)
  }

  /** Registers a phrase under its name, or finds it by surname or full name. */
  know(phrase: Phrase): Speaker {
    const key = phrase.name.toLowerCase()
    const named = phrase.kind === 'person' || phrase.kind === 'name'
    let speaker =
      this.byName.get(key) ?? (named && !key.includes(' ') ? (this.bySurname.get(key) ?? undefined) : undefined)
    if (!speaker) {
      speaker = {
        name: phrase.name,
        party: phrase.party,
        kind: kindOf(phrase),
        classes: new Set(),
        surname: named ? key.slice(key.lastIndexOf(' ') + 1) : '',
        spoke: 0,
        seen: 0,
        body: null,
      }
      this.byName.set(key, speaker)
      if (phrase.kind === 'person' && phrase.proper && key.includes(' ')) {
        const known = this.bySurname.get(speaker.surname)
        this.bySurname.set(speaker.surname, known === undefined ? speaker : null)
      }
    }
    speaker.party ??= phrase.party
    for (const role of phrase.roles) speaker.classes.add(speakerClass(role))
    if (phrase.head) speaker.classes.add(speakerClass(phrase.head))
    this.touch(speaker, false)
    return speaker
  }

  /** Joins what an apposition says of a person: "Zabihullah Mujahid, the Taliban spokesperson". */
  describe(speaker: Speaker, phrase: Phrase): void {
    if (speaker.kind === 'unknown' || speaker.kind === 'person') {
      for (const role of phrase.roles) speaker.classes.add(speakerClass(role))
      if (phrase.head) speaker.classes.add(speakerClass(phrase.head))
      speaker.party ??= phrase.party
      if (phrase.kind === 'person') speaker.kind = 'person'
    }
  }

  private touch(speaker: Speaker, speaks: boolean): void {
    this.clock++
    speaker.seen = this.clock
    if (speaks) speaker.spoke = this.clock
    if (this.recent.at(-1) === speaker) return
    const at = this.recent.lastIndexOf(speaker)
    if (at >= 0) this.recent.splice(at, 1)
    this.recent.push(speaker)
    if (this.recent.length > MEMORY) this.recent.shift()
  }

  private latest(fits: (speaker: Speaker) => boolean, when: (speaker: Speaker) => number): Speaker | null {
    let best: Speaker | null = null
    for (const speaker of this.recent) if (fits(speaker) && (!best || when(speaker) > when(best))) best = speaker
    return best
  }

  private pronoun(head: string): Speaker | null {
    if (head === 'he' || head === 'she' || head === 'his' || head === 'her') {
      const person = this.latest(
        (s) => s.kind === 'person' && s.spoke > 0,
        (s) => s.spoke,
      )
      return (
        person ??
        this.latest(
          (s) => s.kind === 'person',
          (s) => s.seen,
        )
      )
    }
    if (head === 'it' || head === 'its') {
      const fits = (s: Speaker) =>
        s.kind === 'body' || s.kind === 'party' || s.kind === 'relay' || (s.kind === 'unknown' && s.spoke > 0)
      const spoke = this.latest(
        (s) => fits(s) && s.spoke > 0,
        (s) => s.spoke,
      )
      if (head === 'it' && spoke) return spoke
      return this.latest(fits, (s) => s.seen) ?? spoke
    }
    if (head === 'they' || head === 'their') {
      const last = this.latest(
        (s) => s.spoke > 0 && s.kind !== 'person',
        (s) => s.spoke,
      )
      return (
        last ??
        this.latest(
          (s) => s.kind === 'people' || s.kind === 'party',
          (s) => s.seen,
        )
      )
    }
    if (head === 'former' || head === 'latter') {
      const parties = this.recent
        .filter((s) => s.kind === 'party' || s.kind === 'body' || s.kind === 'person')
        .toSorted((a, b) => a.seen - b.seen)
      return (head === 'latter' ? parties.at(-1) : parties.at(-2)) ?? null
    }
    return null
  }

  /** "its statement", "the ministry's figures", "the statement", "the same account", "reports". */
  private document(phrase: Phrase): Speaker | null {
    if (phrase.owner) return this.find(phrase.owner)
    if (phrase.complement && phrase.complement.kind !== 'thing') return this.find(phrase.complement)
    if (phrase.definite) return this.lastSpeaker()
    if (phrase.proper) return this.know(phrase)
    return null
  }

  /** "its military", "the country's army", "the movement's officials". */
  private owned(phrase: Phrase): Speaker | null {
    const owner = phrase.owner
    if (!owner) return null
    const of = owner.kind === 'pronoun' ? this.pronoun(owner.head) : this.find(owner)
    if (phrase.kind === 'person' && phrase.proper) {
      const speaker = this.know(phrase)
      if (of) speaker.party ??= of.party
      return speaker
    }
    if (!of) return this.know(phrase)
    const noun = phrase.head || phrase.name
    const cls = speakerClass(noun)
    const known = this.latest(
      (s) => s.classes.has(cls) && s.party !== null && s.party === of.party && s.kind !== 'party',
      (s) => s.seen,
    )
    if (known) return known
    return this.know({ ...phrase, name: `${of.name}'s ${phrase.name}`, party: of.party, proper: true, owner: null })
  }

  /** "the ministry", "the spokesman", "the group": the last one of its class. */
  private anaphor(phrase: Phrase): Speaker | null {
    if (/\bsame\b/.test(phrase.name) && /^(?:source|sources|quarters|circles|officials|official)$/.test(phrase.head)) {
      return this.lastSpeaker()
    }
    const cls = speakerClass(phrase.head)
    const fits = (s: Speaker) => s.classes.has(cls)
    const spoke = this.latest(
      (s) => fits(s) && s.spoke > 0,
      (s) => s.spoke,
    )
    const seen = this.latest(fits, (s) => s.seen)
    if (spoke && seen && spoke.party === seen.party) return spoke
    if (spoke || seen) return seen ?? spoke
    if (cls === 'group')
      return this.latest(
        (s) => s.kind === 'party',
        (s) => s.seen,
      )
    if (/^(?:country|government|state)$/.test(cls))
      return this.latest(
        (s) => s.kind === 'party',
        (s) => s.seen,
      )
    return null
  }

  /** "police", "officials", "an independent monitor": as written, or the listed one where only one is known. */
  private bare(phrase: Phrase): Speaker {
    const cls = speakerClass(phrase.head)
    if (/^(?:army|police|ministry|government)$/.test(cls) && phrase.kind === 'body') {
      const known = this.latest(
        (s) => s.classes.has(cls) && s.kind !== 'person',
        (s) => s.seen,
      )
      if (known) return known
    }
    return this.know(phrase)
  }
}

function kindOf(phrase: Phrase): Speaker['kind'] {
  switch (phrase.kind) {
    case 'person':
      return 'person'
    case 'people':
    case 'member':
      return 'people'
    case 'body':
      return 'body'
    case 'party':
      return 'party'
    case 'media':
      return 'relay'
    default:
      return 'unknown'
  }
}
