import type { NumberTable } from './case.ts'

/** Two numbers that are one. */
export const ranges: NumberTable[] = [
  {
    phenomenon: 'ranges',
    cases: [
      ['{12-15} soldiers fell.', '12..15'],
      ['{12–15} soldiers fell.', '12..15'],
      ['{12 – 15} soldiers fell.', '12..15'],
      ['{10 to 50} dead.', '10..50'],
      ['{Between 10 and 50} dead.', '10..50'],
      ['{From 88,000 to 107,000} marched.', '88000..107000'],
      ['Figures range {from 100,000 to as high as one million}.', '100000..1000000'],
      ['{Three or four} men ran.', '3..4'],
      ['{Ten to fifteen} huts.', '10..15'],
      ['{Between two hundred and three thousand} sheep.', '200..3000'],
      ['{1.5-2 million} fled.', '1500000..2000000'],
      ['{50-60,000} fans.', '50000..60000'],
      ['{About 20 to 30} boats.', '~20..30'],
      ['{20 to 30 per cent} of seats.', '20..30 %'],
      ['{$5 to $10 million} was lost.', '5000000..10000000 USD'],
      ['{5-10 km} of road.', '5..10 km'],
      ['{Half a million to a million} people.', '500000..1000000'],
      ['{20% to 30%} of votes.', '20..30 %'],
      ['{Between about 10 and 20} boats.', '~10..20'],
      ['{20km to 30km} off, for {48-72 hours}.', '20..30 km', '48..72 h'],
    ],
  },
  {
    phenomenon: 'two numbers that are no range',
    cases: [
      ['The toll rose from {12} to {58}.', '12', '58'],
      ['It was raised from {over a dozen} to {58}.', '>12', '58'],
      ['Turnout: {107,000} or {800,000}, depending on who counts.', '107000', '800000'],
      ['{58} – {30} of them in the capital – died.', '58', '30'],
      ['{58} and {30} died.', '58', '30'],
      ['Kills {23}, wounds {29}.', '23', '29'],
      ['Staff fell from {300} to {250}.', '300', '250'],
    ],
  },
]
