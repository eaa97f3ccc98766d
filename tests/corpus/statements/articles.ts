/** A whole article; each sentence is a paragraph, with what it answers, as "<slug> <stance>". */
export interface StatementArticle {
  title: string
  published: string
  sentences: [text: string, ...answers: string[]][]
}

export const articles: StatementArticle[] = [
  {
    title: 'Dozens dead as Pakistan and Afghanistan trade blows on the border',
    published: '2025-10-12',
    sentences: [
      [
        'What began on Saturday night as gunfire in one valley had spread by dawn to half a dozen districts on both sides of the Durand Line.',
      ],
      [
        "Afghanistan's Taliban rulers say they acted to punish Pakistan for air raids on Kabul and on a village market in Paktika.",
        'thursday-strikes afghanistan',
        'who-started afghanistan',
      ],
      [
        'Islamabad, which has not acknowledged the raids, says it was attacked without cause.',
        'thursday-strikes neutral',
        'who-started pakistan',
      ],
      ["By the Taliban's count 58 soldiers of Pakistan died; Pakistan admits to 23."],
      ["The army's media wing put Taliban losses at over 200 and spoke of 21 positions that were held for a time."],
      [
        'Residents of Kurram told AFP of mortar rounds landing near their homes and of a night spent in cellars.',
        'fighting-places neutral',
      ],
      ['In Spin Boldak, across from Chaman, shops kept their shutters down.'],
      [
        'The two governments have quarrelled ever since 2021 over the Pakistani Taliban, whose fighters, Islamabad insists, rest and regroup on the Afghan side.',
        'ttp-sanctuary pakistan',
      ],
      ["Kabul waves this away and says Pakistan's insecurity is of its own making.", 'ttp-sanctuary afghanistan'],
      [
        'On Friday the group had claimed a string of attacks in which 20 members of the security forces and three civilians lost their lives.',
      ],
      ["Muttaqi, the Taliban's top diplomat, is on a week-long trip to India, the first of its kind."],
      [
        'From New Delhi he let it be known that Qatar and Saudi Arabia had asked for an end to the fighting and that Kabul had complied.',
        'halt-of-fighting afghanistan',
      ],
      ['Iran, Russia and China want both sides to talk.'],
      ['"We do not want war," Muttaqi said, "but we will defend our soil."'],
      ['Torkham and Chaman, through which most of the trade goes, were shut until further notice.'],
      ['Prime Minister Sharif promised that every provocation would be answered in kind.'],
      ['Pakistani officials said Afghan fighters had abandoned a number of posts and left their dead behind.'],
      [
        'A Pakistani official said sporadic firing was still going on in Kurram on Sunday afternoon.',
        'fighting-places pakistan',
        'halt-of-fighting pakistan',
      ],
    ],
  },
  {
    title: "Kabul's night of revenge: what we know",
    published: '2025-10-13',
    sentences: [
      ['Taliban fighters attacked Pakistani positions at several points of the border late on Saturday.'],
      ['The defence ministry in Kabul called it a successful operation of retaliation.', 'who-started afghanistan'],
      [
        'Its spokesman, Enayatullah Khwarazmi, said that Pakistan had sent planes into Afghan airspace and bombed a market.',
        'thursday-strikes afghanistan',
      ],
      [
        'The operation was over at midnight, he added, and would be repeated if the other side broke the rules again.',
        'halt-of-fighting afghanistan',
      ],
      ['Pakistan describes what happened quite differently.'],
      [
        'Its interior minister, Mohsin Naqvi, said Afghan troops had shot at civilians, with no provocation whatever, and had been given a reply with stones for bricks.',
        'who-started pakistan',
      ],
      [
        'According to the ISPR, the Afghan Taliban and the khawarij had meant to destabilise the border region.',
        'who-started pakistan',
      ],
      ['On Thursday evening two detonations were heard in Kabul.', 'thursday-strikes neutral'],
      ['Nobody was hurt, the Taliban said at first, and an inquiry would be held.'],
      [
        'But an army spokesman said that lives in Pakistan would be protected with whatever it takes, and that Afghanistan must not be a base for terrorists.',
        'ttp-sanctuary pakistan',
      ],
      [
        'Reuters was told by a security official that the bombs had been meant for Noor Wali Mehsud, who leads the TTP.',
        'thursday-strikes pakistan',
      ],
      ['Pakistan has lost hundreds of men to that group this year.'],
      ['The Taliban government rejects the charge that it gives the group a home.', 'ttp-sanctuary afghanistan'],
      ['It accuses Pakistan in turn of letting Daesh train in Khyber Pakhtunkhwa.', 'isis-k-bases afghanistan'],
      ['Of the 2,600 kilometres of border much is mountain, and it is hard to say who holds what.'],
      ['Nine Afghan fighters died, says Mujahid, and up to 18 were hurt.'],
      ['Fighting was heaviest in Kunar, Helmand and Paktia.', 'fighting-places neutral'],
      ['Hospitals in Peshawar took in 14 wounded.'],
      ['Saudi Arabia called for restraint, Qatar for dialogue.'],
      ['India has said nothing.'],
    ],
  },
  {
    title: 'Opinion: a war nobody needs',
    published: '2025-10-14',
    sentences: [
      ['Two neighbours with the same faith have come to blows again.'],
      ['The trigger was an explosion in Kabul that nobody has owned.', 'thursday-strikes neutral'],
      ['It is a bitter harvest.'],
      ["Kabul could end this tomorrow by sending the TTP's commanders packing.", 'ttp-sanctuary pakistan'],
      ['Pakistan, for its part, should ask itself why its own citizens take up arms.'],
      ['Some 23 of its soldiers are dead, or 58 if you believe the other side.'],
      ['The guns have been silent since Saudi Arabia and Qatar stepped in.'],
      ["How long they will stay so is anybody's guess."],
      ['Trade has stopped and the price of tomatoes has trebled.'],
    ],
  },
  {
    title: 'Pakistan shuts its gates after border battle',
    published: '2025-10-12',
    sentences: [
      [
        'Pakistan closed its border with Afghanistan on Sunday after a night in which the two armies shelled each other.',
      ],
      [
        'The Taliban had attacked, they said, in answer to Pakistani air raids earlier in the week.',
        'thursday-strikes afghanistan',
        'who-started afghanistan',
      ],
      ['Pakistan has not admitted to any raid.', 'thursday-strikes neutral'],
      ['Its security officials say they shot back with everything at hand.'],
      [
        'The Taliban said the fight was over by midnight and that they had reached their goals.',
        'halt-of-fighting afghanistan',
      ],
      [
        'On Sunday, however, gunfire was still being exchanged in parts of Kurram, according to officials and residents.',
        'fighting-places neutral',
        'halt-of-fighting neutral',
      ],
      [
        'Islamabad wants the Taliban to do something about militants who, it says, come over the border and kill.',
        'ttp-sanctuary pakistan',
      ],
      ['The Taliban deny that such people are in their country.', 'ttp-sanctuary afghanistan'],
      ['Torkham is the busiest of the crossings.'],
    ],
  },
  {
    title: '58 killed, says Kabul',
    published: '2025-10-12',
    sentences: [
      [
        'Afghanistan said on Sunday that 58 Pakistani soldiers had died in what it called a retaliatory raid.',
        'who-started afghanistan',
      ],
      [
        'Zabihullah Mujahid told reporters that ISIS had set up shop in Khyber Pakhtunkhwa after being driven out of Afghanistan.',
        'isis-k-bases afghanistan',
      ],
      [
        'Young men are brought there through the airports of Karachi and Islamabad, he said.',
        'isis-k-bases afghanistan',
      ],
      ["He wants Pakistan to hand the group's chiefs over or throw them out.", 'isis-k-bases afghanistan'],
      ['At the wish of Qatar and Saudi Arabia our men stopped, Mujahid went on.', 'halt-of-fighting afghanistan'],
      ['He warned that every violation would be answered.'],
    ],
  },
  {
    title: 'Army: 23 martyred, 200 terrorists sent to hell',
    published: '2025-10-12',
    sentences: [
      [
        'Cowards of the Afghan Taliban, together with Fitna al-Khawarij, attacked Pakistan along the border in the night.',
        'who-started pakistan',
      ],
      [
        'It was a dastardly attempt to unsettle the border areas and smooth the way for terrorists.',
        'who-started pakistan',
      ],
      [
        'Terrorist camps used to plan attacks on Pakistan, among them those of Fitna al-Hindustan and ISKP, were destroyed on Afghan soil.',
        'ttp-sanctuary pakistan',
      ],
      ['It is a matter of concern that this took place while the Afghan foreign minister was in India.'],
      ['The Afghan government must stop terrorists from using its land.', 'ttp-sanctuary pakistan'],
      ['Otherwise Pakistan will go on defending its people by hunting terrorists wherever they are.'],
    ],
  },
  {
    title: 'What is behind the fighting?',
    published: '2025-10-14',
    sentences: [
      [
        "Islamabad believes that the TTP's leaders live in Afghanistan under Taliban protection.",
        'ttp-sanctuary pakistan',
      ],
      ['Kabul says they do not, and that Pakistan should put its own house in order.', 'ttp-sanctuary afghanistan'],
      [
        'The TTP is ideologically close to the Afghan Taliban, but it is a movement of its own.',
        'ttp-sanctuary neutral',
      ],
      ['Last Thursday explosions in Kabul woke half the city.', 'thursday-strikes neutral'],
      ['The Taliban called it an act of aggression by Pakistan.', 'thursday-strikes afghanistan'],
      [
        'Islamabad gave no direct answer, saying that it had the right to protect its citizens.',
        'thursday-strikes neutral',
      ],
      ['Two days later the Taliban took their revenge.', 'who-started afghanistan'],
      ['Pakistan called that attack unprovoked and struck back.', 'who-started pakistan'],
      ['The worst clashes were around Spin Boldak, Kurram and Bahram Chah.', 'fighting-places neutral'],
      ['Riyadh and Doha persuaded both to halt.', 'halt-of-fighting afghanistan'],
      ['The border has been closed since.'],
    ],
  },
  {
    title: 'Drones hit shelter in Sudan, killing 60',
    published: '2025-10-12',
    sentences: [
      ['At least 60 people died in el-Fasher, activists said on Saturday.'],
      ['The army said it had repelled an attack on its headquarters.'],
      ['The paramilitaries, who besiege the city, said they had acted in self-defence.'],
      ['Their men had answered unprovoked fire and stopped the clashes at midnight, they said.'],
      ['A UN official was as worried about Pakistan and Afghanistan, he said.'],
    ],
  },
]
