import type { AttributionTable } from './case.ts'

/** Sources that stand beside a figure: in brackets, in relative clauses, after a participle and its time. */
export const sources: AttributionTable[] = [
  {
    phenomenon: 'sources in brackets',
    names: 'temple',
    cases: [
      [
        'Cambodian dead: {9} (source: Phnom Penh), {61}, including militia (source: Thai army)',
        'Cambodia/cambodia',
        'Thai army/thailand',
      ],
      [
        'Cambodian dead: {9} [source: Phnom Penh]; {61} [sources: Bangkok, local media]',
        'Cambodia/cambodia',
        'Thailand/thailand',
      ],
      ['Cambodian dead: {9} (Phnom Penh says); {61} (Bangkok)', 'Cambodia/cambodia', 'Thailand/thailand'],
      [
        'Thailand: killed {15} and injured {40} (source: Thai army); killed {61} (source: Phnom Penh)',
        'Thai army/thailand',
        'Thai army/thailand',
        'Cambodia/cambodia',
      ],
      ['The floods killed {20} people (sources close to the river say more).', 'own'],
      ['The capital (Bangkok) has {nine} hospitals.', 'own'],
    ],
  },
  {
    phenomenon: 'each its own source',
    names: 'temple',
    cases: [
      ['Cambodian losses: {9} dead as per Phnom Penh, {200+} as per Bangkok', 'Cambodia/cambodia', 'Thailand/thailand'],
      [
        "{Nine} soldiers were killed by Phnom Penh's count, {61} by Bangkok's count.",
        'Cambodia/cambodia',
        'Thailand/thailand',
      ],
      [
        "{Nine} soldiers were killed by Phnom Penh's count, {61} by Bangkok's.",
        'Cambodia/cambodia',
        'Thailand/thailand',
      ],
    ],
  },
  {
    phenomenon: 'relative sources',
    names: 'border',
    cases: [
      ['Zabihullah Mujahid, by whose account {nine} fighters fell, spoke in Kabul.', 'Zabihullah Mujahid/afghanistan'],
      ['Islamabad, in whose latest telling {200} fighters died, is silent.', 'Pakistan/pakistan'],
      ['The minister, according to whom {40} miners were missing, left.', 'minister'],
      ['The general, by whose side {40} men fought, left.', 'own'],
    ],
  },
  {
    phenomenon: 'participles, their time and who',
    names: 'border',
    cases: [
      [
        'The killing of {58} soldiers had been announced earlier in the day by Zabihullah Mujahid.',
        'Zabihullah Mujahid/afghanistan',
      ],
      ['The deaths of {23} soldiers were confirmed late on Sunday evening by ISPR.', 'ISPR/pakistan'],
      ['A toll of {12} was given at a news conference on Monday by the minister.', 'minister'],
    ],
  },
  {
    phenomenon: 'officials and mouthpieces',
    names: 'border',
    cases: [
      [
        'A Pakistani border official says traffic has stopped, and that {three} crossings are shut.',
        'a Pakistani border official/pakistan',
      ],
      ['An Afghan official claims {58} soldiers died.', 'an Afghan official/afghanistan'],
      ['Official counts have risen since: {58} died.', 'own'],
      ["The rebels' chief mouthpiece bragged that {58} soldiers were slain.", "rebels' chief mouthpiece"],
      ['The Pakistani bosses admit {23} dead.', 'Pakistani bosses/pakistan'],
    ],
  },
  {
    phenomenon: 'put by whom',
    names: 'temple',
    cases: [
      [
        'Thai losses were put by Phnom Penh at {40} and by Bangkok itself at {15}.',
        'Cambodia/cambodia',
        'Thailand/thailand',
      ],
      ['Thai losses were put at {40} by Phnom Penh and at {15} by Bangkok.', 'Cambodia/cambodia', 'Thailand/thailand'],
      ['To believe Bangkok, {61} Cambodians died.', 'Thailand/thailand'],
      ['A handout from the Royal Thai Army listed {61} Cambodian dead.', 'Royal Thai Army/thailand'],
      ['The Thai contention is that {61} Cambodians died.', 'Thailand/thailand'],
      ['Thai soldiers killed, by the Cambodian count: {40}', 'Cambodia/cambodia'],
      ['The gate was shut at {10} by the army.', 'own'],
      ["Cambodia's toll, Bangkok insists, is 61, not the {nine} that Phnom Penh admits.", 'Cambodia/cambodia'],
    ],
  },
  {
    phenomenon: 'figures stood by',
    names: 'temple',
    cases: [
      ["Thailand's army stands by {15}.", "Thailand's army/thailand"],
      ['Bangkok stood by its figure of {61}.', 'Thailand/thailand'],
      ['Phnom Penh scoffed at the claim and stuck to its own {nine}.', 'Cambodia/cambodia'],
      ['The guards stood by the gate, where {12} died.', 'own'],
    ],
  },
  {
    phenomenon: 'against whose count',
    names: 'temple',
    cases: [
      [
        "By the Thai army's own admission {15} of its men died, against {nine} on Cambodia's side by Phnom Penh's.",
        'Thai army/thailand',
        'Cambodia/cambodia',
      ],
      ['Kept promises against it were few, officials in Bangkok say: {three}.', 'officials in Bangkok/thailand'],
    ],
  },
  {
    phenomenon: 'confessions',
    names: 'border',
    cases: [
      ['Hours later Pakistan confessed to the death of {23} of its soldiers.', 'Pakistan/pakistan'],
      ['Islamabad has fessed up to losing {23} men.', 'Pakistan/pakistan'],
      ['Kabul finally came clean about {nine} dead.', 'Afghanistan/afghanistan'],
      ['The planes came from Kabul and killed {23}.', 'own'],
    ],
  },
]
