/** What a word contributes to a number. */
export interface NumberWord {
  kind: 'unit' | 'tens' | 'hundred' | 'scale' | 'dozen' | 'ordinal' | 'part'
  /** The cardinal value; for `part` and plural ordinals the denominator ("quarter" 4). */
  value: number
  /** "thirds", "halves", "dozens": only these count parts. */
  plural: boolean
}

const CARDINALS: Record<string, number> = {
  zero: 0,
  nought: 0,
  naught: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}

const TENS: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

const SCALES: Record<string, number> = {
  thousand: 1e3,
  lakh: 1e5,
  lac: 1e5,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  mil: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  trillion: 1e12,
  trn: 1e12,
  tn: 1e12,
  tln: 1e12,
}

const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  thousandth: 1e3,
  millionth: 1e6,
  billionth: 1e9,
  trillionth: 1e12,
}

const words = new Map<string, NumberWord>()
const add = (kind: NumberWord['kind'], forms: Record<string, number>, plural = false) => {
  for (const [form, value] of Object.entries(forms)) words.set(form, { kind, value, plural })
}
add('unit', CARDINALS)
add('tens', TENS)
add('hundred', { hundred: 100 })
add('scale', SCALES)
add('hundred', { hundreds: 100 }, true)
add(
  'scale',
  { thousands: 1e3, lakhs: 1e5, lacs: 1e5, millions: 1e6, crores: 1e7, billions: 1e9, trillions: 1e12 },
  true,
)
add('dozen', { dozen: 12, doz: 12, score: 20 })
add('hundred', { hundreds: 100 }, true)
add(
  'scale',
  { thousands: 1e3, lakhs: 1e5, lacs: 1e5, millions: 1e6, crores: 1e7, billions: 1e9, trillions: 1e12 },
  true,
)
add('dozen', { dozens: 12, dozs: 12 }, true)
add('ordinal', ORDINALS)
add('ordinal', Object.fromEntries(Object.entries(ORDINALS).map(([form, value]) => [`${form}s`, value])), true)
add('part', { half: 2, quarter: 4 })
add('part', { halves: 2, quarters: 4 }, true)

/** Number words, folded. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = words

/**
 * Letters that multiply the digits that they follow, as written. `M` and `G` only as capitals: "5m" is a length and
 * "5g" a mass.
 */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['MM', 1e6],
  ['mil', 1e6],
  ['Mil', 1e6],
  ['MIL', 1e6],
  ['mn', 1e6],
  ['Mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['G', 1e9],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['bln', 1e9],
  ['T', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
])

/** Words that turn the number after them negative. */
export const NEGATIVE_WORDS: ReadonlySet<string> = new Set(['minus', 'negative'])
