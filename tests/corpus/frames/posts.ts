import type { FrameRow } from './frame-row.ts'

/** Posts, drones and crossings. */
export const rows: FrameRow[] = [
  ['Afghan forces overran 25 Pakistani posts.', '25: post captured pakistan by afghanistan'],
  ['The Taliban seized 25 posts from Pakistan.', '25: post captured pakistan by afghanistan'],
  ['25 Pakistani posts fell to the Taliban.', '25: post captured pakistan by afghanistan'],
  ['25 Pakistani posts passed into Afghan hands.', '25: post captured pakistan by afghanistan'],
  ['25 Pakistani posts are in Afghan hands.', '25: post captured pakistan by afghanistan'],
  ['25 Pakistani outposts were flattened.', '25: post destroyed pakistan'],
  ['The Taliban blew up 20 Pakistani posts.', '20: post destroyed pakistan by afghanistan'],
  ['Pakistan lost 25 posts.', '25: post captured pakistan'],
  ['The Taliban claim the capture of 25 Pakistani posts.', '25: post captured pakistan'],
  ['The Taliban claim the destruction of 20 Pakistani posts.', '20: post destroyed pakistan'],
  ['The ISPR listed 21 Afghan positions as captured.', '21: post captured afghanistan'],
  [
    'Pakistan held 21 Afghan positions for a few hours.',
    '21: post captured afghanistan by pakistan',
    'a few: hour - -',
  ],
  ['Pakistan struck 20 Taliban positions.', '20: post struck afghanistan by pakistan'],
  [
    'In all 21 Afghan positions changed hands for a while, the Pakistani military said.',
    '21: post captured afghanistan',
  ],
  [
    'Nineteen posts had been wrested from the Taliban, the Pakistan Army said.',
    'Nineteen: post captured - by pakistan',
  ],
  ['Afghan troops got hold of 25 Pakistani posts.', '25: post captured pakistan by afghanistan'],
  ['Kabul boasts of 25 captured Pakistani posts.', '25: post captured pakistan'],
  [
    "The Taliban's own version is 58 dead Pakistanis and 25 posts in its pocket.",
    '58: member killed pakistan',
    '25: post captured - by afghanistan',
  ],
  [
    'Security sources say 19 of the Afghan posts used to fire on Pakistan are now in Pakistani hands.',
    '19: post captured afghanistan by pakistan',
  ],
  [
    'For a time Afghan forces occupied more than 20 security posts of the Pakistanis, Mujahid said.',
    'more than 20: post captured pakistan',
  ],
  ['Several border posts of the Taliban were destroyed.', 'Several: post destroyed afghanistan'],
  ['Three Afghan quadcopters were shot down.', 'Three: drone downed afghanistan'],
  [
    'Three Afghan quadcopters carrying explosives were shot down, the Pakistan Army said.',
    'Three: drone downed afghanistan',
  ],
  ['Pakistan brought down three Afghan drones.', 'three: drone downed afghanistan by pakistan'],
  ['Pakistan closed its two main crossings, at Torkham and Chaman.', 'two: crossing closed - by pakistan'],
  ['Both crossings were shut.', 'Both: crossing closed -'],
  ['All crossings with Afghanistan were sealed.', 'All: crossing closed -'],
  ['Every major crossing was shut.', 'Every: crossing closed -'],
  [
    'Pakistan has reopened two of the five crossings.',
    'two: crossing opened - by pakistan',
    'five: crossing - - by pakistan',
  ],
  ['Twenty-five Pakistani bases and posts fell, Mujahid said.', 'Twenty-five: post captured pakistan'],
]
