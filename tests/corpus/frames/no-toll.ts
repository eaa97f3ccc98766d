import type { FrameRow } from './frame-row.ts'

/** Numbers that are no toll. */
export const rows: FrameRow[] = [
  ['The frontier is 2,600 kilometres long.', '2,600 kilometres: long - -'],
  ['The war has lasted 20 years.', '20 years: measure - -'],
  ['Pakistan won by 23 runs.', '23: run - -'],
  ['The clash broke out at 10:30 pm.'],
  ['Some 25 trucks are stuck at Torkham.', 'Some 25: vehicle - -'],
  ['The Taliban have 150,000 fighters.', '150,000: fighter - -'],
  ['Pakistan deployed 5,000 soldiers along the border.', '5,000: soldier deployed - by pakistan'],
  ['Around 2,000 trucks are stranded.', 'Around 2,000: vehicle - -'],
  ['Pakistan has expelled 800,000 Afghans this year.', '800,000: member - afghanistan'],
  ['Deaths from its attacks are up by 90%.', '90%: percent - -'],
  [
    'Pensions are to fall by 14 per cent under a law that passed by 61 votes to 58.',
    '14 per cent: percent - -',
    '61: vote - -',
    '58: vote - -',
  ],
  ['Fines of over £4,000 were collected.', 'over £4,000: money - -'],
  ['The number inside had been put at 150.', '150: person - -'],
  // A verb that has its object is said of nothing else.
  [
    'Pakistan lost six wickets for 31; Khan took five for 27.',
    'six: score - -',
    '31: score - -',
    'five: score - -',
    '27: score - -',
  ],
  [
    'Two Pakistani drivers and four Afghan traders were injured.',
    'Two: driver injured pakistan',
    'four: trader injured afghanistan',
  ],
  ['That is twice fifteen, Kabul said.'],
]
