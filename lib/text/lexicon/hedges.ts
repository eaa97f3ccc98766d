import type { Qualifier } from '../../model/quantity.ts'

type Hedge = Extract<Qualifier, 'at-least' | 'more-than' | 'about' | 'up-to'>

/**
 * Words before a number that hedge it. "As many as n" and "nearly n" have a conventional reading: news writes "as many
 * as 14" where n is the most that anybody gives, so it is `up-to`; "nearly", "almost" and "just under" name the size and
 * not a bound, so they are `about`.
 */
export const HEDGES_BEFORE: Record<Hedge, string[]> = {
  'at-least': [
    'at least',
    'at the least',
    'at the very least',
    'at a minimum',
    'at minimum',
    'no fewer than',
    'not fewer than',
    'no less than',
    'not less than',
    'a minimum of',
    'minimum of',
    'minimum',
    'a confirmed minimum of',
  ],
  'more-than': [
    'more than',
    'over',
    'above',
    'beyond',
    'past',
    'upwards of',
    'upward of',
    'north of',
    'in excess of',
    'exceeding',
    'exceeds',
    'exceeded',
    'exceed',
    'surpassing',
    'surpasses',
    'surpassed',
    'surpass',
    'topping',
    'topped',
    'tops',
    'crossing',
    'crossed',
    'crosses',
    'passed',
    'greater than',
    'higher than',
    'larger than',
    'bigger than',
  ],
  about: [
    'about',
    'around',
    'some',
    'roughly',
    'approximately',
    'approx',
    'circa',
    'nearly',
    'almost',
    'close to',
    'nearing',
    'nears',
    'neared',
    'approaching',
    'near to',
    'an estimated',
    'estimated',
    'an estimate of',
    'in the region of',
    'in the order of',
    'on the order of',
    'in the neighbourhood of',
    'in the neighborhood of',
    'in the vicinity of',
    'something like',
    'somewhere around',
    'somewhere near',
    'just under',
    'just below',
    'just short of',
    'a little under',
    'a little less than',
    'slightly less than',
    'slightly fewer than',
    'slightly under',
    'perhaps',
    'maybe',
    'reportedly about',
    'virtually',
    'practically',
  ],
  'up-to': [
    'up to',
    'as many as',
    'as much as',
    'as high as',
    'no more than',
    'not more than',
    'no greater than',
    'not exceeding',
    'fewer than',
    'less than',
    'lower than',
    'smaller than',
    'under',
    'below',
    'short of',
    'at most',
    'at the most',
    'at the very most',
    'a maximum of',
    'maximum of',
    'maximum',
  ],
}

/** Signs before a number that hedge it. */
export const HEDGE_SIGNS: Record<string, Hedge> = {
  '~': 'about',
  '≈': 'about',
  '∼': 'about',
  '>': 'more-than',
  '<': 'up-to',
  '≥': 'at-least',
  '≤': 'up-to',
}

/** Words that stand between a hedge and its number and change nothing: "at least another 20". */
export const HEDGE_FILLERS = [
  'another',
  'a further',
  'further',
  'an additional',
  'additional',
  'the',
  'a total of',
  'a combined',
  'their',
  'its',
  'a',
]

/** A word before which makes a hedge word something else: "handed over 20 bodies", "talked about 58 families". */
export const NO_HEDGE_AFTER: Record<string, string[]> = {
  over: 'hand hands handed handing take takes took taken taking turn turns turned turning give gives gave given giving go goes went gone going come comes came coming run runs ran running win wins won winning cross crosses crossed crossing fly flies flew flown flying fire fired firing all left get gets got hold held preside presides presided fight fights fought fighting clash clashes clashed clashing argue argued quarrel war row feud dispute rule ruled ruling watch control controls'.split(
    ' ',
  ),
  about:
    'talk talks talked talking speak speaks spoke spoken speaking tell tells told telling ask asks asked asking know knows knew known knowing hear hears heard hearing think thinks thought thinking worry worries worried worrying concern concerns concerned question questions questioned information details lie lied lying write writes wrote written writing bring brings brought bringing'.split(
      ' ',
    ),
  around: 'turn turned turning go goes went going gather gathered move moved moving'.split(' '),
  under: 'come came coming held hold put'.split(' '),
  past: 'half quarter ten five twenty minutes'.split(' '),
  above: 'the'.split(' '),
  minimum: 'bare'.split(' '),
  tops: 'tank mountain hill'.split(' '),
}

/** A hedge word that is one only behind these words: "gone past 30", "the toll crossed 50". */
export const HEDGE_ONLY_AFTER: Record<string, string[]> = {
  past: 'go goes going went gone push pushed pushing climb climbed climbs climbing rise rises rose risen rising move moved jump jumped soar soared surge surged well shot get got grow grew grown toll count'.split(
    ' ',
  ),
  crossed: 'toll tolls count number numbers figure figures total deaths casualties has have had'.split(' '),
  crosses: 'toll tolls count number numbers figure figures total deaths casualties'.split(' '),
  crossing: 'toll tolls count number numbers figure figures total deaths casualties'.split(' '),
  passed: 'toll tolls count number numbers figure figures total deaths casualties has have had'.split(' '),
  tops: 'toll tolls count number numbers figure figures total deaths casualties dead injured killed'.split(' '),
}

/** Words and signs right behind a number that hedge it. */
export const HEDGES_AFTER: Record<Hedge, string[]> = {
  'at-least': [
    'or more',
    'or above',
    'or over',
    'or higher',
    'or greater',
    'and more',
    'and above',
    'and over',
    'and counting',
    'and rising',
    'if not more',
    'at least',
    'at the least',
    'at the very least',
    'at a minimum',
    'at minimum',
    'as a minimum',
    'minimum',
  ],
  'more-than': [],
  about: ['or so', 'or thereabouts', 'odd', 'give or take', 'approximately', 'or thereabout', 'more or less'],
  'up-to': [
    'or fewer',
    'or less',
    'or under',
    'or below',
    'at most',
    'at the most',
    'at the very most',
    'at a maximum',
    'maximum',
    'if not fewer',
    'if not less',
  ],
}

/** Those that may stand behind the noun as well: "nineteen people or more", "58 soldiers at a minimum". */
export const HEDGES_AFTER_NOUN: Record<Hedge, string[]> = {
  'at-least': [
    'or more',
    'if not more',
    'at least',
    'at the least',
    'at the very least',
    'at a minimum',
    'at minimum',
    'as a minimum',
  ],
  'more-than': [],
  about: ['or so', 'or thereabouts', 'give or take'],
  'up-to': ['or fewer', 'or less', 'if not fewer', 'at most', 'at the most', 'at the very most'],
}
