import { isListedBody, isOfClass, isOffice, isWithin, MILITARY_PRESS, possessive } from './attribution-bodies.ts'
import { Memory } from './attribution-memory.ts'
import type { Phrase } from './attribution-phrase.ts'
import { NEAR, pronounSpeaker, type Side, sidesAs, type Told } from './attribution-pronouns.ts'
import { bare, initials, type Speaker } from './attribution-speakers.ts'
import { speakerClass } from './lexicon/speakers.ts'

/** Where a speaking phrase stands. */
export interface Place {
  /** In a phrase like "by its own count", within the sentence of the one it means. */
  near?: boolean
  /** At the start of its sentence. */
  opens?: boolean
  /** In a clause that tells on what occasion the sentence's own speaker spoke. */
  subordinate?: boolean
  /** Quoted by an outlet. */
  cited?: boolean
  /** The side whose men, at the start of the sentence, suffer what it tells of. */
  suffering?: string | null
  /** In a sentence that tells of something taken or destroyed. */
  conquest?: boolean
}

/** Follows the speakers of a text from its beginning, so that "he", "the ministry" and "its" find theirs. */
export class Discourse implements Told {
  readonly memory = new Memory()
  /** What this sentence and the one before began with, where that is a side or a body. */
  opening: Speaker | null = null
  topic: Speaker | null = null
  /** The last person who was the subject of a sentence, and which. */
  lead: { speaker: Speaker; sentence: number } | null = null
  /** The sides that this sentence and the one before name, in order, each once. */
  sides: readonly Side[] = []
  earlierSides: readonly Side[] = []
  /** All sides that the text has named so far. */
  private readonly named = new Set<string>()
  /** Whose ground the sentence opens on: "In Kabul, officials said". */
  private setting: string | null = null
  private readonly home: string | null
  /** The two that "the former" and "the latter" last meant, and where. */
  private pair: { speakers: readonly Speaker[]; sentence: number } | null = null
  /** Who issued the statement or report last spoken of. */
  private issuer: Speaker | null = null

  /** @param home the side on whose ground the text was written, where it shows that */
  constructor(home: string | null = null) {
    this.home = home
  }

  /** Begins the next sentence. */
  next(sides: readonly Side[]): void {
    // A sentence that names nobody leaves the one before the topic.
    this.topic = this.opening ?? (this.sides.length === 0 ? this.topic : null)
    this.earlierSides = this.sides
    this.sides = sides
    for (const { id } of sides) this.named.add(id)
    this.setting = null
    this.opening = null
    this.memory.next()
  }

  /** Notes that a phrase stands in the text, whoever speaks; returns its speaker where it is a name or a body. */
  mention(phrase: Phrase): Speaker | null {
    const owner = phrase.owner && phrase.owner.kind !== 'pronoun' ? this.mention(phrase.owner) : null
    const complement = phrase.complement ? this.mention(phrase.complement) : null
    if (phrase.kind === 'document') {
      const issuer = owner ?? complement
      this.issuer = issuer ?? this.issuer
      return issuer
    }
    if (phrase.kind === 'pronoun' || phrase.kind === 'thing') return null
    if (phrase.elided) return this.mention({ ...phrase, elided: false })
    if (!phrase.proper && phrase.kind === 'name') return null
    if (!phrase.proper && phrase.definite)
      return this.known(phrase) ?? (phrase.kind === 'body' ? this.memory.know(phrase) : null)
    if (phrase.owner?.kind === 'pronoun' && phrase.kind !== 'person') return null
    return this.memory.know(phrase)
  }

  /** Notes the subject of a sentence. */
  leads(speaker: Speaker): void {
    if (speaker.kind === 'person') this.lead = { speaker, sentence: this.memory.sentence }
  }

  /** Notes who issues the document that the text speaks of from here on. */
  issues(phrase: Phrase): void {
    const speaker = phrase.kind === 'pronoun' ? pronounSpeaker(this, phrase.head) : this.mention(phrase)
    if (speaker) this.issuer = speaker
  }

  /** Notes on whose ground a sentence opens. */
  locate(party: string | null): void {
    this.setting = party
  }

  /** Notes the phrase that a sentence begins with. */
  opens(phrase: Phrase): Speaker | null {
    const speaker = this.ofPair(phrase) ?? this.mention(phrase)
    if (speaker && (speaker.kind === 'party' || speaker.kind === 'body')) this.opening = speaker
    return speaker
  }

