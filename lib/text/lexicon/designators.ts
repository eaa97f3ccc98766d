const set = (words: string) => new Set(words.split(' '))

/** Words that a number names something after, in any case: "Article 370", "page 5". */
export const STRONG_DESIGNATORS = set(
  'article articles sections subsection resolution clause paragraph para chapter flight highway motorway psalm verse nr nrs num figure fig annex appendix exhibit interstate runway latitude longitude mach apartment',
)

/** Words that do so only where nothing makes them a noun of their own: "on day three", but "every day 58 people". */
export const WEAK_DESIGNATORS = set(
  'section phase page pages day week version volume vol step part grade class level category tier stage round route channel room gate terminal platform number numbers table schedule item rule point episode season lesson flat suite ward generation gen',
)

/** Words before a weak designator that leave it one. */
export const WEAK_OPENERS = set(
  'on in of to from by under until till since for and at into during after before see through begin begins began near around behind above',
)

/** Words that a number names something after where they are written with a capital and end no longer name. */
export const CAPITAL_DESIGNATORS = set(
  'hill brigade division corps battalion regiment squadron wing unit sector camp zone area district pillar block line lane street avenue operation apollo boeing airbus act amendment protocol mark type model project formula radio geo news windows iphone galaxy hut site bay dock pier hangar studio euro basic law order decree agenda vision expo covid opec chandrayaan artemis falcon starship soyuz voyager antonov ilyushin tupolev mig sukhoi mirage',
)

/** Words behind a number, with a capital, that make it a name: "111 Brigade", "10 Downing Street". */
export const NAMED_AFTER = set(
  'brigade corps division battalion regiment squadron wing street avenue road lane square baloch punjab sindh frontier rajputana gorkha',
)

/** Words whose number is part of the name where it is a word with a capital: "Air Force One", "World War Two". */
export const NAMED_IN_WORDS = set('war force formula')

/** Words before which a number is a name: "Group of 20", "Group of Seven". */
export const GROUP_OF = set('group')

/** Words for a match, before or around a score: "won 3-1". */
export const SCORE_WORDS = set(
  'won win wins winning beat beats beating beaten lost lose loses losing drew draw draws drawn defeated defeat victory score scored scoreline led lead trailed trailing goals match final semifinal quarterfinal game set sets vs',
)

/** "one" is no number behind these: "this one", "no one". */
export const NOT_ONE_AFTER = set('this that which no every each any some another either neither the only')
/** "one" is no number before these: "one of the", "one another", "one by one", "one and the same". */
export const NOT_ONE_BEFORE = [
  'of',
  'another',
  'by one',
  'after another',
  'after the other',
  'on one',
  'and the',
  'and only',
  'at a time',
]
/** Second halves of compounds in which "one" counts nothing: "one-sided", "one-off". */
export const ONE_COMPOUNDS = set('sided way time off on man woman party stop liner person upmanship size to')

/** Verbs of change: "rose from 12 to 58" gives two figures and no range. */
export const CHANGE_WORDS = set(
  'rose rise rises rising risen raise raised raises raising raising revise revised revises revising increase increased increases increasing climb climbed climbs climbing jump jumped jumps grow grew grown grows growing fall fell fallen falls falling drop dropped drops dropping decrease decreased decline declined reduce reduced reduces cut cuts cutting lower lowered upgrade upgraded went go goes gone move moved changed change changes updated update up down soar soared surge surged shrink shrank swell swelled swollen expand expanded slashed',
)
