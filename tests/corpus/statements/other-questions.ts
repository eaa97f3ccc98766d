import type { StatementTable } from './case.ts'

/** How the fighting stopped, where ISIS-K has its bases, and where the fighting was. */
export const otherQuestions: StatementTable[] = [
  {
    phenomenon: 'how the fighting stopped',
    cases: [
      [
        '{Our friends Qatar and Saudi Arabia said the conflict should stop, and so Afghanistan paused it, Muttaqi told reporters.}',
        'halt-of-fighting afghanistan',
      ],
      ['{The operation came to an end at midnight, the Afghan defence ministry said.}', 'halt-of-fighting afghanistan'],
      ['{Riyadh and Doha asked for it and the fighting was halted, Muttaqi said.}', 'halt-of-fighting afghanistan'],
      [
        '{Mujahid said hostilities had been suspended at the request of Qatar and Saudi Arabia.}',
        'halt-of-fighting afghanistan',
      ],
      ['{Clashes had largely ceased by Sunday morning, a Pakistani official said.}', 'halt-of-fighting pakistan'],
      ['{Intermittent firing continued in Kurram on Sunday.}', 'halt-of-fighting neutral', 'fighting-places neutral'],
      [
        '{The exchange of fire was mostly over by dawn, though sporadic gunfire was still heard.}',
        'halt-of-fighting afghanistan',
      ],
      [
        '{Afghan forces begged Pakistan to stop its bombardment, security sources claimed.}',
        'halt-of-fighting pakistan',
      ],
      ['{At the urging of two Gulf states the Taliban stopped their attacks.}', 'halt-of-fighting afghanistan'],
    ],
  },
  {
    phenomenon: 'other endings',
    cases: [
      ['{Qatar expressed concern and called for dialogue.}'],
      ['{Saudi Arabia signed a defence pact with Pakistan in September.}'],
      ['{Trade stopped when the gates were closed.}'],
      ['{The president says he has ended eight wars.}'],
      ['{The curfew starts at midnight.}'],
      ['{The minister ended his visit to India.}'],
      ['{Saudi Arabia urged both sides to show restraint.}'],
    ],
  },
  {
    phenomenon: 'where ISIS-K has its bases',
    cases: [
      ['{Mujahid alleged that ISIS-K runs training centres in Khyber Pakhtunkhwa.}', 'isis-k-bases afghanistan'],
      ['{Daesh has found a home in Pakistan, the Taliban spokesman claimed.}', 'isis-k-bases afghanistan'],
      ['{He called on Islamabad to hand over the leaders of Islamic State Khorasan.}', 'isis-k-bases afghanistan'],
      ['{Recruits for ISKP are flown in through Karachi airport, he said.}', 'isis-k-bases afghanistan'],
      [
        '{Attacks in Moscow and Tehran were planned by ISIS-K in Pakistan, according to Kabul.}',
        'isis-k-bases afghanistan',
      ],
      ['The Taliban say ISIS-K has bases in Pakistan. {Islamabad rejects that.}', 'isis-k-bases pakistan'],
    ],
  },
  {
    phenomenon: 'ISIS-K without the question',
    cases: [
      ['{ISIS-K claimed a bombing in Kabul in 2021.}'],
      ['{The Taliban have fought ISIS-K since they took power.}'],
      ['{Daesh is an enemy of both governments, an analyst said.}'],
    ],
  },
  {
    phenomenon: 'where the fighting was',
    cases: [
      ['{Fighting was reported from Angoor Adda, Bajaur, Kurram, Dir and Chitral.}', 'fighting-places neutral'],
      ['{Heavy clashes took place in Bahram Chah, in Helmand.}', 'fighting-places neutral'],
      ['{Gunfire could be heard in Spin Boldak until the morning.}', 'fighting-places neutral'],
      [
        '{The Taliban engaged Pakistani troops in Kunar, Nangarhar, Paktia, Khost and Helmand.}',
        'fighting-places neutral',
      ],
      ['{Three posts were seized in Kunar and Helmand, Afghan officials said.}', 'fighting-places afghanistan'],
      ['{Shells fell on villages in Khost and Paktia.}', 'fighting-places neutral'],
      ['{Skirmishes broke out in Paktika near the Kurram border.}', 'fighting-places neutral'],
    ],
  },
  {
    phenomenon: 'places without fighting',
    cases: [
      ['{The crossings at Torkham and Chaman were closed on Sunday.}'],
      ['{A soldier from Kurram was buried in his village.}'],
      ['{The governor of Khyber Pakhtunkhwa visited the wounded.}'],
      ['{Trucks queued in Spin Boldak and Chaman.}'],
      ['{A TTP attack killed 11 soldiers in Khyber Pakhtunkhwa.}'],
      ['{Muttaqi met merchants from Kandahar.}'],
      ['{An official in Khyber Pakhtunkhwa told AFP that nobody was hurt.}'],
      ['{Police in Khost declined to comment.}'],
    ],
  },
]
