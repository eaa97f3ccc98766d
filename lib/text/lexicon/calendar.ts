/** Month names and their short forms, folded, without the full stop. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((forms, index) => forms.map((form): [string, number] => [form, index + 1])),
)

/** Weekday names and their short forms, folded; Sunday is 0. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['sunday', 'sun'],
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed'],
    ['thursday', 'thu', 'thur', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
  ].flatMap((forms, index) => forms.map((form): [string, number] => [form, index])),
)

/** Words before four digits that make them a year. */
export const BEFORE_YEAR = new Set(
  'in since of by until till from during before after early late mid year years through for circa spring summer autumn fall winter the between to and world cup olympics election elections budget fy'.split(
    ' ',
  ),
)

/** Words behind four digits that make them an hour: "1630 hours", "2200 GMT". */
export const AFTER_HOUR = new Set('hours hour hrs hr gmt utc ist pkt est edt cet bst local'.split(' '))

/** Words before four digits that make them an hour where `AFTER_HOUR` follows. */
export const BEFORE_HOUR = new Set('at by around about from until till since between to and before after'.split(' '))
