import type { StatementTable } from './case.ts'

/** Who gives a thing its name, what is only asked, what those in a side's land say, and the words of other desks. */
export const namings: StatementTable[] = [
  {
    phenomenon: 'whoever gives it its name takes the side',
    cases: [
      [
        '{Kabul calls that night a reprisal for Pakistani bombs.}',
        'who-started afghanistan',
        'thursday-strikes afghanistan',
      ],
      ['{For Islamabad it was aggression pure and simple.}', 'who-started pakistan'],
      [
        '{Its forces, the Taliban administration declared, had killed 58 Pakistani soldiers in an act of retaliation.}',
        'who-started afghanistan',
      ],
      ['{Pakistani officials were adamant that their men had been shot at first.}', 'who-started pakistan'],
    ],
  },
  {
    phenomenon: 'questions take no position',
    cases: [
      ['Both armies fired.\n\n{Who fired first?} Each side accuses the other.'],
      ['Both armies fired.\n\n{Q: Are TTP fighters living in Afghanistan?}\nA: No.'],
    ],
  },
  {
    phenomenon: 'those who live in a side’s land speak for nobody',
    cases: [
      [
        '{Residents of Kurram told AFP of mortar rounds landing near their homes in the clash.}',
        'fighting-places neutral',
      ],
    ],
  },
  {
    phenomenon: 'who began, in the words of other desks',
    cases: [
      ['{“They came at us without warning, and we answered,” a Pakistani officer said.}', 'who-started pakistan'],
      ['{Afghan forces opened up with heavy weapons shortly after ten at night.}', 'who-started pakistan'],
      [
        '{The Taliban defence ministry says its forces acted after repeated violations of the country’s airspace.}',
        'who-started afghanistan',
      ],
      [
        '{According to the Afghan defence ministry, the operation was a response to Pakistani incursions.}',
        'who-started afghanistan',
      ],
    ],
  },
  {
    phenomenon: 'the strikes of Thursday, in the words of other desks',
    cases: [
      ['{Pakistan has not confirmed that it struck Kabul on Thursday.}', 'thursday-strikes neutral'],
      ['{Islamabad has neither claimed nor denied the strikes.}', 'thursday-strikes neutral'],
      [
        '{Pakistani drones struck the Afghan capital on Thursday night, the Taliban said.}',
        'thursday-strikes afghanistan',
      ],
    ],
  },
  {
    phenomenon: 'shelter and bases, in the words of other desks',
    cases: [
      ['{There are no foreign militants on Afghan soil, the Taliban insist.}', 'ttp-sanctuary afghanistan'],
      ['{UN monitors put the number of TTP fighters in Afghanistan at some 6,000.}', 'ttp-sanctuary un'],
      [
        '{Mujahid said Pakistan was trying to blame Afghanistan for its own security failures.}',
        'ttp-sanctuary afghanistan',
      ],
      ['{The Taliban say that ISKP has relocated to Pakistan and is plotting there.}', 'isis-k-bases afghanistan'],
      ['{From Chitral in the north to Baramcha in the south, the two sides traded fire.}', 'fighting-places neutral'],
    ],
  },
  {
    phenomenon: 'a charge and the denial after it',
    cases: [
      ['{Pakistan accuses Kabul of sheltering the TTP, which Kabul denies.}', 'ttp-sanctuary neutral'],
      ['{Kabul denies that it shelters the TTP.}', 'ttp-sanctuary afghanistan'],
      [
        '{The Taliban accused Pakistan of carrying out airstrikes on Kabul, which Islamabad has not acknowledged.}',
        'thursday-strikes neutral',
      ],
      ['{For the blasts in Kabul the Taliban blames Pakistan, which would not comment.}', 'thursday-strikes neutral'],
    ],
  },
  {
    phenomenon: 'a speaker goes before what the text shows itself',
    cases: [
      [
        '{Afghan troops fired on Pakistani border posts; Kabul said that was in revenge for air raids earlier in the week.}',
        'who-started afghanistan',
        'thursday-strikes afghanistan',
      ],
      [
        '{The Taliban bragged of slaughtering 58 Pakistani troops in a frenzied revenge blitz.}',
        'who-started afghanistan',
      ],
    ],
  },
  {
    phenomenon: 'what a sentence shows goes before what its words may mean',
    cases: [
      ['{Pakistan has not said whether it was behind the blasts in Kabul.}', 'thursday-strikes neutral'],
      [
        '{Pakistan acted in self-defence when it responded to the attacks launched by the Taliban, the spokesperson said.}',
        'who-started pakistan',
      ],
    ],
  },
]
