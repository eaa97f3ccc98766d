import type { PlainModel } from '../../../lib/text/plain-numbers.ts'

/** A text and the values that stand in it, in order; null for a unit without a number. */
export type PlainCase = [text: string, ...values: (number | null)[]]

export interface PlainTable {
  phenomenon: string
  model: PlainModel
  cases: PlainCase[]
}

/** Numbers as they stand, where that differs from how news is read. */
export const plain: PlainTable[] = [
  {
    phenomenon: 'fractions in words',
    model: 'number',
    cases: [
      ['three sevenths', 3 / 7],
      ['a ninth', 1 / 9],
      ['two hundred and six hundredths', 200.06],
      ['one hundred forty fifths', 100 / 45],
      ['one hundred forty-two fifths', 142 / 5],
      ['thirty thirty fifths', 30 / 35],
      ['two and three quarters', 2.75],
      ['nine and a half million', 9_500_000],
      ['two billion and a half million', 2_000_500_000],
      ['six million and a quarter', 6_250_000],
      ['the two hundredth visitor'],
      ['a second helping'],
    ],
  },
  {
    phenomenon: 'division',
    model: 'number',
    cases: [
      ['7 over eight', 7 / 8],
      ['300 over 7', 300 / 7],
      ['two out of nine', 2 / 9],
      ['15 out of 9', 15, 9],
      ['four in six trays', 4 / 6],
      ['9 in six trays', 9, 6],
      ['5/8', 0.625],
      ['3  1/2', 3.5],
    ],
  },
  {
    phenomenon: 'signs and powers',
    model: 'number',
    cases: [
      ['-7', -7],
      ['- 2 3/4', -2.75],
      ['minus six point two', -6.2],
      ['negative forty', -40],
      ['2^10', 1024],
      ['-2^--3', -8],
      ['4e-2', 0.04],
      ['2.5x10^3', 2500],
      ['.75', 0.75],
      ['7,5', 7.5],
    ],
  },
  {
    phenomenon: 'lists and codes are numbers one by one',
    model: 'number',
    cases: [
      ['rooms 31,33,35,37', 31, 33, 35, 37],
      ['1-800-555/0199', 1, 800, 555, 199],
      ['12-15', 12, 15],
      ['7000 2 hundred and 5', 7000, 205],
      ['3 thousand 2 hundred and 5', 3205],
      ['60 000 is not 600 0000', 60000, 600, 0],
      ['14 May 2020', 14, 2020],
    ],
  },
  {
    phenomenon: 'letters at digits',
    model: 'number',
    cases: [
      ['a 45kg sack'],
      ['3m of rope'],
      ['3M', 3e6],
      ['7 mil', 7e6],
      ['8.5k', 8500],
      ['2 bln and 3 tln', 2e9, 3e12],
      ['flat 11b is dear', 11e9],
      ['a parcel of 31(kg', 31],
    ],
  },
  {
    phenomenon: 'words',
    model: 'number',
    cases: [
      ['five dozen', 60],
      ['two dozs', 24],
      ['seventy-one hundred', 7100],
      ['four lakh crore', 4e12],
      ['three hundred and three thousand', 303_000],
      ['eight point nought five', 8.05],
      ['five-nought-two', 5, 0, 2],
      ['this one, that one, one more', 1],
      ['at least nine of over 40', 9, 40],
      ['a first class ticket'],
    ],
  },
  {
    phenomenon: 'percent',
    model: 'percent',
    cases: [
      ['12% of 40', 12],
      ['forty five percents', 45],
      ['per cent of 30', 30],
      ['minus 3 per cent', -3],
      ['the % of growth', null],
      ['see https://example.org/?a=20%25'],
      ['20 people'],
    ],
  },
  {
    phenomenon: 'money',
    model: 'currency',
    cases: [
      ['$ 3.5 million in 1990', 3.5e6],
      ['hk $ 9.20 ( us $ 1.18 )', 9.2, 1.18],
      ['20 $ 40 $', 20, 40],
      ['30 30 euro notes', 30],
      ['2 $5 dollars', 5, null],
      ['nine dollars and twenty cents', 9.2],
      ['nine dollars twenty', 9.2],
      ['9 dollars 300 times', 9],
      ['30 USD million', 30e6],
      ['MEUR 7 or 7 MEUR', 7e6, 7e6],
      ['GBP40, 40GBP', 40, 40],
      ['a 15-cent stamp and a one-euro coin', 15, 1],
      ['five yuan and two jiao', 5.2],
      ['half a million yen', 500_000],
      ['the dollar fell', null],
      ['Some 40 guests came.'],
      ['a cop saw 3 cups'],
      ['40 new zealand dollars', 40],
      ['1.5m euros, €2bn', 1.5e6, 2e9],
    ],
  },
]
