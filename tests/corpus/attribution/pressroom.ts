import type { AttributionTable } from './case.ts'

/** Turns of the newsroom: labels with asides, datelines, stories that turn round, officials of whose side the text shows little. */
export const pressroom: AttributionTable[] = [
  {
    phenomenon: 'subjects set off from their verb',
    names: 'border',
    cases: [
      ['Mujahid himself said {58} soldiers had been killed.', 'Zabihullah Mujahid/afghanistan'],
      ['The Taliban last night bragged of slaughtering {58} troops.', 'Afghanistan/afghanistan'],
      ['Islamabad, hours later, conceded {23} dead.', 'Pakistan/pakistan'],
      [
        'Pakistan says {23} died. The Taliban do not dispute their own losses. They themselves admit to {nine} dead.',
        'Pakistan/pakistan',
        'Afghanistan/afghanistan',
      ],
      [
        'The authorities in Kabul have reported {58} deaths among Pakistani troops.',
        'authorities in Kabul/afghanistan',
      ],
    ],
  },
  {
    phenomenon: 'whose "its" is',
    names: 'border',
    cases: [
      [
        'Pakistan closed its crossings with Afghanistan after an exchange of fire that its army said had cost {23} soldiers.',
        "Pakistan's army/pakistan",
      ],
      [
        'Pakistan struck Kabul, and Afghanistan answered. Its army said {58} soldiers had died.',
        "Pakistan's army/pakistan",
      ],
    ],
  },
  {
    phenomenon: 'labels with an aside',
    names: 'border',
    cases: [
      [
        'Zabihullah Mujahid, on X: "{58} soldiers killed, {30} wounded."',
        'Zabihullah Mujahid/afghanistan',
        'Zabihullah Mujahid/afghanistan',
      ],
      ['ISPR, by press release: {23} soldiers martyred.', 'ISPR/pakistan'],
      ['09:40 — Taliban spokesman: {58} Pakistani soldiers killed.', 'Taliban spokesman/afghanistan'],
      ["Pakistan's version: {23} dead. The Taliban's: {58}.", 'Pakistan/pakistan', 'Afghanistan/afghanistan'],
    ],
  },
  {
    phenomenon: 'stories that turn round',
    names: 'border',
    cases: [
      [
        'The Afghan defence ministry turns the picture round: {58} Pakistanis killed for nine Afghans.',
        'Afghan defence ministry/afghanistan',
      ],
      ['Kabul tells it differently: {58} soldiers died.', 'Afghanistan/afghanistan'],
      ['Pakistan buried its dead on Monday: {23} coffins stood in the yard.', 'own'],
      ["If Mujahid's numbers hold, {58} soldiers were killed.", 'Zabihullah Mujahid/afghanistan'],
    ],
  },
  {
    phenomenon: 'datelines',
    names: 'border',
    cases: [
      ['ISLAMABAD: The assault was beaten off at a price of {23} lives, the army said.', 'army/pakistan'],
      ['KABUL (AP) — Security officials spoke of {58} dead.', 'Security officials/afghanistan'],
      ['ISLAMABAD/KABUL, Oct 12 - Security officials spoke of {58} dead.', 'Security officials'],
      ['ISLAMABAD: Afghanistan lost nine men. Witnesses counted {12} bodies.', 'Witnesses'],
      ['Pakistan waited in Islamabad, where the army said it was {23}.', 'army/pakistan'],
    ],
  },
  {
    phenomenon: 'figures taken out of their clause',
    names: 'border',
    cases: [
      ['Pakistan buried the {23} soldiers it says it lost.', 'Pakistan/pakistan'],
      ['Kabul paraded the rifles of the {58} men Mujahid claims to have killed.', 'Zabihullah Mujahid/afghanistan'],
    ],
  },
  {
    phenomenon: 'speakers beside each other',
    names: 'border',
    cases: [
      [
        'When the generals in Islamabad say that {200} perished and the clerics in Kabul reply that it was {nine}, truth is on leave.',
        'generals in Islamabad/pakistan',
        'clerics in Kabul/afghanistan',
      ],
      ['Pakistan puts its dead at {23}, the Taliban theirs at {nine}.', 'Pakistan/pakistan', 'Afghanistan/afghanistan'],
      [
        'Pakistani officials conceded {23} deaths; their Afghan counterparts, {nine}.',
        'Pakistani officials/pakistan',
        'Afghan counterparts/afghanistan',
      ],
      [
        'A statement from the ministry of defence in Kabul, carried by Tolo News, gave the toll as {58}.',
        'ministry of defence in Kabul/afghanistan',
      ],
    ],
  },
  {
    phenomenon: 'short quotations',
    names: 'border',
    cases: [
      [
        '“They lost {58} men,” Muttaqi said. “We lost {nine}.”',
        'Amir Khan Muttaqi/afghanistan',
        'Amir Khan Muttaqi/afghanistan',
      ],
    ],
  },
  {
    phenomenon: 'the former and the latter of the sentence before',
    names: 'border',
    cases: [
      [
        'Ministers Khawaja Asif and Amir Khan Muttaqi met in Doha. The former says {23} soldiers died. The latter insists that {58} of Pakistan’s men were killed.',
        'Khawaja Asif/pakistan',
        'Amir Khan Muttaqi/afghanistan',
      ],
    ],
  },
  {
    phenomenon: 'people of a land who speak for nobody',
    names: 'border',
    cases: [['Residents of Kurram said {12} people had been hurt.', 'Residents of Kurram']],
  },
  {
    phenomenon: 'being sure of something',
    names: 'border',
    cases: [['Kabul is adamant that {58} soldiers died.', 'Afghanistan/afghanistan']],
  },
  {
    phenomenon: 'what is claimed is the deed, not the count',
    names: 'border',
    cases: [
      ['The killing of {20} men was the work of the rebels, the group announced.', 'own'],
      ['The group said it was behind the attacks that killed {20} men.', 'own'],
    ],
  },
  {
    phenomenon: 'an army whose men open the sentence',
    names: 'border',
    cases: [
      [
        "Pakistani troops suffered {23} fatalities, the army's media wing announced. It estimated that {200} Taliban had died.",
        "army's media wing/pakistan",
        "army's media wing/pakistan",
      ],
      ['Pakistani troops killed {23} men, the army said.', 'army'],
    ],
  },
  {
    phenomenon: 'numbers without a verb',
    names: 'border',
    cases: [
      [
        'The Taliban said {58} soldiers were dead. {25} posts taken.',
        'Afghanistan/afghanistan',
        'Afghanistan/afghanistan',
      ],
      ['Afghan officials continue to insist that {58} soldiers died.', 'Afghan officials/afghanistan'],
    ],
  },
  {
    phenomenon: 'the main clause goes on',
    names: 'border',
    cases: [
      [
        'The Pakistani military said {23} had died, after Kabul announced a raid. Another {29} were hurt, it said.',
        'Pakistani military/pakistan',
        'Pakistani military/pakistan',
      ],
      [
        'Khawaja Asif rejected the allegations made by Muttaqi. {23} soldiers had died, he said.',
        'Khawaja Asif/pakistan',
      ],
      [
        'Mujahid said {nine} had died. An hour later it was the turn of Khawaja Asif. According to him, {23} fell.',
        'Zabihullah Mujahid/afghanistan',
        'Khawaja Asif/pakistan',
      ],
    ],
  },
  {
    phenomenon: 'lists after a colon',
    names: 'border',
    cases: [
      [
        'The Taliban said their forces:\n- killed {58} soldiers\n- captured {25} posts\nNobody could check the {58}.',
        'Afghanistan/afghanistan',
        'Afghanistan/afghanistan',
        'own',
      ],
      [
        'Kabul admits to {nine}; Pakistan thinks {200} is nearer the mark.',
        'Afghanistan/afghanistan',
        'Pakistan/pakistan',
      ],
      ['- Islamabad on Taliban dead: over {200}', 'Pakistan/pakistan'],
      ["In a statement from the capital, Pakistan's puts its dead at {23}.", 'Pakistan/pakistan'],
    ],
  },
  {
    phenomenon: 'sources of a place are nobody’s',
    names: 'border',
    cases: [['Sources in Kurram told this newspaper that {15} people had died.', 'Sources in Kurram']],
  },
]
