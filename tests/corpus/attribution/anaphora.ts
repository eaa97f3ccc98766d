import type { AttributionTable } from './case.ts'

/** Pronouns, possessives, roles and other words that come back to a speaker. */
export const anaphora: AttributionTable[] = [
  {
    phenomenon: 'pronouns',
    names: 'border',
    cases: [
      [
        'Forty had died, the relief agency said. The governor’s office gives a lower toll. It says {31} are dead.',
        'governor’s office',
      ],
      ['Zabihullah Mujahid spoke on Sunday. He said {58} soldiers had been killed.', 'Zabihullah Mujahid/afghanistan'],
      ['Mujahid said the raid was over. For a time {20} posts were held, he said.', 'Zabihullah Mujahid/afghanistan'],
      [
        'The Taliban claimed a victory. It added that {two} posts had been captured in Helmand.',
        'Afghanistan/afghanistan',
      ],
      [
        'Facing reporters, Mujahid defended the raid. He let slip one more number: at least {20} fighters lost their lives.',
        'Zabihullah Mujahid/afghanistan',
      ],
      [
        "Pakistan's military lists {23} killed. The Taliban lost over {200}, its statement adds.",
        "Pakistan's military/pakistan",
        "Pakistan's military/pakistan",
      ],
      [
        'Pakistani security sources said the fort had fallen. They claimed {40} fighters ran away.',
        'Pakistani security sources/pakistan',
      ],
      [
        'Khawaja Asif met Amir Khan Muttaqi. Asif said {23} men had died. He promised revenge for the {23}.',
        'Khawaja Asif/pakistan',
        'Khawaja Asif/pakistan',
      ],
    ],
  },
  {
    phenomenon: 'possessives that decide the party',
    names: 'border',
    cases: [
      ["Attacks killed {23} of Pakistan's soldiers, its military said.", "Pakistan's military/pakistan"],
      [
        "An overnight attack cost Pakistan {23} soldiers, the country's army reported on Sunday.",
        "Pakistan's army/pakistan",
      ],
      [
        'Islamabad has not agreed to either number. Its military sources speak instead of over {200} dead.',
        "Pakistan's military sources/pakistan",
      ],
      ["Afghanistan's defence ministry said {58} soldiers were killed.", "Afghanistan's defence ministry/afghanistan"],
      ["The Taliban government's Zabihullah Mujahid listed {25} posts as taken.", 'Zabihullah Mujahid/afghanistan'],
      ["Hamid Gul, Afghanistan's deputy police chief, said {five} officers died.", 'Hamid Gul/afghanistan'],
      ['Officials in Kabul said {two} posts were attacked.', 'Officials in Kabul/afghanistan'],
      ['A spokesman for the Afghan army said {six} were missing.', 'a spokesman for the Afghan army/afghanistan'],
    ],
  },
  {
    phenomenon: 'roles and bodies',
    names: 'border',
    cases: [
      [
        'The Afghan Ministry of Defence called it a success. Pakistani dead, the ministry said, came to {58}.',
        'Afghan Ministry of Defence/afghanistan',
      ],
      [
        'Zabihullah Mujahid, the Taliban spokesman, faced the press. The territory was held, the spokesman said, and {58} soldiers died.',
        'Zabihullah Mujahid/afghanistan',
      ],
      ['The Pakistan Army answered. {Nineteen} posts fell, the army said.', 'Pakistan Army/pakistan'],
      [
        'The raid was beaten back, Pakistan said.\nOver {200} militants died, according to the army.',
        "Pakistan's army/pakistan",
      ],
      [
        'Only {23} troops had lost their lives, ISPR says. More than {200} militants were killed in return, by the same source.',
        'ISPR/pakistan',
        'ISPR/pakistan',
      ],
      [
        'Sunday brought a communiqué from ISPR. Upwards of {200} militants had been killed, the statement said.',
        'ISPR/pakistan',
      ],
      [
        'Afghanistan and Pakistan blame each other. The former claims {58} dead, the latter {23}.',
        'Afghanistan/afghanistan',
        'Pakistan/pakistan',
      ],
      [
        'The battle escalated, with Afghanistan attacking Pakistan and the former claiming to have killed {59} soldiers.',
        'Afghanistan/afghanistan',
      ],
    ],
  },
  {
    phenomenon: 'an army that is not said to be anyone’s',
    names: 'border',
    cases: [
      [
        'Pakistan’s military spoke on Sunday. Mujahid said that 25 army outposts had fallen. The army said {29} of its men were wounded.',
        'Pakistan’s military/pakistan',
      ],
      [
        'The Taliban said they had killed Pakistani soldiers. Mujahid gave no names. The army said {23} soldiers had died.',
        'army',
      ],
      [
        'The ISPR announced the deaths, and spoke of Taliban fighters slain. Another {29} men are in hospital, the military said.',
        "ISPR's military/pakistan",
      ],
    ],
  },
  {
    phenomenon: 'without listed names',
    names: 'none',
    cases: [
      [
        'Sushila Karki took office on Sunday. Each family, she confirmed, is to get {one million} rupees.',
        'Sushila Karki',
      ],
      ['Shekhar Khanal met reporters. {Seventeen} people had died, Khanal said.', 'Shekhar Khanal'],
      [
        "The army opened fire in Ramechhap. Two jails were stormed, and {12} inmates were hurt, the army's statement went on.",
        'army',
      ],
      [
        'Scores were held, the border force said. One of its officials put the number at {60}.',
        "border force's officials",
      ],
      [
        "The Ministry of Health gave an update. The ministry's spokesperson, Dr Prakash Budhathoki, said {1,760} people were injured.",
        'Prakash Budhathoki',
      ],
      [
        'President Aleksandar Vucic spoke on Sunday. According to the president, the police detained {22} people.',
        'Aleksandar Vucic',
      ],
      ['Maria Lopez runs the plant. The manager said {30} jobs would go.', 'manager'],
      ['The Workers Union called the strike. {4,000} walked out, the union said.', 'Workers Union'],
      ['Interior Minister Juan Perez said the rally was small. The minister put the crowd at {9,000}.', 'Juan Perez'],
    ],
  },
]
