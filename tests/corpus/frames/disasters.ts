import type { FrameRow } from './frame-row.ts'

/** Disasters, accidents and prisons. */
export const rows: FrameRow[] = [
  [
    'At least 31 people died and 47 are missing after the flood.',
    'At least 31: person killed -',
    '47: person missing -',
  ],
  [
    'The death toll climbed to 31, with 47 people still unaccounted for.',
    '31: person killed -',
    '47: person missing -',
  ],
  ['The death toll from the quake now stands at 2,900.', '2,900: person killed -'],
  [
    'The toll: 31 dead, 47 missing, 260 homes destroyed.',
    '31: person killed -',
    '47: person missing -',
    '260: building destroyed -',
  ],
  ['Floods killed 31 and left 47 missing.', '31: person killed -', '47: person missing -'],
  ['Thirty-one bodies have been recovered.', 'Thirty-one: body recovered -'],
  [
    'The fire destroyed 9,000 homes and burned 23,000 acres.',
    '9,000: building destroyed -',
    '23,000 acres: acre destroyed -',
  ],
  [
    'The fire has burned through 23,000 acres and forced 80,000 people from their homes.',
    '23,000 acres: acre - -',
    '80,000: person displaced -',
  ],
  ['More than 300,000 people were evacuated.', 'More than 300,000: person evacuated -'],
  ['Some 13 million people have been displaced by the war.', 'Some 13 million: person displaced -'],
  [
    'A train accident left 15 dead and 60 injured, 8 of them seriously.',
    '15: person killed -',
    '60: person injured -',
    '8: person injured - part',
  ],
  ['The collapse took the lives of 15 people.', '15: person killed -'],
  ['Eleven miners are trapped underground.', 'Eleven: worker trapped -'],
  ['Rescuers brought out 102 people alive.', '102: person rescued -'],
  ['Fifteen people were killed when the canopy came down.', 'Fifteen: person killed -'],
  ['The storm left two dead in Florida and one in Georgia.', 'two: person killed -', 'one: person killed -'],
  ['Nobody was killed, but 12 people were hurt.', '12: person injured -'],
  ['The blaze claimed 72 lives.', '72: person killed -'],
  ['There were 72 deaths.', '72: person killed -'],
  ['72 people lost their lives in the fire.', '72: person killed -'],
  ['The number of dead has reached 72.', '72: person killed -'],
  ['With 72 dead it is the worst fire in a century.', '72: person killed -'],
  [
    'Over 13,500 inmates broke out of jails across the country; 12,533 are still at large.',
    'Over 13,500: prisoner escaped -',
    '12,533: person at-large -',
  ],
  ['Some 900 inmates escaped from Kersa prison.', 'Some 900: prisoner escaped -'],
  ['Police have recaptured 300 of the 900 fugitives.', '300: prisoner recaptured -', '900: prisoner - -'],
  ['Three guards were killed in the jailbreak.', 'Three: guard killed -'],
  ['Two prisoners were shot dead and 12 injured.', 'Two: prisoner killed -', '12: prisoner injured -'],
]
