import type { FrameRow } from './frame-row.ts'

/** Headlines, without articles and often without verbs. */
export const rows: FrameRow[] = [
  ['58 Pak Soldiers Fall In Border Showdown', '58: soldier killed pakistan'],
  [
    '200 Taliban Eliminated as 23 Soldiers Embrace Martyrdom',
    '200: member killed afghanistan',
    '23: soldier killed - by afghanistan',
  ],
  [
    'Afghan Taliban kill 58 Pakistani soldiers, capture 25 posts',
    '58: soldier killed pakistan by afghanistan',
    '25: post captured - by afghanistan',
  ],
  [
    '58 Pak soldiers dead, 25 posts taken, says Taliban',
    '58: soldier killed pakistan',
    '25: post captured - by afghanistan',
  ],
  ['Taliban: 58 Pakistani soldiers killed, 30 hurt', '58: soldier killed pakistan', '30: soldier injured pakistan'],
  ['ISPR: 23 soldiers martyred, 29 injured', '23: soldier killed pakistan', '29: soldier injured pakistan'],
  [
    '23 martyred, 29 injured in overnight clash with Afghan Taliban: ISPR',
    '23: person killed pakistan',
    '29: person injured pakistan by afghanistan',
  ],
  [
    'Pakistan Army claims killing over 200 Taliban, loses 23 soldiers',
    'over 200: member killed afghanistan by pakistan',
    '23: soldier killed pakistan',
  ],
  [
    '23 Pakistani soldiers and 200 Taliban dead in border clash',
    '23: soldier killed pakistan',
    '200: member killed afghanistan',
  ],
  [
    'Border clash: 23 soldiers, 200 Taliban killed',
    '23: soldier killed - by afghanistan',
    '200: member killed afghanistan',
  ],
  [
    'Pak-Afghan clash: 23 jawans martyred, 200+ terrorists killed',
    '23: soldier killed pakistan',
    '200+: fighter killed - by pakistan',
  ],
  [
    '23 Pakistani soldiers, over 200 Taliban and affiliated militants killed in border clashes, says ISPR',
    '23: soldier killed pakistan',
    'over 200: fighter killed afghanistan',
  ],
  [
    'Fifteen Pakistani soldiers killed, three posts captured in Helmand: Kabul',
    'Fifteen: soldier killed pakistan',
    'three: post captured - by afghanistan',
  ],
  ['Taliban cross-border attack kills 23 soldiers, Pakistan says', '23: soldier killed - by afghanistan'],
  ['Death toll among Pakistani troops: 58', '58: soldier killed pakistan'],
  ['Border sealed after Kabul reports 58 Pakistani soldiers killed', '58: soldier killed pakistan'],
  // A headline's present behind a bare number.
  ['58 die as Taliban storm Pakistani posts', '58: person killed -'],
  ['10,000 flee, five dead after border clash', '10,000: person displaced -', 'five: person killed -'],
]
