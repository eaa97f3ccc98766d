import type { NumberTable } from './case.ts'

/** Numbers with a unit. */
export const units: NumberTable[] = [
  {
    phenomenon: 'percent',
    cases: [
      ['Prices rose {20 per cent}.', '20 %'],
      ['{5%} of posts, {up to 12.5 percent} of men.', '5 %', '<=12.5 %'],
      ['{Forty percent} agreed.', '40 %'],
      ['Support fell by {3 percentage points}.', '3 percentage point'],
      ['{58pc} of seats.', '58 %'],
    ],
  },
  {
    phenomenon: 'money',
    cases: [
      ['A fine of {$500}.', '500 USD'],
      ['{US$2.5 billion} in aid.', '2500000000 USD'],
      ['{Over £4,000} was seized.', '>4000 GBP'],
      ['{€3bn}, {£20m}, {$1.2m}.', '3000000000 EUR', '20000000 GBP', '1200000 USD'],
      ['{Rs 2 lakh} and {Rs. 500}.', '200000 rupee', '500 rupee'],
      ['{One million Nepali rupees} for each family.', '1000000 NPR'],
      ['{200 Pakistani rupees}, {300 Indian rupees}.', '200 PKR', '300 INR'],
      ['{5 million dollars} and {20 euros}.', '5000000 USD', '20 EUR'],
      ['{PKR 10 million} was paid.', '10000000 PKR'],
      ['{13 dollars and 45 cents}.', '13.45 USD'],
      ['{65 cents} a litre.', '65 cent'],
      ['{500 Afghanis} or {500 afghani}.', '500 AFN', '500 AFN'],
      ['{500} pounds of explosives.', '500'],
      ['They won: {58} won medals.', '58'],
      ['{Rs500} and {PKR700} and {RM20}.', '500 rupee', '700 PKR', '20 MYR'],
      ['{Rs 10-20 lakh}, {$5-10 million}.', '1000000..2000000 rupee', '5000000..10000000 USD'],
      ['They gave {$5} to {10} people.', '5 USD', '10'],
      ['{$1.2-million} in damage.', '1200000 USD'],
    ],
  },
  {
    phenomenon: 'measures',
    cases: [
      ['The {2,600-kilometre} border.', '2600 km'],
      ['{20 km} to the south, {12 miles} on.', '20 km', '12 mile'],
      ['{105-mm} shells and {155mm} guns.', '105 mm', '155 mm'],
      ['A {48-hour} truce of {two days}.', '48 h', '2 day'],
      ['{10 square kilometres} burned.', '10 km2'],
      ['{120 km/h} winds.', '120 km/h'],
      ['{1,000 tonnes} of wheat, {40 acres}.', '1000 t', '40 acre'],
      ['A {6.3-magnitude} quake; another of magnitude {5.1}.', '6.3 magnitude', '5.1 magnitude'],
      ['It was {40°C}.', '40 °C'],
      ['A {5m} wave.', '5 m'],
      ['{Three times} as many.', '3 x'],
      ['{Almost two kilometers} long.', '~2 km'],
    ],
  },
  {
    phenomenon: 'compounds that count',
    cases: [
      ['A {15}-member council.', '15'],
      ['A {nine}-member team.', '9'],
      ['{Two}-way traffic.', '2'],
    ],
  },
]
