import type { StatementTable } from './case.ts'

/** Who began, and the reasons that each side gives. */
export const whoStarted: StatementTable[] = [
  {
    phenomenon: 'motives of the Afghan side',
    cases: [
      [
        '{The Taliban said their men had crossed the line to avenge the bombs dropped on Kabul.}',
        'who-started afghanistan',
        'thursday-strikes afghanistan',
      ],
      [
        '{The raids were payback, an Afghan official said, for repeated breaches of the country’s airspace.}',
        'who-started afghanistan',
      ],
      [
        '{According to Enayatullah Khwarazmi, the operation was ordered because Pakistani jets had entered Afghan skies.}',
        'who-started afghanistan',
      ],
      [
        '{The ministry in Kabul spoke of a reprisal for aggression against Afghan territory.}',
        'who-started afghanistan',
      ],
      [
        '{Taliban forces launched what they termed a tit-for-tat operation on Saturday night.}',
        'who-started afghanistan',
      ],
      ['{Kabul says it had no choice but to act once its sovereignty had been violated.}', 'who-started afghanistan'],
      [
        '{Afghanistan describes the assault as revenge for the air raid two days earlier.}',
        'who-started afghanistan',
        'thursday-strikes afghanistan',
      ],
      [
        '{It was, Mujahid said, an answer to Pakistani airstrikes.}',
        'who-started afghanistan',
        'thursday-strikes afghanistan',
      ],
      [
        '{The Afghan defence ministry called the attacks retaliatory and said they had been successful.}',
        'who-started afghanistan',
      ],
      [
        '{Repeated violation of Afghan airspace was what the Taliban gave as the reason for their attack.}',
        'who-started afghanistan',
      ],
    ],
  },
  {
    phenomenon: 'motives of the Pakistani side',
    cases: [
      [
        '{Mohsin Naqvi condemned what he called unprovoked firing on civilians by Afghan forces.}',
        'who-started pakistan',
      ],
      [
        '{Pakistani troops, the ISPR said, were exercising their right of self-defence when they hit the posts.}',
        'who-started pakistan',
      ],
      [
        '{The Afghan side had shot first, without any provocation, a security source in Peshawar said.}',
        'who-started pakistan',
      ],
      ['{Pakistan’s army says it was responding to an attack from Afghan soil.}', 'who-started pakistan'],
      ['{Shehbaz Sharif condemned provocations by Afghanistan and vowed a strong answer.}', 'who-started pakistan'],
      [
        '{Taliban fighters opened fire on several posts late on Saturday, a Pakistani official said.}',
        'who-started pakistan',
      ],
      ['{Nothing had provoked the assault, according to the Pakistani military.}', 'who-started pakistan'],
      [
        '{The army said the Afghan Taliban and Indian-sponsored khawarij had launched a cowardly attack along the border to destabilise the region.}',
        'who-started pakistan',
      ],
      [
        '{Pakistan insists that it merely defended itself against raiders from across the border.}',
        'who-started pakistan',
      ],
      [
        '{The hostilities were initiated by the Afghan Taliban, Pakistani security sources told Reuters.}',
        'who-started pakistan',
      ],
    ],
  },
  {
    phenomenon: 'both versions in one sentence',
    cases: [
      [
        '{Kabul calls it retaliation for airstrikes, Islamabad calls it unprovoked aggression.}',
        'who-started neutral',
        'thursday-strikes afghanistan',
      ],
      ['{Each side accuses the other of having fired first.}', 'who-started neutral'],
      ['{Who fired the first shot is disputed.}', 'who-started neutral'],
    ],
  },
  {
    phenomenon: 'the reason stands in the sentence before',
    cases: [
      [
        'Why did the Taliban attack? {Because of the airstrikes on Kabul, officials there say.}',
        'who-started afghanistan',
        'thursday-strikes afghanistan',
      ],
      [
        'The Pakistani military said its posts had come under unprovoked fire on Saturday. {It acted in self-defence, it said.}',
        'who-started pakistan',
      ],
    ],
  },
  {
    phenomenon: 'answers without a question of who began',
    cases: [
      ['{Asked about the talks, the minister answered that Kabul would send a delegation.}'],
      ['{The army responded to journalists’ questions on Monday.}'],
      ['{Rescue workers reacted quickly and carried the wounded to hospital.}'],
      ['{The prime minister began his day with prayers for the soldiers.}'],
      ['{Pakistan started repatriating Afghan refugees two years ago.}'],
      ['{The ministry of defence will hold a news conference on Monday.}'],
      ['{Traders said the price of tomatoes had tripled because the crossing was shut.}'],
      ['{Iran urged both sides to exercise restraint.}'],
      ['{Muttaqi’s visit to India began on Thursday.}'],
      ['{Pakistan closed the Torkham crossing because of the fighting.}'],
      ['{An Afghan soldier and nine others were killed in the battle.}'],
      ['{Pakistan’s air defence is the responsibility of its air force.}'],
      ['{Sharif praised the troops for their courage.}'],
      ['{Soldiers foiled attacks along the Pakistan-Afghanistan border, the media wing said.}'],
    ],
  },
]
