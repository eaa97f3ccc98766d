import type { Figure } from '../model/figure.ts'

/**
 * The place that a figure's sentence puts it in ("in Sunsari", "at the Aktan mine"): the first one after it and before
 * the next figure, else the last one in front, else that of the next figure, unless that is a part of this one. Null
 * where it is the event's own place.
 */
export function localPlace(
  figure: Figure,
  text: string,
  eventPlaces: ReadonlySet<string>,
  others: readonly Figure[],
): string | null {
  const { start, end } = figure.sentence
  const beside = others.filter((other) => other.sentence.start === start)
  const sentence = text.slice(start, end)
  const places = [...new Set(figure.places)]
    .map((place) => ({ place, at: start + placeIn(sentence, place) }))
    .filter(({ at }) => at > start)
    .sort((a, b) => a.at - b.at)
  for (let index = beside.indexOf(figure); index < beside.length; index++) {
    const one = beside[index] as Figure
    if (one !== figure && one.part) break
    const from = beside[index - 1]?.end ?? start
    const to = beside[index + 1]?.start ?? end
    const near = places.filter(({ at }) => at >= from && at < to)
    const found = near.find(({ at }) => at > one.start) ?? near.at(-1)
    if (found) return eventPlaces.has(found.place) && !isAlone(sentence, found.place) ? null : found.place
  }
  return null
}

/** "In Halm district alone 102 died": a part, even of an event that is named after the place. */
function isAlone(sentence: string, place: string): boolean {
  const at = sentence.indexOf(place)
  return at >= 0 && /^(?: \p{L}+)? alone\b/u.test(sentence.slice(at + place.length, at + place.length + 30))
}

/** Words after which a place is where someone spoke: "told a news conference in Kabir". */
const SPOKEN_AT =
  /\b(?:told|said|says|saying|conference|speaking|spoke|reporters|journalists|briefing|announced|parliament)\b[^,;:.]{0,40}$/i
/** "The staff in Kabir said": where the speaker is. */
const SPEAKER_AT = /^ (?:said|says|told|announced|reported|put|claimed)\b/
const SPEECH_REACH = 60

/** "Died in the Bright Thread fire": a name that tells which event it was, and no place within it. */
const OCCURRENCE =
  /^ (?:fire|blaze|disaster|crash|tragedy|accident|collision|collapse|explosion|blast|earthquake|quake|flood|storm|attack|strike|raid|massacre|outbreak|protest|rally|march|election|vote|unrest|riot|siege|war)s?\b/

/** "Sixty are missing, most of them in Halm": where most are is not where all are. */
const MOST_OF =
  /\b(?:(?:most|many|some|half|several|majority) of (?:them|those|whom)|mostly|mainly|chiefly) (?:from |in )(?:the )?$/i

/** Where a sentence has a place after a word that puts something there; -1 where it has not. */
function placeIn(sentence: string, place: string): number {
  for (let at = sentence.indexOf(place); at >= 0; at = sentence.indexOf(place, at + 1)) {
    const before = sentence.slice(Math.max(0, at - SPEECH_REACH), at)
    const after = sentence.slice(at + place.length, at + place.length + 30)
    const happening = OCCURRENCE.test(after)
    const elsewhere = happening || SPOKEN_AT.test(before) || SPEAKER_AT.test(after) || MOST_OF.test(before)
    if (
      /\b(?:in|at|near|of|around|outside|inside) (?:the )?(?:neighbou?ring |nearby |adjacent )?$/i.test(before) &&
      !elsewhere
    )
      return at
  }
  return -1
}