  /** Who a speaking phrase is; null where the text does not make it clear. */
  resolve(phrase: Phrase, place: Place = {}): Speaker | null {
    const speaker =
      (place.near ? this.nearBy(phrase) : null) ??
      (place.opens ? (this.topical(phrase) ?? this.ofPair(phrase)) : null) ??
      this.find(phrase)
    if (!speaker) return null
    if (speaker.party === null && !phrase.proper)
      speaker.party =
        this.setting ??
        (place.conquest ? null : this.ownLosses(phrase)) ??
        (isWithin(phrase) ? this.ownerParty(phrase) : null) ??
        (isOffice(phrase) && !place.cited ? (place.suffering ?? this.atHome()) : null)
    const main = place.subordinate ? this.memory.lastSource() : null
    this.memory.speaks(speaker)
    // "The army said so after Kabul had announced it. It added": the main clause goes on.
    if (main && main !== speaker && main.sentence === this.memory.sentence) this.memory.speaks(main)
    return speaker
  }

  /** "Pakistan, by its own count": the last one named in the sentence that the pronoun fits. */
  private nearBy(phrase: Phrase): Speaker | null {
    const head = phrase.kind === 'pronoun' ? phrase.head : phrase.owner?.kind === 'pronoun' ? phrase.owner.head : ''
    const kinds = /^(?:its|it)$/.test(head)
      ? /party|body|relay/
      : /^(?:their|they)$/.test(head)
        ? /party|people|body/
        : /person/
    return head === '' ? null : (this.memory.here.findLast((s) => kinds.test(s.kind)) ?? null)
  }

  /** "Islamabad disagrees. Its own figure is 23": what the sentence before was about. */
  private topical(phrase: Phrase): Speaker | null {
    const its = phrase.kind === 'document' && phrase.owner?.kind === 'pronoun' && phrase.owner.head === 'its'
    return its ? this.topic : null
  }

  /** "The former … The latter …" at the start of sentences: the two people, or sides, of the sentence before both. */
  private ofPair(phrase: Phrase): Speaker | null {
    const index = ['former', 'latter'].indexOf(phrase.kind === 'pronoun' ? phrase.head : '')
    if (index < 0) return null
    const { sentence, before } = this.memory
    if (!this.pair || sentence - this.pair.sentence > NEAR) {
      const people = before.filter((one) => one.kind === 'person')
      const pair = people.length === 2 ? people : sidesAs(this.memory, this.earlierSides)
      if (pair.length !== 2) return null
      this.pair = { speakers: pair, sentence }
    }
    this.pair.sentence = sentence
    return this.pair.speakers[index] ?? null
  }

  /** The side whose ground a text comes from, unless the sentence before was about another. */
  private atHome(): string | null {
    const other = this.topic?.party != null && this.topic.party !== this.home
    // "Pakistani soldiers died, the army says", in a report from a third country.
    const elsewhere = this.sides.length > 0 && !this.sides.some(({ id }) => id === this.home)
    return other || elsewhere ? null : this.home
  }

  /** Ends the text: joins surnames with the full names given later. */
  close(): void {
    this.memory.close()
  }

  /** Joins what an apposition says of someone: "Zabihullah Mujahid, the Taliban spokesperson". */
  describe(speaker: Speaker, phrase: Phrase): void {
    if (speaker.kind !== 'unknown' && speaker.kind !== 'person') return
    this.memory.classify(speaker, phrase)
    speaker.party ??= phrase.party ?? this.ownerParty(phrase)
    if (phrase.kind === 'person') speaker.kind = 'person'
  }

  /** "Three Pakistani soldiers died, security sources said": such sources report their own side's dead, and what it took. */
  private ownLosses(phrase: Phrase): string | null {
    if (
      !/^(?:sources?|officials?|police)$/.test(phrase.head) ||
      !/\b(?:security|military|army|police)\b/i.test(phrase.name)
    ) {
      return null
    }
    const [side, other] = this.sides
    const spoke = this.memory.lastSpoke((s) => s.party !== null)
    const rival = spoke && spoke.party !== side?.id && this.memory.sentence - spoke.sentence <= NEAR
    return side && !other && !rival ? side.id : null
  }

  private ownerParty(phrase: Phrase): string | null {
    const of = phrase.owner ?? phrase.complement
    if (!of || of.kind === 'thing') return null
    return (of.kind === 'pronoun' ? null : this.find(of))?.party ?? null
  }

  private find(phrase: Phrase): Speaker | null {
    if (/^both /i.test(phrase.name)) return null
    if (phrase.kind === 'pronoun') return pronounSpeaker(this, phrase.head)
    if (phrase.kind === 'document') return this.document(phrase)
    if (phrase.elided) return this.find({ ...phrase, elided: false })
    if (phrase.owner && !isListedBody(phrase)) {
      const { owner } = phrase
      if (owner.kind === 'pronoun' || !owner.proper || phrase.kind === 'person') return this.owned(phrase, owner)
    }
    if (phrase.definite && phrase.proper && phrase.head && !phrase.owner)
      return this.known(phrase) ?? this.memory.know(phrase)
    if (phrase.proper || phrase.kind === 'thing') return this.memory.know(phrase)
    if (phrase.definite) return this.anaphor(phrase) ?? this.memory.know(phrase)
    return this.bare(phrase)
  }

