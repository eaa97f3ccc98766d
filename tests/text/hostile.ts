/** Texts that have driven careless code out of linear time or made it throw, each about `length` code units long. */
export const HOSTILE: Record<string, (length: number) => string> = {
  'one digit': fill('7'),
  'one letter': fill('a'),
  'nested quotes': fill('“"‘'),
  'combining marks': (length) => `a${'\u0301\u0323'.repeat(length / 2)}`,
  'mixed scripts': fill('aяا漢१'),
  'lone surrogates': fill('\ud800'),
  'digits and commas': fill('1,'),
  'grouped digits': fill(',234'),
  'digits and points': fill('1.'),
  'digits and slashes': fill('1/'),
  'digits and hyphens': fill('1-'),
  'digits and spaces': fill('100 '),
  'number words': fill('hundred and '),
  articles: fill('a half '),
  hedges: fill('at least more than '),
  ranges: fill('1 to '),
  currencies: fill('US$ dollars '),
  dates: fill('October 1, '),
  weekdays: fill('last Thursday '),
  initials: fill('A. '),
  stops: fill('. ” '),
  brackets: fill('(('),
  links: fill('www.a.b/'),
  handles: fill('@'),
  'empty lines': fill('\n\r'),
  hyphens: fill('a-'),
  apostrophes: fill("a'"),
}

function fill(piece: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length))
}
