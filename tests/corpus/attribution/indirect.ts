import type { AttributionTable } from './case.ts'

/** Speakers behind nouns, outlets, brackets and asides. */
export const indirect: AttributionTable[] = [
  {
    phenomenon: 'asides',
    names: 'border',
    cases: [
      ['{58} soldiers died, so says Mujahid.', 'Zabihullah Mujahid/afghanistan'],
      ['Asked about losses, Mujahid said {nine}.', 'Zabihullah Mujahid/afghanistan'],
      ['{Nine} of its own were lost, the Taliban side concedes.', 'Taliban side/afghanistan'],
      ['Kabul says {58} died. Not so, says Islamabad: {23}.', 'Afghanistan/afghanistan', 'Pakistan/pakistan'],
      [
        'Taliban forces, the spokesman Zabihullah Mujahid went on, had {20} posts in hand.',
        'Zabihullah Mujahid/afghanistan',
      ],
      ["{23} of its troops, the Pakistani army confirmed, 'embraced martyrdom'.", 'Pakistani army/pakistan'],
      ['The Taliban, by their own account, lost {nine}.', 'Afghanistan/afghanistan'],
      ['Pakistan lost, by its own count, {23}.', 'Pakistan/pakistan'],
      ['Kabul says the raid is over. Pakistan, on its own figures, lost {23}.', 'Pakistan/pakistan'],
      ['Fifty-eight, or {58}, if one goes by the Taliban, is the number of the dead.', 'Afghanistan/afghanistan'],
      ['Going by Islamabad, over {200} fighters died.', 'Pakistan/pakistan'],
      ["{Nine} of its men died, in the ministry's own words.", 'ministry'],
      ["Over {200} fighters dead: that is Islamabad's count.", 'Pakistan/pakistan'],
      ['According to what Kabul says, {58} died.', 'Afghanistan/afghanistan'],
      ['Both sides claim to have killed {dozens}.', 'unclear'],
      ['In Kabul they speak of {58} dead.', 'unclear'],
    ],
  },
  {
    phenomenon: 'nouns of saying',
    names: 'border',
    cases: [
      [
        "Mujahid's tally: {58} killed, {30} wounded, {25} posts taken.",
        'Zabihullah Mujahid/afghanistan',
        'Zabihullah Mujahid/afghanistan',
        'Zabihullah Mujahid/afghanistan',
      ],
      ['Islamabad does not accept that. Its own figure is {23}.', 'Pakistan/pakistan'],
      ['As of Sunday the count by the Pakistani side stood at {23}.', 'Pakistani side/pakistan'],
      ["The Taliban's boast of {58} dead was met with silence.", 'Afghanistan/afghanistan'],
      ["Islamabad's confirmation of {23} deaths came late.", 'Pakistan/pakistan'],
      ["Kabul's announcement that {58} soldiers had died came late.", 'Afghanistan/afghanistan'],
      ['An announcement by ISPR put the dead at {23}.', 'ISPR/pakistan'],
      ['In an ISPR release the number of militants killed is given as over {200}.', 'ISPR/pakistan'],
      ['By Pakistani reckoning over {200} died.', 'Pakistan/pakistan'],
      ['On Afghan figures {58} died.', 'Afghanistan/afghanistan'],
      ['In the Afghan telling {58} died.', 'Afghanistan/afghanistan'],
      ['Afghan accounts speak of {58} dead.', 'Afghanistan/afghanistan'],
      ['Pakistani figures put the dead at {23}.', 'Pakistan/pakistan'],
      ['The Afghan count is {58}, the Pakistani one {23}.', 'Afghanistan/afghanistan', 'Pakistan/pakistan'],
      [
        'Casualty claims differ: Kabul speaks of {58} dead, Islamabad of {23}.',
        'Afghanistan/afghanistan',
        'Pakistan/pakistan',
      ],
    ],
  },
  {
    phenomenon: 'outlets and papers',
    names: 'border',
    cases: [
      [
        'Tolo News, quoting the Afghan Ministry of Defence, gave the toll as {58}.',
        'Afghan Ministry of Defence/afghanistan via Tolo News',
      ],
      [
        'Citing the Afghan Ministry of Defence, Tolo News said {58} soldiers died.',
        'Afghan Ministry of Defence/afghanistan via Tolo News',
      ],
      [
        'Tolo News reported, on the authority of the Afghan Ministry of Defence, that {58} died.',
        'Afghan Ministry of Defence/afghanistan via Tolo News',
      ],
      ["The army's media wing, ISPR, reported {23} deaths.", 'ISPR/pakistan'],
      [
        'Pakistani officials, who asked to remain unnamed, told Reuters {23} soldiers died.',
        'Pakistani officials/pakistan via Reuters',
      ],
      ['In a post on X, Mujahid put the toll at {58}.', 'Zabihullah Mujahid/afghanistan'],
      ['Reuters quoted a Pakistani official who put the toll at {23}.', 'a Pakistani official/pakistan'],
      ['A Pakistani official quoted by Reuters put the toll at {23}.', 'a Pakistani official/pakistan via Reuters'],
      ['AFP has seen a Taliban statement that puts the toll at {58}.', 'Afghanistan/afghanistan'],
      [
        'An official told AFP on condition of anonymity that {23} died, a toll which Dawn also gave.',
        'an official via AFP',
      ],
    ],
  },
  {
    phenomenon: 'brackets',
    names: 'border',
    cases: [
      ['Soldiers killed: {58} (Kabul), {23} (Islamabad)', 'Afghanistan/afghanistan', 'Pakistan/pakistan'],
      ['{23} soldiers were killed (ISPR).', 'ISPR/pakistan'],
      [
        '{58} soldiers (according to Kabul) or {23} (according to Islamabad) died.',
        'Afghanistan/afghanistan',
        'Pakistan/pakistan',
      ],
      ['{200}+ fighters (Pakistani figure) were killed.', 'Pakistan/pakistan'],
      ['The Inter-Services Public Relations (ISPR) building lost {two} windows.', 'own'],
    ],
  },
  {
    phenomenon: 'paragraphs that follow each other',
    names: 'border',
    cases: [
      [
        'Zabihullah Mujahid met the press on Sunday.\n\n“We killed {58} of them and lost {nine} of ours,” he said.',
        'Zabihullah Mujahid/afghanistan',
        'Zabihullah Mujahid/afghanistan',
      ],
      [
        'Islamabad contradicts Kabul.\n\n{23} soldiers died, it says, and {200} attackers.',
        'Pakistan/pakistan',
        'Pakistan/pakistan',
      ],
      [
        'Pakistan gave its account on Sunday. {23} soldiers had died. More than {200} attackers had been killed, it said.',
        'own',
        'Pakistan/pakistan',
      ],
      [
        'Mujahid said {58} soldiers were killed. In addition, {30} were hurt.',
        'Zabihullah Mujahid/afghanistan',
        'Zabihullah Mujahid/afghanistan',
      ],
      [
        'Mujahid said {58} soldiers were killed. Pakistan has an army of {600,000}.',
        'Zabihullah Mujahid/afghanistan',
        'own',
      ],
      ['ISPR said {23} soldiers died. The dead included {two} officers.', 'ISPR/pakistan', 'ISPR/pakistan'],
      ['ISPR said {23} soldiers died. In 2014 an attack on a school killed {150}.', 'ISPR/pakistan', 'own'],
      [
        'The prime minister of Pakistan spoke on Monday. Mujahid replied. He said {58} had died.',
        'Zabihullah Mujahid/afghanistan',
      ],
      [
        'Pakistan’s army chief visited the wounded. Some {29} were treated there, hospital staff said.',
        'hospital staff',
      ],
    ],
  },
]
