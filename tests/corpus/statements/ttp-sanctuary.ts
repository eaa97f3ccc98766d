import type { StatementTable } from './case.ts'

/** Whether Afghanistan shelters the TTP. */
export const ttpSanctuary: StatementTable[] = [
  {
    phenomenon: 'Afghanistan is said to shelter it',
    cases: [
      ['{Islamabad has long complained that the Afghan Taliban give safe haven to the TTP.}', 'ttp-sanctuary pakistan'],
      [
        '{Pakistan wants Kabul to stop the Tehrik-e Taliban Pakistan from using Afghan territory.}',
        'ttp-sanctuary pakistan',
      ],
      ['{The TTP plans its attacks from the other side of the border, Pakistan says.}', 'ttp-sanctuary pakistan'],
      [
        '{Khawaja Asif said Afghanistan had become a base for terrorists who kill Pakistanis.}',
        'ttp-sanctuary pakistan',
      ],
      ['{The Taliban turn a blind eye to militants on their soil, according to Islamabad.}', 'ttp-sanctuary pakistan'],
      [
        '{Asif told parliament that every effort to make Kabul break with the TTP had failed.}',
        'ttp-sanctuary pakistan',
      ],
      [
        '{Since 2021, Pakistan says, TTP fighters have found refuge in Afghanistan and strike from there.}',
        'ttp-sanctuary pakistan',
      ],
      [
        '{The army demanded that the Taliban regime take verifiable action against terrorists on Afghan soil.}',
        'ttp-sanctuary pakistan',
      ],
      ['{Afghan soil must not be used for terrorism against Pakistan, the spokesman said.}', 'ttp-sanctuary pakistan'],
      ['{Kabul harbors the Pakistani Taliban, says Islamabad.}', 'ttp-sanctuary pakistan'],
      [
        '{A United Nations report says the TTP receives substantial support from the de facto authorities.}',
        'ttp-sanctuary un',
      ],
      ['{Islamabad is tired of what it calls cross-border terrorism.}', 'ttp-sanctuary pakistan'],
      ['{The militants are said to enjoy sanctuary on Afghan territory.}', 'ttp-sanctuary pakistan'],
      [
        '{Asif accused the Taliban of having handed the country over to the TTP as a launching pad.}',
        'ttp-sanctuary pakistan',
      ],
    ],
  },
  {
    phenomenon: 'Afghanistan denies it',
    cases: [
      ['{Kabul denies giving shelter to the group.}', 'ttp-sanctuary afghanistan'],
      [
        '{Afghanistan says that it lets nobody use its territory against another country.}',
        'ttp-sanctuary afghanistan',
      ],
      ['{The TTP is Pakistan’s internal problem, Muttaqi said.}', 'ttp-sanctuary afghanistan'],
      ['{There is no TTP presence in Afghanistan, Mujahid insisted.}', 'ttp-sanctuary afghanistan'],
      [
        '{Muttaqi told reporters in Delhi that no terrorist outfit operates from Afghanistan any more.}',
        'ttp-sanctuary afghanistan',
      ],
      ['Pakistan says the Taliban harbour the TTP. {The Taliban deny the accusation.}', 'ttp-sanctuary afghanistan'],
      ['Islamabad accuses Kabul of sheltering TTP militants. {Kabul rejects this.}', 'ttp-sanctuary afghanistan'],
      [
        'Islamabad accuses Kabul of sheltering TTP militants. {That is a charge the Taliban have always brushed aside.}',
        'ttp-sanctuary afghanistan',
      ],
    ],
  },
  {
    phenomenon: 'what one side asks of the other',
    cases: [
      ['{Pakistan accuses its neighbour of letting TTP men cross over to kill.}', 'ttp-sanctuary pakistan'],
      ['{Its envoys demanded a written pledge that the TTP would be reined in.}', 'ttp-sanctuary pakistan'],
      ['{“All we demand is that Afghan soil not be used against us,” said Khawaja Asif.}', 'ttp-sanctuary pakistan'],
      ['{Islamabad says that those who plan such attacks live across the border.}', 'ttp-sanctuary pakistan'],
      [
        'Pakistan wants the TTP reined in. {The Taliban replied that this was Pakistan’s business.}',
        'ttp-sanctuary afghanistan',
      ],
      ['{A trader who lives across the border said the Taliban had attacked at night.}'],
      ['{Residents demanded that the TTP leave the valley.}'],
    ],
  },
  {
    phenomenon: 'both in one sentence',
    cases: [
      ['{Pakistan says the TTP operates from Afghanistan, which Kabul denies.}', 'ttp-sanctuary neutral'],
      ['{Islamabad accuses Kabul of harbouring militants, a claim the Taliban reject.}', 'ttp-sanctuary neutral'],
    ],
  },
  {
    phenomenon: 'the group without the question',
    cases: [
      ['{The TTP said it had killed eleven soldiers in Orakzai.}'],
      ['{Security forces killed 30 militants in Khyber on Friday.}'],
      ['{A TTP suicide squad attacked the training school.}'],
      ['{The TTP was founded in 2007.}'],
      ['{Over 200 Taliban and affiliated terrorists were neutralised, the army said.}'],
      ['{Pakistan hosts over a million Afghan refugees.}'],
      ['{India hosted the Afghan foreign minister last week.}'],
      ['{Prayers were offered for the martyrs at a base in Rawalpindi.}'],
      ['{Families in Chaman fled and found shelter with relatives.}'],
      ['{The United Nations called for calm and for the protection of civilians.}'],
      ['{Police denied that the station had been attacked by militants.}'],
    ],
  },
]
