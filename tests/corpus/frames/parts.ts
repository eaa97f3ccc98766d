import type { FrameRow } from './frame-row.ts'

/** Parts, totals of both sides, killed and injured together, and what is rejected. */
export const rows: FrameRow[] = [
  ['23 people were killed, 20 of them police.', '23: person killed -', '20: police - - part'],
  ['23 people were killed, including 20 policemen.', '23: person killed -', '20: police - - part'],
  ['Of the 23 dead, 20 were policemen.', '23: person killed -', '20: person killed - part'],
  ['Seven of the dead were civilians.', 'Seven: person killed - part'],
  ['Among them were three officers.', 'three: official - - part'],
  [
    'As many as 14 of the soldiers killed at the weekend were buried on Monday.',
    'As many as 14: soldier killed - part',
  ],
  ['Two more Thai soldiers died of their wounds.', 'Two: soldier killed thailand part'],
  ['Around 200 of the assailants were cut down, the Pakistan Army said.', 'Around 200: fighter killed -'],
  ['300 of the 900 fugitives were recaptured.', '300: prisoner recaptured -', '900: prisoner - -'],
  ['Fifty-eight soldiers died on both sides.', 'Fifty-eight: soldier killed - combined', 'both: side - - combined'],
  ['Some 70 Pakistani and Afghan soldiers were killed.', 'Some 70: soldier killed pakistan combined'],
  ['The two sides together lost 70 men.', 'two: side - - combined', '70: person killed - combined'],
  ['Twenty Taliban were killed or injured.', 'Twenty: member casualties afghanistan'],
  [
    'Twenty fighters on the Taliban side were either killed or wounded, Mujahid said.',
    'Twenty: fighter casualties afghanistan',
  ],
  ['Not 58 but 23 Pakistani soldiers were killed.', '58: person killed - rejected', '23: soldier killed pakistan'],
  ['23 Pakistani soldiers were killed, not 58.', '23: soldier killed pakistan', '58: soldier killed pakistan rejected'],
  ['Nowhere near 58 soldiers died, Pakistan said.', '58: soldier killed - rejected'],
  ['No Pakistani soldier was killed, the army said.'],
  ['No casualties were reported.'],
  // Graves and coffins make parts of what stands in their own clause.
  [
    'Pakistan admits 23 dead soldiers; the coffins of 14 of the soldiers killed reached Lahore.',
    '23: soldier killed pakistan',
    '14: soldier killed - part',
  ],
  [
    'The army chief led the funeral of 12 soldiers, among the 23 killed overnight.',
    '12: soldier - -',
    '23: soldier killed -',
  ],
  ['Some 51 bodies were at the morgue, 29 of which had been identified.', 'Some 51: body - -', '29: body identified -'],
  // What the other side owns up to is its count, and no part of it.
  [
    'The army says it killed 200 fighters, of whom the Taliban acknowledge nine.',
    '200: fighter killed -',
    'nine: fighter killed afghanistan',
  ],
  [
    'Pakistan says it killed 200 Taliban fighters, of whom it admits nine were boys.',
    '200: fighter killed afghanistan by pakistan',
    'nine: fighter killed pakistan part',
  ],
]
