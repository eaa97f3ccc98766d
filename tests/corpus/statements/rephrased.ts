import type { StatementTable } from './case.ts'

/** Positions in roundabout words, as rewritten news has them, and sentences of the same texts that take none. */
export const rephrased: StatementTable[] = [
  {
    phenomenon: 'who began, in roundabout words',
    cases: [
      [
        '{Vengeance for the bombing of its capital is how Kabul presents the night’s work.}',
        'who-started afghanistan',
        'thursday-strikes afghanistan',
      ],
      [
        '{What moved the Taliban to strike, their spokesman explained, was a string of intrusions into Afghan airspace.}',
        'who-started afghanistan',
      ],
      [
        '{Unprompted, the Afghan Taliban turned their guns on Pakistani posts, Radio Pakistan said.}',
        'who-started pakistan',
      ],
      ['{The attack on the border posts was pure self-defence, in the army’s telling.}', 'who-started pakistan'],
      ['{Kabul speaks of a punishment for the violation of its skies.}', 'who-started afghanistan'],
      [
        '{Having had their capital bombed, the Taliban struck back along the frontier on Saturday night.}',
        'who-started afghanistan',
        'thursday-strikes afghanistan',
      ],
      ['{Naqvi called the firing by Afghan forces wholly unprovoked.}', 'who-started pakistan'],
      [
        '{The Taliban’s defence ministry says its operation was a reply to Pakistan’s violations of Afghan territory.}',
        'who-started afghanistan',
      ],
      [
        '{Fire was opened by the Taliban side, an official in Peshawar said, and Pakistani guns answered.}',
        'who-started pakistan',
      ],
      [
        '{The Afghan attack came after Pakistani air raids on Kabul, the ministry said.}',
        'who-started afghanistan',
        'thursday-strikes afghanistan',
      ],
      [
        '{In reprisal for Thursday’s air raids, Afghan troops assaulted positions all along the Durand Line.}',
        'who-started afghanistan',
        'thursday-strikes afghanistan',
      ],
      ['{Pakistani forces say they did no more than respond to aggression from Afghan soil.}', 'who-started pakistan'],
      ['{It was Kabul that struck first, Islamabad says.}', 'who-started pakistan'],
    ],
  },
  {
    phenomenon: 'the bombs on Kabul, in roundabout words',
    cases: [
      [
        '{Two days before the clash, bombs had fallen on Kabul, and the Taliban were quick to name Pakistan.}',
        'thursday-strikes afghanistan',
      ],
      ['{For the blasts of Thursday night Kabul points at its neighbour.}', 'thursday-strikes afghanistan'],
      ['{Pakistan had sent its aircraft over the Afghan capital, Mujahid complained.}', 'thursday-strikes afghanistan'],
      ['{Asked whether it had bombed Kabul, Islamabad gave no answer.}', 'thursday-strikes neutral'],
      [
        'Kabul was shaken by explosions on Thursday. {The Pakistani army neither owned up to them nor disclaimed them.}',
        'thursday-strikes neutral',
      ],
      [
        'Kabul was shaken by explosions on Thursday. {Pakistan was the culprit, said the ministry of defence.}',
        'thursday-strikes afghanistan',
      ],
      ['{A drone strike had flattened part of a bazaar in Barmal, villagers said.}', 'thursday-strikes afghanistan'],
      [
        '{Unverified reports have it that the chief of the TTP was the target of the strike in Kabul.}',
        'thursday-strikes neutral',
      ],
      [
        '{Muttaqi protested at the violation of Afghan airspace and the bombing of a market.}',
        'thursday-strikes afghanistan',
      ],
    ],
  },
  {
    phenomenon: 'shelter for the TTP, in roundabout words',
    cases: [
      ['{Kabul, Islamabad complains, has never lifted a finger against the TTP.}', 'ttp-sanctuary pakistan'],
      ['{From Afghan soil, says Pakistan, terrorists come and go as they please.}', 'ttp-sanctuary pakistan'],
      ['{Pakistan’s patience over TTP hideouts in Afghanistan has run out, Asif warned.}', 'ttp-sanctuary pakistan'],
      [
        '{The Taliban say nobody is allowed to threaten a neighbour from Afghan territory.}',
        'ttp-sanctuary afghanistan',
      ],
      [
        '{Kabul has promised action against the TTP more than once, without result, officials in Islamabad say.}',
        'ttp-sanctuary pakistan',
      ],
      ['{Relations soured over the presence of TTP fighters in Afghanistan.}', 'ttp-sanctuary pakistan'],
      [
        '{Ever since the Taliban’s return, the TTP has struck Pakistan from bases across the border.}',
        'ttp-sanctuary pakistan',
      ],
      [
        '{The TTP shares the ideology of the Afghan Taliban and swears allegiance to their leader.}',
        'ttp-sanctuary neutral',
      ],
    ],
  },
  {
    phenomenon: 'how it stopped and where it was, in roundabout words',
    cases: [
      ['{Guns fell silent at midnight, says the Afghan ministry.}', 'halt-of-fighting afghanistan'],
      ['{By Kabul’s account the operation was wound up at midnight.}', 'halt-of-fighting afghanistan'],
      ['{The shooting has not stopped altogether, people near the border say.}', 'halt-of-fighting neutral'],
      ['{Bajaur, Mohmand, Kurram and Chitral all heard gunfire.}', 'fighting-places neutral'],
      ['{Along with Kunar, Helmand saw the heaviest fighting.}', 'fighting-places neutral'],
      ['{Taliban posts opposite Kurram were pounded with artillery.}', 'fighting-places neutral'],
    ],
  },
  {
    phenomenon: 'what the same texts say besides',
    cases: [
      ['{Nine Afghan soldiers were killed and 16 were wounded, Mujahid said.}'],
      ['{Neither toll could be checked by independent observers.}'],
      ['{The ISPR put the number of its dead at 23.}'],
      ['{The border runs for 2,600 kilometres and Kabul has never recognised it.}'],
      ['{Islamabad has expelled hundreds of thousands of Afghans since 2023.}'],
      ['{China, Russia and Iran appealed to both neighbours to keep calm.}'],
      ['{Muttaqi was in New Delhi when the clashes took place.}'],
      ['{The two countries share a border and a religion.}'],
      ['{In Chaman shops stayed shut and the streets were empty.}'],
      ['{Weapons and vehicles were taken as booty, Kabul says.}'],
      ['{The bodies of Pakistani soldiers were shown to cameras.}'],
      ['{Nobody knows how many civilians were hurt.}'],
      ['{President Zardari offered condolences to the families.}'],
      ['{Twenty Pakistani posts were destroyed, the spokesman said.}'],
      ['{The Afghan Taliban came back to power in August 2021.}'],
      ['{Trump said he would look into the matter on his return.}'],
      ['{India reopened its embassy in Kabul.}'],
      ['{The United States left behind weapons worth billions.}'],
      ['{Analysts doubt that either army wants a long war.}'],
      ['{Any further violation would be met with a firm response, the ministry warned.}'],
    ],
  },
]
