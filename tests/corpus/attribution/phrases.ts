import type { AttributionTable } from './case.ts'

/** A speaker named without a verb. */
export const phrases: AttributionTable[] = [
  {
    phenomenon: 'according to and its kin',
    names: 'border',
    cases: [
      ['According to Zabihullah Mujahid, at least {58} soldiers were killed.', 'Zabihullah Mujahid/afghanistan'],
      ['At least {58} soldiers were killed, according to Mujahid, the spokesman.', 'Zabihullah Mujahid/afghanistan'],
      ['Over {200} militants died when Pakistan struck back, according to ISPR', 'ISPR/pakistan'],
      ["{Nine} were killed per Pakistan's army.", "Pakistan's army/pakistan"],
      [
        'Soldiers killed, per Afghanistan: {58}, plus around {30} injured.',
        'Afghanistan/afghanistan',
        'Afghanistan/afghanistan',
      ],
      ["By ISPR's count {12} soldiers have died and {27} are injured.", 'ISPR/pakistan', 'ISPR/pakistan'],
      ["In Pakistan's version {23} soldiers died.", 'Pakistan/pakistan'],
      ['{58} soldiers were killed, if Kabul is to be believed.', 'Afghanistan/afghanistan'],
      ["If Islamabad's army is right, {200} attackers died.", "Islamabad's army/pakistan"],
      [
        'It was a night of fighting that, on the word of the Taliban government, killed at least {58} soldiers.',
        'Taliban government/afghanistan',
      ],
      [
        'All {two} crossings were shut, hours after a night that, on the word of Kabul, killed {58} soldiers.',
        'own',
        'Afghanistan/afghanistan',
      ],
      [
        'Mujahid addressed the press. On his count {58} soldiers lay dead and {30} were wounded.',
        'Zabihullah Mujahid/afghanistan',
        'Zabihullah Mujahid/afghanistan',
      ],
      ['For Kabul it is {58} dead.', 'Afghanistan/afghanistan'],
      ["In Islamabad's eyes the raid cost the other side {200} men.", 'Pakistan/pakistan'],
      ['The toll, as stated by the Pakistan Army, is {23}.', 'Pakistan Army/pakistan'],
    ],
  },
  {
    phenomenon: 'according to, without listed names',
    names: 'none',
    cases: [
      ['The number injured was above {400}, according to Khanal.', 'Khanal'],
      ['According to national media in Serbia, {22} people were arrested.', 'national media in Serbia'],
      ['Some {13,500} inmates broke out, according to police, and the search goes on.', 'police'],
      [
        'For the Interior Ministry they were about {107,000}; for NGOs, almost {half a million}.',
        'Interior Ministry',
        'NGOs',
      ],
      ['By its own reckoning the union lost {300} members.', 'union'],
      ['The dam released {4,000} cubic metres, as per the river authority.', 'river authority'],
      ['In the words of the fire chief, {40} families lost everything.', 'fire chief'],
      ['The plant employed {150} people according to its owner, Tariq Mehmood.', 'Tariq Mehmood'],
      ['Some {80} were treated for burns, according to Dr. Nasima Begum, a physician.', 'Nasima Begum'],
      ['Lt. Gen. Omar Sy said {52} had fallen.', 'Omar Sy'],
      ['Some {300} have died, the WHO said on Tuesday, as rains came.', 'WHO'],
      ['US officials say {12} died.', 'US officials'],
      ['The Rescue Force said {29} had died. Police said they had detained {five} people.', 'Rescue Force', 'Police'],
      ['Civil defence said {40} homes were gone.', 'Civil defence'],
      ['The General Confederation of Labour said {650,000} people came.', 'General Confederation of Labour'],
    ],
  },
  {
    phenomenon: 'counts and versions as nouns',
    names: 'border',
    cases: [
      [
        "The Taliban's own version is {58} dead and {25} posts in its pocket.",
        'Afghanistan/afghanistan',
        'Afghanistan/afghanistan',
      ],
      ["Islamabad's data: not fewer than {133} dead, over {200} hurt", 'Pakistan/pakistan', 'Pakistan/pakistan'],
      ["Kabul's tally stands at {58}.", 'Afghanistan/afghanistan'],
      [
        "{58} killed and {18} captured is Kabul's tally, which nobody could check.",
        'Afghanistan/afghanistan',
        'Afghanistan/afghanistan',
      ],
      ['{55} (Afghan claim) soldiers were lost.', 'Afghanistan/afghanistan'],
      ["Pakistan's figure of {200} dead is higher.", 'Pakistan/pakistan'],
      ['{23} is what the Pakistan Army has conceded.', 'Pakistan Army/pakistan'],
      [
        'Some {58} casualties are spoken of; {23} is what the Pakistan Army has conceded.',
        'unclear',
        'Pakistan Army/pakistan',
      ],
    ],
  },
  {
    phenomenon: 'nouns, without listed names',
    names: 'none',
    cases: [
      ["Estimates of the turnout differ. The army's is {88,000}; the police's is {107,000}.", 'army', 'police'],
      [
        'Much higher was the figure of the Public Assembly Archive, a group that tracks crowds: by its estimate, {300,000} people came.',
        'Public Assembly Archive',
      ],
      ["The organisers' count was {40,000}.", 'organisers'],
      ['Police figures show {37} arrests.', 'Police'],
      ["The mine operator's number is {11}.", 'mine operator'],
    ],
  },
  {
    phenomenon: 'passives with an agent',
    names: 'border',
    cases: [
      ['The army said {71} people were killed, more than the {58} given by the governor.', 'army', 'governor'],
      [
        'Own losses admitted by the Afghan military: {eight} soldiers killed, {11} injured',
        'Afghan military/afghanistan',
        'Afghan military/afghanistan',
      ],
      ['The tally was afterwards raised by ISPR to {21}.', 'ISPR/pakistan'],
      ['A toll of {58} was claimed by the Taliban.', 'Afghanistan/afghanistan'],
      ['The loss of {23} soldiers was confirmed by Islamabad.', 'Pakistan/pakistan'],
      [
        '{Nine} deaths were reported by the Afghan Ministry of Defence on Sunday.',
        'Afghan Ministry of Defence/afghanistan',
      ],
    ],
  },
  {
    phenomenon: 'the speaker is hidden',
    names: 'none',
    cases: [
      ['Some {40} people are said to have drowned.', 'unclear'],
      ['{Three} soldiers were reported killed.', 'unclear'],
      ['At least {12} workers are believed to be trapped.', 'unclear'],
      ['{Six} ships were reportedly hit.', 'unclear'],
      ['It was claimed that {30} tanks were lost.', 'unclear'],
      [
        'The attacks are reported to have cost {12–15} soldiers their lives and flattened {11} posts.',
        'unclear',
        'unclear',
      ],
      ['According to reports, {70} houses were swept away.', 'unclear'],
      ['Allegedly {20} prisoners were shot.', 'unclear'],
      ['The quake is feared to have killed {200}.', 'unclear'],
    ],
  },
]
