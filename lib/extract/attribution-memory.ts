import type { Phrase } from './attribution-phrase.ts'
import { kindOf, type Speaker } from './attribution-speakers.ts'
import { speakerClass } from './lexicon/speakers.ts'

/** How many mentions back a pronoun or a bare noun may reach. */
const MEMORY = 24
/** The speakers of a text so far: by name, by surname, and the last ones mentioned. */
export class Memory {
  /** The last speakers mentioned, the latest last. */
  private readonly recent = new Set<Speaker>()
  private readonly byName = new Map<string, Speaker>()
  /** Null where two people share a surname. */
  private readonly bySurname = new Map<string, Speaker | null>()
  private clock = 0
  /** Number of the sentence at hand. */
  sentence = 0
  /** Speakers named in this sentence and in the one before, in order. */
  here: Speaker[] = []
  before: Speaker[] = []

  /** Begins the next sentence. */
  next(): void {
    this.sentence++
    this.before = this.here
    this.here = []
  }

  /** Registers a phrase under its name, or finds it by surname or full name. */
  know(phrase: Phrase, name = phrase.name, party = phrase.party): Speaker {
    const key = name.toLowerCase()
    const personal = phrase.kind === 'person' || phrase.kind === 'name'
    const single = personal && !key.includes(' ')
    let speaker = this.byName.get(key) ?? (single ? (this.bySurname.get(key) ?? undefined) : undefined)
    if (!speaker) {
      speaker = {
        name,
        party,
        kind: kindOf(phrase),
        classes: new Set(),
        spoke: 0,
        seen: 0,
        sentence: -1,
        phrases: [],
        gender: null,
        same: null,
      }
      this.byName.set(key, speaker)
      if (phrase.kind === 'person' && phrase.head === '' && phrase.proper && !single) {
        const surname = key.slice(key.lastIndexOf(' ') + 1)
        this.bySurname.set(surname, this.bySurname.has(surname) ? null : speaker)
      }
    }
    speaker.party ??= party
    this.classify(speaker, phrase)
    this.touch(speaker)
    if (!this.here.includes(speaker) && this.here.length < MEMORY) this.here.push(speaker)
    return speaker
  }

  /** Notes that someone speaks. */
  speaks(speaker: Speaker): void {
    this.touch(speaker)
    speaker.spoke = this.clock
    speaker.sentence = this.sentence
  }

  /** Adds the nouns and the gender that a phrase shows of a speaker. */
  classify(speaker: Speaker, phrase: Phrase): void {
    speaker.gender ??= phrase.gender
    if (speaker.phrases.length < 4) speaker.phrases.push(phrase)
    for (const role of phrase.head ? [phrase.head, ...phrase.roles] : phrase.roles) {
      speaker.classes.add(role)
      speaker.classes.add(speakerClass(role))
    }
  }

  private touch(speaker: Speaker): void {
    this.clock++
    speaker.seen = this.clock
    this.recent.delete(speaker)
    this.recent.add(speaker)
    if (this.recent.size > MEMORY) for (const oldest of this.recent) return void this.recent.delete(oldest)
  }

  /** The last one mentioned that fits. */
  lastSeen(fits: (speaker: Speaker) => boolean): Speaker | null {
    let last: Speaker | null = null
    for (const speaker of this.recent) if (fits(speaker)) last = speaker
    return last
  }

  /** The last one who spoke and fits. */
  lastSpoke(fits: (speaker: Speaker) => boolean = () => true): Speaker | null {
    let best: Speaker | null = null
    for (const speaker of this.recent) {
      if (speaker.spoke > (best?.spoke ?? 0) && fits(speaker)) best = speaker
    }
    return best
  }

  /** The one who spoke last, relays left out. */
  lastSource(): Speaker | null {
    return this.lastSpoke((s) => s.kind !== 'relay')
  }

  /** At the end of a text: surnames used before their full names were given. */
  close(): void {
    for (const [key, speaker] of this.byName) {
      if (key.includes(' ') || (speaker.kind !== 'unknown' && speaker.kind !== 'person')) continue
      const full = this.bySurname.get(key)
      if (full && full !== speaker) speaker.same = full
    }
  }
}
