import type { StatementTable } from './case.ts'

/** Sentences as other newsrooms would put them, with near misses about the same parties beside them. */
export const unseen: StatementTable[] = [
  {
    phenomenon: 'who began, as other newsrooms put it',
    cases: [
      [
        '{Afghan posts had opened up, Naqvi said, though nobody had given the Taliban any reason to shoot.}',
        'who-started pakistan',
      ],
      ['{Pakistan did not seek this fight, the prime minister said; it was forced upon us.}', 'who-started pakistan'],
      ['{By attacking border posts without any provocation, the Afghan Taliban went too far.}', 'who-started pakistan'],
      ['{It was not immediately clear which side had opened fire first.}', 'who-started neutral'],
      ['{Each swears that the other began it.}', 'who-started neutral'],
      [
        '{The Taliban maintain that they struck only after their sovereignty had been breached.}',
        'who-started afghanistan',
      ],
      ['{For Zabihullah Mujahid it was a breach of airspace that would be avenged.}', 'who-started afghanistan'],
    ],
  },
  {
    phenomenon: 'whose raids were answered',
    cases: [
      [
        '{Airstrikes by Pakistan were what the operation answered.}',
        'who-started afghanistan',
        'thursday-strikes afghanistan',
      ],
      [
        '{Taliban fighters attacked Pakistani posts in what they called retaliation for an air strike in Kabul this week.}',
        'who-started afghanistan',
        'thursday-strikes afghanistan',
      ],
    ],
  },
  {
    phenomenon: 'how it stopped, as other newsrooms put it',
    cases: [
      ['{Taliban commanders had begged for a halt, one Pakistani official claimed.}', 'halt-of-fighting pakistan'],
      ['{The Taliban had waved the white flag, Pakistani television said.}', 'halt-of-fighting pakistan'],
      ['{Qatar’s foreign ministry urged both sides to stop fighting and to talk.}'],
      ['{Qatar, Saudi Arabia and Iran called for dialogue and restraint.}'],
      ['{Fighting may stop soon, an analyst hopes.}'],
    ],
  },
  {
    phenomenon: 'shelter and bases, as other newsrooms put it',
    cases: [
      ['{Those who kill our soldiers sleep safely in Afghanistan, Asif said.}', 'ttp-sanctuary pakistan'],
      ['{Gunmen of the TTP sleep in Afghan villages, Islamabad says.}', 'ttp-sanctuary pakistan'],
      ['{A senator in Islamabad said Kabul must choose between the TTP and Pakistan.}', 'ttp-sanctuary pakistan'],
      ['{There is not a single TTP fighter in Afghanistan, Muttaqi insisted.}', 'ttp-sanctuary afghanistan'],
      ['{The TTP was behind the 2014 massacre at a school in Peshawar.}'],
      ['{The TTP carried out more than 500 attacks in Pakistan last year.}'],
      [
        '{Mujahid said that Daesh, which he says has moved its headquarters to Pakistan, must go.}',
        'isis-k-bases afghanistan',
      ],
      ['{In March Pakistan arrested an ISIS-K operative wanted over the airport attack.}'],
      ['{The Islamic State group is being nurtured on the Pakistani side, Kabul says.}', 'isis-k-bases afghanistan'],
      ['{Pakistan says Daesh is not on its land at all.}', 'isis-k-bases pakistan'],
    ],
  },
  {
    phenomenon: 'advice, threats and conditions are no accounts of what was',
    cases: [
      ['{The foreign ministry should demand from the Taliban steps against the TTP.}'],
      ['{Kabul must understand that no state puts up with attacks planned next door.}'],
      ['{The ministry said that those who violate Afghan airspace will be punished.}'],
      [
        '{If the other side violates Afghan airspace again, our forces are ready and will give a strong answer, he said.}',
      ],
      ['{Kabul should rein in the TTP.}'],
      ['{Iran called for an end to the fighting.}'],
      ['{The Afghan government must stop terrorists from using its land.}', 'ttp-sanctuary pakistan'],
    ],
  },
  {
    phenomenon: 'words that only look like others',
    cases: [
      [
        '{Militants killed 2,400 people in the first three quarters of the year, a centre for security studies in Islamabad says.}',
      ],
      ['{The minister said Kabul’s soil is a haven for the TTP.}', 'ttp-sanctuary pakistan'],
      ['{Doha hosted talks between Kabul and the TTP in 2022.}'],
      [
        '{The round began on Thursday, when blasts shook the Afghan capital; the Taliban say Pakistani jets did it.}',
        'thursday-strikes afghanistan',
      ],
    ],
  },
]
