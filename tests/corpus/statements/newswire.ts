import type { StatementTable } from './case.ts'

/** Sentences as agencies, ministries and broadcasters of either side put them. */
export const newswire: StatementTable[] = [
  {
    phenomenon: 'statements of the army and its ministers',
    cases: [
      [
        '{The army said the cowardly action aimed to destabilise the border areas and to facilitate terrorism.}',
        'who-started pakistan',
      ],
      [
        '{Afghan forces opened unprovoked fire at Angoor Adda, Bajaur, Kurram, Dir, Chitral and Bahram Chah, security sources said.}',
        'who-started pakistan',
        'fighting-places neutral',
      ],
      [
        '{The purpose of the Afghan firing, Radio Pakistan said, was to help khawarij slip across the border.}',
        'who-started pakistan',
        'ttp-sanctuary pakistan',
      ],
      [
        '{Exercising the right of self-defence, alert troops repelled the assault, the ISPR stated.}',
        'who-started pakistan',
      ],
      [
        '{Naqvi said that Afghan forces had fired on civilians without provocation and that Pakistan had answered at once.}',
        'who-started pakistan',
      ],
      [
        '{The Taliban government must act at once against Fitna al-Khawarij, Fitna al-Hindustan and Daesh operating from its soil, the army said.}',
        'ttp-sanctuary pakistan',
      ],
      [
        '{Pakistan will not rest until the terrorism emanating from Afghanistan is eliminated, the military vowed.}',
        'ttp-sanctuary pakistan',
      ],
      [
        '{Sharif said information on the presence of terrorists in Afghanistan had been shared with Kabul many times.}',
        'ttp-sanctuary pakistan',
      ],
      [
        '{Afghanistan is being used as a base of operations for terrorism against Pakistan, and there is proof of it, Chaudhry told reporters.}',
        'ttp-sanctuary pakistan',
      ],
      [
        '{Asked about the strikes in Kabul, Chaudhry neither confirmed nor denied that Pakistan was behind them.}',
        'thursday-strikes neutral',
      ],
      ['{The Foreign Office urged the Taliban to rein in the TTP.}', 'ttp-sanctuary pakistan'],
    ],
  },
  {
    phenomenon: 'statements of the Taliban government',
    cases: [
      [
        '{Mujahid called on Pakistan to drive the ISIS members out or deliver them to the Islamic Emirate.}',
        'isis-k-bases afghanistan',
      ],
      ['{Doha and Riyadh interceded, and Kabul called its men back.}', 'halt-of-fighting afghanistan'],
      [
        '{In response to repeated violations of Afghan airspace by the Pakistani army, our forces carried out a successful operation, the ministry said.}',
        'who-started afghanistan',
      ],
      ['{The operation ended at midnight, Khwarazmi said.}', 'halt-of-fighting afghanistan'],
      [
        '{Pakistan has turned a blind eye to the presence of Daesh on its soil, Mujahid said.}',
        'isis-k-bases afghanistan',
      ],
      [
        '{No foreign group is present in Afghanistan, and nobody may use its soil against others, Muttaqi said.}',
        'ttp-sanctuary afghanistan',
      ],
      [
        '{The ministry condemned the bombing of a market in the Margha area of Paktika.}',
        'thursday-strikes afghanistan',
      ],
      [
        '{Pakistan violated Afghan airspace and bombed a civilian market near the border, the ministry wrote.}',
        'thursday-strikes afghanistan',
      ],
      [
        '{Mujahid said an explosion had been heard in Kabul and that an inquiry was under way.}',
        'thursday-strikes afghanistan',
      ],
    ],
  },
  {
    phenomenon: 'background of the agencies',
    cases: [
      ['{Residents of Barmal said drones had hit their market on Thursday night.}', 'thursday-strikes afghanistan'],
      [
        'Islamabad says the regime shelters the TTP. {It is an accusation that Kabul will not hear of.}',
        'ttp-sanctuary afghanistan',
      ],
      ['{In an audio message the TTP said that Noor Wali Mehsud was alive.}', 'thursday-strikes neutral'],
      [
        '{The fighting erupted late on Saturday when Taliban fighters attacked Pakistani border posts.}',
        'who-started pakistan',
      ],
      [
        '{Pakistan accuses the Taliban administration of harbouring militants of the Pakistani Taliban who attack it from there, which Kabul denies.}',
        'ttp-sanctuary neutral',
      ],
      [
        '{The TTP, emboldened by the return of the Afghan Taliban, has stepped up its attacks.}',
        'ttp-sanctuary pakistan',
      ],
      ['{Pakistani officials say the leaders of the TTP are based in Afghanistan.}', 'ttp-sanctuary pakistan'],
      ['{Islamabad did not officially acknowledge the air strikes.}', 'thursday-strikes neutral'],
      [
        '{The exchange of gunfire was mostly over by Sunday morning, Pakistani security officials said, but in Kurram it flared up now and then.}',
        'halt-of-fighting pakistan',
        'fighting-places pakistan',
      ],
      [
        '{A security official told Reuters that the air strikes had been meant for the leader of the TTP.}',
        'thursday-strikes pakistan',
      ],
      ['{Kabul says the TTP is a matter for Pakistan alone.}', 'ttp-sanctuary afghanistan'],
      ['{Clashes were reported in the provinces of Kunar, Paktia and Helmand.}', 'fighting-places neutral'],
      [
        '{Taliban forces attacked Pakistani positions in Kunar and Helmand, witnesses said.}',
        'fighting-places neutral',
      ],
      ['{Islamabad says Kabul does nothing against the militants.}', 'ttp-sanctuary pakistan'],
      ['{Pakistan says it hit TTP hideouts inside Afghanistan.}', 'thursday-strikes pakistan'],
    ],
  },
  {
    phenomenon: 'background that answers nothing',
    cases: [
      ['{Hostilities could resume at any time, a retired general fears.}'],
      ['{If Pakistan bombs Kabul again, Afghan forces will retaliate, Mujahid said.}'],
      ['{Trade came to a halt after the clashes between Pakistani and Afghan troops.}'],
      ['{Qatar called on both sides to stop the fighting and to turn to dialogue.}'],
      ['{Afghan police freed a man whom an Islamic State group had sheltered in a Kunar cave.}'],
      ['{The TTP claimed another attack on Pakistani territory.}'],
      ['{Pakistan was among the three states that recognised the Taliban in the 1990s.}'],
      ['{Relations between the two neighbours have been tense for years.}'],
      ['{Pakistan has a nuclear arsenal and a large air force.}'],
      ['{The TTP attack on the police school killed seven officers.}'],
      ['{Pakistan blames India for unrest in Balochistan, and New Delhi denies it.}'],
      ['{Thousands of families left their villages in Kurram and Bajaur.}'],
      ['{The TTP wants to overthrow the government of Pakistan.}'],
      ['{Schools in Chitral stayed closed on Monday.}'],
      ['{Muttaqi is the first Taliban minister to visit India.}'],
      ['{The military said it regretted the deaths of its soldiers.}'],
      ['{Kabul’s claim of 58 dead has not been confirmed by Islamabad.}'],
      ['{Social media were full of videos of burning posts.}'],
      ['{Both governments have been asked by China to show restraint.}'],
      ['{Afghanistan does not recognise the Durand Line.}'],
      ['{A soldier of the Frontier Corps was seriously wounded in the attack.}'],
      ['{Pakistan captured 19 Afghan posts, state television said.}'],
      ['{Trade between the two countries is worth a billion dollars a year.}'],
    ],
  },
]
