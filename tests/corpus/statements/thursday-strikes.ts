import type { StatementTable } from './case.ts'

/** Whether Pakistan bombed Kabul and the southeast two days before. */
export const thursdayStrikes: StatementTable[] = [
  {
    phenomenon: 'Pakistan is said to have bombed',
    cases: [
      [
        '{Kabul accuses its neighbour of having bombed the capital and a bazaar in Paktika on Thursday.}',
        'thursday-strikes afghanistan',
      ],
      ['{The Taliban government blamed Pakistan for the blasts.}', 'thursday-strikes afghanistan'],
      [
        '{Pakistani warplanes had struck Kabul two days before, by the Taliban’s account.}',
        'thursday-strikes afghanistan',
      ],
      ['{Muttaqi called the bombing of Kabul a grave mistake by Pakistan.}', 'thursday-strikes afghanistan'],
      [
        '{Afghanistan’s defence ministry said a civilian market near the Durand Line had been bombed by Pakistan.}',
        'thursday-strikes afghanistan',
      ],
      [
        '{Pakistan’s air raids on Afghan territory broke international law, the ministry said.}',
        'thursday-strikes afghanistan',
      ],
    ],
  },
  {
    phenomenon: 'the event without a culprit',
    cases: [
      ['{Late on Thursday two loud explosions shook Kabul.}', 'thursday-strikes neutral'],
      ['{A blast was heard in the centre of the Afghan capital.}', 'thursday-strikes neutral'],
      ['{There had been an explosion at a market in Paktika as well.}', 'thursday-strikes neutral'],
    ],
  },
  {
    phenomenon: 'Pakistan neither owns it nor denies it',
    cases: [
      ['{Pakistan has neither confirmed nor denied carrying out the strikes on Kabul.}', 'thursday-strikes neutral'],
      [
        'The Taliban blamed Pakistan for the explosions in Kabul. {Islamabad has not commented.}',
        'thursday-strikes neutral',
      ],
      [
        'Kabul says Pakistani jets bombed the city. {Pakistan would not say whether it had.}',
        'thursday-strikes neutral',
      ],
      [
        'Two explosions rocked Kabul on Thursday. {Islamabad stopped short of claiming responsibility.}',
        'thursday-strikes neutral',
      ],
      [
        'Kabul blamed Pakistan for airstrikes on the capital. {Pakistan’s army did not confirm them, but a spokesman said it would do what was needed.}',
        'thursday-strikes neutral',
      ],
      ['{Islamabad has kept silent about the air raids.}', 'thursday-strikes neutral'],
      [
        '{The strike had been aimed at Noor Wali Mehsud, the head of the TTP, a Pakistani official told Reuters.}',
        'thursday-strikes pakistan',
      ],
    ],
  },
  {
    phenomenon: 'left open in the next sentence',
    cases: [
      [
        'Kabul says Pakistani jets bombed the capital on Thursday. {Islamabad has never claimed those raids.}',
        'thursday-strikes neutral',
      ],
      [
        'Blasts shook Kabul on Thursday; the Taliban say that Pakistani jets did it. {Pakistan would not say.}',
        'thursday-strikes neutral',
      ],
      ['Blasts shook Kabul on Thursday. {The army would not say how many soldiers had died since.}'],
      [
        'Pakistan bombed Kabul on Thursday, a spokesman said. {Shehbaz Sharif condemned Afghan provocations and promised a strong response.}',
        'who-started pakistan',
      ],
    ],
  },
  {
    phenomenon: 'other times, and jets that only came',
    cases: [
      ['{In the past Islamabad has said it hit militant hideouts near Kabul.}'],
      ['{In previous years Pakistan has bombed Kabul and Paktika.}'],
      ['{The assault was the answer to Pakistani jets having entered Afghan skies.}', 'who-started afghanistan'],
      ['{Pakistani jets entered Afghan airspace and bombed the capital, Kabul said.}', 'thursday-strikes afghanistan'],
    ],
  },
  {
    phenomenon: 'other bombs and explosions',
    cases: [
      ['{A suicide bomber blew himself up at a police school in Dera Ismail Khan.}'],
      ['{The quadcopters carried explosives, he said.}'],
      ['{A roadside bomb killed two soldiers in South Waziristan.}'],
      ['{Turkish jets flew over the parade in Ankara.}'],
      ['{Tanks, mortars and heavy guns were used by both armies.}'],
      ['{Pakistan’s air force took part in a drill with Chinese aircraft.}'],
      ['{The TTP claimed responsibility for Friday’s attack on the police school.}'],
      ['{The Kabul market reopened on Sunday and traders were busy.}'],
      ['{The economy of Pakistan exploded with growth in the 1960s.}'],
      ['{The army did not confirm the number of its dead.}'],
      ['{Pakistan has not commented on the figure of 58.}'],
    ],
  },
]
