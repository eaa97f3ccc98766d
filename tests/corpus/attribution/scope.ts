import type { AttributionTable } from './case.ts'

/** How far a report reaches: several speakers in a sentence, quotations, sentences that go on, the text's own voice. */
export const scope: AttributionTable[] = [
  {
    phenomenon: 'two speakers in a sentence',
    names: 'border',
    cases: [
      [
        'Pakistan says {23} soldiers died, while Kabul puts the toll at {58}.',
        'Pakistan/pakistan',
        'Afghanistan/afghanistan',
      ],
      [
        'Pakistan said {23} died but, according to Kabul, {58} were killed.',
        'Pakistan/pakistan',
        'Afghanistan/afghanistan',
      ],
      [
        '{23} soldiers died, Pakistan said; {58}, according to the Taliban.',
        'Pakistan/pakistan',
        'Afghanistan/afghanistan',
      ],
      ['Kabul speaks of {58} dead, Islamabad of {23}.', 'Afghanistan/afghanistan', 'Pakistan/pakistan'],
      [
        'While Islamabad admits {23} dead, Mujahid insists on {58} dead.',
        'Pakistan/pakistan',
        'Zabihullah Mujahid/afghanistan',
      ],
      [
        '{58} soldiers were killed, if Kabul is to be believed — Pakistan calls the number inflated and says {23}.',
        'Afghanistan/afghanistan',
        'Pakistan/pakistan',
      ],
    ],
  },
  {
    phenomenon: 'relays',
    names: 'border',
    cases: [
      [
        'Dawn, citing Pakistani security officials, reported that {several} posts had been struck and {12} men killed.',
        'Pakistani security officials/pakistan via Dawn',
        'Pakistani security officials/pakistan via Dawn',
      ],
      ['Mujahid said {58} soldiers died, as reported by Tolo News.', 'Zabihullah Mujahid/afghanistan via Tolo News'],
      [
        '{Three} points were closed, Pakistani officials said, according to Reuters.',
        'Pakistani officials/pakistan via Reuters',
      ],
      ['Khawaja Asif told Geo News that {23} soldiers had died.', 'Khawaja Asif/pakistan via Geo News'],
      [
        'Tolo News quoted Mujahid as saying {58} soldiers had been killed.',
        'Zabihullah Mujahid/afghanistan via Tolo News',
      ],
    ],
  },
  {
    phenomenon: 'relays without listed names',
    names: 'none',
    cases: [
      ['{Three} were killed there and then, PTI reported, citing police sources.', 'police sources via PTI'],
      [
        'The BBC notes that while attendance was {107,000} according to the government, an independent monitor put it at {325,000}.',
        'government via BBC',
        'an independent monitor via BBC',
      ],
      ['Local media reported {two} more deaths.', 'Local media'],
      ['To these AFP, quoting security officials, adds {five} dead.', 'security officials via AFP'],
      ['The agency IRNA quoted the governor as saying {nine} people had died.', 'governor via IRNA'],
      ['{Six} soldiers were killed on Sunday, the AFP agency reports.', 'AFP agency'],
    ],
  },
  {
    phenomenon: "the text's own voice",
    names: 'border',
    cases: [
      ['Pakistan, which lost {23} soldiers in the raid, said it would answer.', 'own'],
      ['{Twenty} security officers died on Saturday.', 'own'],
      [
        'Mujahid, whose government has ruled for {four} years, said {58} soldiers were killed.',
        'own',
        'Zabihullah Mujahid/afghanistan',
      ],
      ['Both crossings were shut and {2,000} trucks are stuck. Pakistan said the crossings would open soon.', 'own'],
      ['Pakistan said the raid was over. Meanwhile {2,000} trucks were stuck at the border.', 'own'],
    ],
  },
  {
    phenomenon: 'sentences that go on with a report',
    names: 'none',
    cases: [
      [
        'Police officials said on Sunday that {72} people had died. {Fifty-nine} of them were protesters.',
        'Police officials',
        'Police officials',
      ],
      ['The ministry said {1,760} people were injured. Of these, {1,330} have gone home.', 'ministry', 'ministry'],
      ['Over {12,500} prisoners are on the run, Ghimire added. Around {13,500} escaped in all.', 'Ghimire', 'Ghimire'],
      ['The coast guard said {40} were saved. Another {six} had drowned.', 'coast guard', 'coast guard'],
      ['The mayor said {3,000} homes were lost. The city of {two million} was hit by a flood in 1995.', 'mayor', 'own'],
      ['Police said {five} died.\nThe road, {40} kilometres long, was reopened.', 'Police', 'own'],
    ],
  },
  {
    phenomenon: 'quotations',
    names: 'none',
    cases: [
      [
        '“We pulled out {12} people. {Four} of them were dead. The rest are in hospital,” said Ana Ruiz, a nurse.',
        'Ana Ruiz',
        'Ana Ruiz',
      ],
      ['Ana Ruiz, a nurse, said: “We pulled out {12} people. {Four} did not make it.”', 'Ana Ruiz', 'Ana Ruiz'],
      ['"The fire took {nine} lives," the chief said. "{Thirty} are in hospital."', 'chief', 'chief'],
      ['The chief told the press: “The fire took {nine} lives.\n“{Thirty} more are in hospital.”', 'chief', 'chief'],
    ],
  },
  {
    phenomenon: 'comparisons and lists of sources',
    names: 'border',
    cases: [
      [
        "Kabul's number for Saturday night is {58} soldiers dead, more than twice what Islamabad admits.",
        'Afghanistan/afghanistan',
      ],
      [
        'Casualties: {9} killed, {16} wounded (Taliban); {200+} killed (Pakistan)',
        'Afghanistan/afghanistan',
        'Afghanistan/afghanistan',
        'Pakistan/pakistan',
      ],
      [
        "Soldiers killed: {23} by Pakistan's account; {58} by the Taliban's.",
        'Pakistan/pakistan',
        'Afghanistan/afghanistan',
      ],
      ['The Taliban had to begin with claimed that {12} soldiers were dead.', 'Afghanistan/afghanistan'],
      ['The Taliban have, since then, said that {58} soldiers were dead.', 'Afghanistan/afghanistan'],
      ["By evening Pakistan's own list had grown to {23}.", 'Pakistan/pakistan'],
      ['Security sources said that {19} Afghan posts were captured.', 'Security sources'],
      ['Three Afghan soldiers died. Security sources spoke of {three} wounded.', 'Security sources'],
    ],
  },
  {
    phenomenon: 'who stands behind a document, a pronoun, an estimate',
    names: 'border',
    cases: [
      [
        'Pakistan had no comment at first. Hours later its military put out a statement conceding {23} dead.',
        "Pakistan's military/pakistan",
      ],
      [
        'Mujahid said {nine} had died. Asked about this, the minister Khawaja Asif laughed. “We lost {23} brave men,” he told a channel.',
        'Zabihullah Mujahid/afghanistan',
        'Khawaja Asif/pakistan',
      ],
      [
        'The Pakistani military added that credible estimates suggested that {more than 200} fighters had been killed.',
        'Pakistani military/pakistan',
      ],
      [
        'The Taliban said they had inflicted {58} losses on the Pakistani army, whose own figure is {23}.',
        'Afghanistan/afghanistan',
        'Pakistani army/pakistan',
      ],
      ['Troops seized {25} army posts in “revenge” raids, the Taliban said.', 'Afghanistan/afghanistan'],
      ['{At least 23} soldiers fell, the Pakistani military said here on Sunday.', 'Pakistani military/pakistan'],
      ['Afghan media put the dead at {15}.', 'Afghan media'],
      [
        'Kabul says that Pakistan lost {58} men; the Pakistani army, that Afghanistan lost {200}.',
        'Afghanistan/afghanistan',
        'Pakistani army/pakistan',
      ],
      ['{Fifty-eight} is the number of soldiers that Kabul says perished.', 'Afghanistan/afghanistan'],
      [
        'QATAR (AFP) — Talks went on.\nOn that night {23} Pakistani soldiers were killed, the army says; the Taliban put it at 58.',
        'army',
      ],
      ['Live\n13:10 PKT — Mujahid in Kabul: {58} soldiers killed', 'Zabihullah Mujahid/afghanistan'],
      ['"{Dozens} of fighters were killed," one source told the ISPR.', 'one source/pakistan'],
    ],
  },
]
