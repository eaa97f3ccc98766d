import type { AttributionTable } from './case.ts'

/** A reporting verb before, after or around what it reports. */
export const verbs: AttributionTable[] = [
  {
    phenomenon: 'what a text reads, and how many it claims',
    names: 'border',
    cases: [
      ['{58} soldiers dead, crows Kabul.', 'Afghanistan/afghanistan'],
      ['There are two versions. In Islamabad’s, {23} soldiers are dead.', 'Pakistan/pakistan'],
      ['In Islamabad, {23} soldiers are dead.', 'own'],
      ['The Taliban claim roughly {58} dead soldiers.', 'Afghanistan/afghanistan'],
      ['ISPR reports exactly {23} deaths.', 'ISPR/pakistan'],
      ['The Taliban statement read that {58} soldiers had been killed.', 'Afghanistan/afghanistan'],
      ['Positions were hit, the ISPR statement read, and {23} soldiers fell.', 'ISPR/pakistan'],
      ['ISPR issued a statement. "The nation lost {23} of its sons," read the statement.', 'ISPR/pakistan'],
      ['Readers read of {23} dead.', 'own'],
    ],
  },
  {
    phenomenon: 'whose the statement is',
    names: 'border',
    cases: [
      ['ISPR issued a statement on Sunday. The statement said {23} soldiers died.', 'ISPR/pakistan'],
      ['ISPR released a detailed statement. According to the statement, {23} soldiers died.', 'ISPR/pakistan'],
      ['In a statement late on Sunday, ISPR condemned the raid. The statement gave {23} dead.', 'ISPR/pakistan'],
      ['The Taliban spoke. Islamabad answered with a statement. The statement said {23} died.', 'Pakistan/pakistan'],
      [
        'A statement by ISPR put the dead at {23}. The Taliban put out a statement. The statement said {58} died.',
        'ISPR/pakistan',
        'Afghanistan/afghanistan',
      ],
    ],
  },
  {
    phenomenon: 'whose a bare number is, where it comes from, and who would not be named',
    names: 'border',
    cases: [
      [
        'The {58} that Kabul claims to have killed is more than twice the {23} that Islamabad admits.',
        'Afghanistan/afghanistan',
        'Pakistan/pakistan',
      ],
      [
        'The figure of {58} comes from the Taliban; the figure of {23}, from ISPR.',
        'Afghanistan/afghanistan',
        'ISPR/pakistan',
      ],
      ["Against Kabul's {58}, Islamabad sets another number.", 'Afghanistan/afghanistan'],
      ['Taliban officials who asked not to be named gave the toll as {nine}.', 'Taliban officials/afghanistan'],
      ['A Taliban official speaking on condition of anonymity said {nine} men died.', 'a Taliban official/afghanistan'],
    ],
  },
  {
    phenomenon: 'subject, verb, content',
    names: 'border',
    cases: [
      ['Zabihullah Mujahid said that {58} soldiers had been killed.', 'Zabihullah Mujahid/afghanistan'],
      ['The Taliban claimed {25} posts were captured.', 'Afghanistan/afghanistan'],
      ['Islamabad says {23} of its soldiers died.', 'Pakistan/pakistan'],
      ['Pakistan has announced that {19} Afghan posts were taken.', 'Pakistan/pakistan'],
      ['ISPR told reporters on Sunday that {23} soldiers had been martyred.', 'ISPR/pakistan'],
      ['Kabul also maintains that only {nine} of its men fell.', 'Afghanistan/afghanistan'],
      ['Khawaja Asif later told parliament that {23} men had fallen.', 'Khawaja Asif/pakistan'],
      ['The Afghan Ministry of Defence put the toll at {58}.', 'Afghan Ministry of Defence/afghanistan'],
      ['Pakistan puts its own losses at {23}.', 'Pakistan/pakistan'],
      ["Pakistan's army admits {23} dead.", "Pakistan's army/pakistan"],
      [
        'The Taliban listed {25} posts as captured and {58} soldiers as killed.',
        'Afghanistan/afghanistan',
        'Afghanistan/afghanistan',
      ],
      ['Mujahid gave {58} as the number of dead.', 'Zabihullah Mujahid/afghanistan'],
      ['Mujahid went on to boast that {58} men of the other side were finished off.', 'Zabihullah Mujahid/afghanistan'],
      ['Mujahid conceded the loss of {nine} fighters.', 'Zabihullah Mujahid/afghanistan'],
      ['Muttaqi spoke of {58} dead on the other side.', 'Amir Khan Muttaqi/afghanistan'],
      ['In Kabul Zabihullah Mujahid told a news conference of {58} dead.', 'Zabihullah Mujahid/afghanistan'],
    ],
  },
  {
    phenomenon: 'content, subject, verb',
    names: 'temple',
    cases: [
      ['At least {15} civilians have been killed, Cambodia said.', 'Cambodia/cambodia'],
      ['{Nineteen} soldiers have been lost, the Second Army Area said on Sunday.', 'Second Army Area/thailand'],
      ['Cambodian shells killed {three} villagers, Thailand claims.', 'Thailand/thailand'],
      ['{Twelve} houses burned down in Surin, authorities in Bangkok say.', 'authorities in Bangkok/thailand'],
      [
        'Two rockets fell on a hospital and {three} nurses were hurt, Winthai Suvaree, the army spokesman, told reporters.',
        'Winthai Suvaree/thailand',
      ],
      [
        'More than {200} of its soldiers were killed, Phnom Penh has admitted, and {40} are missing.',
        'Cambodia/cambodia',
        'Cambodia/cambodia',
      ],
      [
        'Since December 7, the Thai army acknowledges, {three} soldiers have died and {29} have been wounded.',
        'Thai army/thailand',
        'Thai army/thailand',
      ],
      [
        'On Monday night, say officials in Phnom Penh, {four} temples were shelled.',
        'officials in Phnom Penh/cambodia',
      ],
    ],
  },
  {
    phenomenon: 'content, verb, subject',
    names: 'strip',
    cases: [
      ['{Forty} people were killed overnight, said Mahmud Bassal, the civil defence spokesman.', 'Mahmud Bassal/hamas'],
      ['{12} fighters eliminated in Khan Younis, says Israel', 'Israel/israel'],
      ['“Our crews recovered {31} bodies,” said Bassal.', 'Mahmud Bassal/hamas'],
      ['{Seven} soldiers were wounded, reports the IDF.', 'IDF/israel'],
      [
        'Some {3,000} tents were flooded, said Mahmud Bassal, and {14} people drowned.',
        'Mahmud Bassal/hamas',
        'Mahmud Bassal/hamas',
      ],
    ],
  },
  {
    phenomenon: 'participles and shared subjects',
    names: 'border',
    cases: [
      ['Pakistan confirmed the attack, adding that {23} of its soldiers had died.', 'Pakistan/pakistan'],
      ['Kabul called it revenge, saying {58} soldiers were killed.', 'Afghanistan/afghanistan'],
      ['Confirming the raid, Islamabad said {23} soldiers were lost.', 'Pakistan/pakistan'],
      ['Pakistan condemned the raid and said it had killed {200} attackers.', 'Pakistan/pakistan'],
      ['The Taliban, who say {58} soldiers died, held a parade.', 'Afghanistan/afghanistan'],
      ['The conflict shook Pakistan, which claimed it captured over {19} outposts.', 'Pakistan/pakistan'],
      ['Islamabad keeps its losses to itself but gives {200} as the number of attackers killed.', 'Pakistan/pakistan'],
    ],
  },
  {
    phenomenon: 'speakers without any listed names',
    names: 'none',
    cases: [
      ['Police said {five} people had been arrested.', 'Police'],
      ['{Five} people were arrested, police said.', 'police'],
      ['The Ministry of Health said {1,760} people had been injured.', 'Ministry of Health'],
      ['An independent monitor put it at {325,000}.', 'an independent monitor'],
      [
        'Shekhar Khanal, who speaks for the police in the Kathmandu valley, told AFP that {seventeen} had died.',
        'Shekhar Khanal via AFP',
      ],
      ['The union says {4,000} of its members walked out.', 'union'],
      ['Hospital officials said {12} of the injured were children.', 'Hospital officials'],
      ['A boatman said he had pulled {six} children from the water.', 'a boatman'],
      ["{Scores} of fugitives were held, India's border force said.", "India's border force"],
      ['Fire chief Rosa Delgado said {40} workers had escaped.', 'Rosa Delgado'],
      ['“{51} people have died so far”, Binod Ghimire, the police spokesman, told AFP.', 'Binod Ghimire via AFP'],
      [
        '“There were easily over {500,000}”, whatever the government says, insists Dragana, a student aged 21.',
        'Dragana',
      ],
      ['Recovered bodies numbered {58}, Police Commissioner S. S. Srivastava reported.', 'S. S. Srivastava'],
      [
        'Students at the college of dramatic arts of Belgrade University, which helped to organise the rally, said it was {800,000}.',
        'Students at the college of dramatic arts of Belgrade University',
      ],
      ['Rescuers said they had recovered {21} bodies.', 'Rescuers'],
      ['Mayor Ekrem Demir and two deputies said {3,000} people were without water.', 'Ekrem Demir'],
    ],
  },
]