  /** "its statement", "the ministry's figures", "the statement", "the same account", "reports". */
  private document(phrase: Phrase): Speaker | null {
    const { owner, complement } = phrase
    if (owner?.kind === 'pronoun' && /^(?:its|their)$/.test(owner.head)) return this.memory.lastSource()
    if (owner) return this.find(owner)
    if (complement && complement.kind !== 'thing') return this.find(complement)
    if (phrase.definite)
      return /\bsame\b/.test(phrase.name) ? this.memory.lastSource() : (this.issuer ?? this.memory.lastSource())
    return phrase.proper ? this.memory.know(phrase) : null
  }

  /** "its military", "the country's army", "the movement's officials". */
  private owned(phrase: Phrase, owner: Phrase): Speaker | null {
    const of = owner.kind === 'pronoun' ? pronounSpeaker(this, owner.head) : this.find(owner)
    if (phrase.kind === 'person' && phrase.head === '') {
      const speaker = this.memory.know(phrase)
      speaker.party ??= of?.party ?? null
      return speaker
    }
    if (!of) return owner.kind === 'pronoun' ? this.memory.know(phrase, phrase.noun) : this.memory.know(phrase)
    // "Pakistani officials and their Afghan counterparts": the side named goes before the owner's.
    if (phrase.party !== null && of.party !== null && phrase.party !== of.party)
      return this.memory.know(phrase, phrase.noun)
    const cls = speakerClass(phrase.head)
    const known = this.memory.lastSeen(
      (s) => s.classes.has(cls) && s.party !== null && s.party === of.party && s.kind !== 'party' && s !== of,
    )
    return known ?? this.memory.know(phrase, `${possessive(bare(of.name))} ${phrase.noun}`, phrase.party ?? of.party)
  }

  /** The last one of a noun's class, before all of the very noun: "the ministry", "the spokesman"; `sided`: of a side. */
  private known(phrase: Phrase, sided = false): Speaker | null {
    const capitals = phrase.proper ? initials(phrase) : []
    const named = (s: Speaker) =>
      (phrase.party === null || s.party === phrase.party) &&
      (phrase.party !== null ||
        capitals.length === 0 ||
        s.phrases.some((named) => initials(named).some((word) => capitals.includes(word))))
    for (const word of [phrase.head, speakerClass(phrase.head)]) {
      const fits = (s: Speaker) => s.classes.has(word) && named(s) && (!sided || s.party !== null)
      const spoke = this.memory.lastSpoke(fits)
      const seen = this.memory.lastSeen(fits)
      if (spoke && seen && spoke.party === seen.party) return spoke
      if (spoke || seen) return seen ?? spoke
    }
    return null
  }

  /** "the ministry", "the spokesman", "the group": one known already, or the body of the side that speaks. */
  private anaphor(phrase: Phrase): Speaker | null {
    const office = isOffice(phrase)
    // "Their army posts fell. The army said": posts are no speaker, an army that has spoken is.
    const known = (office ? this.known(phrase, true) : null) ?? this.known(phrase)
    if (/\bsame\b/.test(phrase.name)) return known ?? this.memory.lastSource()
    if (known && (known.party !== null || phrase.kind !== 'body')) return known
    const cls = speakerClass(phrase.head)
    if (phrase.kind === 'body' && /^(?:army|ministry|government|police)$/.test(cls)) {
      const side = this.memory.lastSpoke((s) => s.party !== null)
      // "the army" so far unnamed is the speaking side's where the text names no other, or an army's press spoke last;
      // not in "Kabul gives another account. There the ministry said".
      const press = side?.kind === 'body' && cls === 'army' && MILITARY_PRESS.test(side.name)
      const rival = !press && [...this.named].some((other) => other !== side?.party)
      const turned = this.topic?.party != null && this.topic.party !== side?.party
      if (side && !rival && !turned && this.memory.sentence - side.sentence <= NEAR && side.kind !== 'person') {
        return this.memory.know(phrase, `${possessive(this.partyName(side))} ${phrase.noun}`, side.party)
      }
    }
    if (known) return known
    if (/^(?:group|country|state|nation)$/.test(cls)) return this.memory.lastSeen((s) => s.kind === 'party')
    return null
  }

  private partyName(speaker: Speaker): string {
    return bare((this.memory.lastSeen((s) => s.kind === 'party' && s.party === speaker.party) ?? speaker).name)
  }

  /** "police", "officials", "an independent monitor": as written, or the body of that sort already known. */
  private bare(phrase: Phrase): Speaker {
    const cls = speakerClass(phrase.head)
    if (/^(?:army|police|ministry|government)$/.test(cls) && phrase.kind === 'body') {
      const known = this.memory.lastSeen((s) => s.kind === 'body' && isOfClass(s, cls))
      if (known) return known
    }
    return this.memory.know(phrase)
  }
}
