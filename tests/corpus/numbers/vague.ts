import type { NumberTable } from './case.ts'

/** Counts without a number. */
export const vague: NumberTable[] = [
  {
    phenomenon: 'dozens',
    cases: [
      ['{Dozens} were hurt.', 'dozens'],
      ['{Several dozen} shops burned.', 'dozens'],
      ['{A few dozen} men came.', 'dozens'],
      ['It claimed {dozens} of lives.', 'dozens'],
    ],
  },
  {
    phenomenon: 'other round plurals',
    cases: [
      ['{Hundreds} were there.', 'vague'],
      ['{Hundreds of thousands} marched.', 'vague'],
      ['{Tens of thousands} fled.', 'vague'],
      ['{Scores} of fugitives were caught.', 'vague'],
      ['{Thousands} remain at large.', 'vague'],
      ['{Several hundred} sheep.', 'vague'],
      ['The test scores were low.'],
      ['Buildings fell by the thousand.'],
    ],
  },
  {
    phenomenon: 'quantifiers',
    cases: [
      ['{Several} posts fell.', 'vague'],
      ['{A number of} huts burned.', 'vague'],
      ['{A handful of} men stayed.', 'vague'],
      ['{Many} villagers left, {a few} stayed.', 'vague', 'vague'],
      ['{Numerous} weapons were seized.', 'vague'],
      ['{Multiple} posts were razed.', 'vague'],
      ['{A couple of} trucks passed.', 'vague'],
      ['How many fell? So many questions.'],
      ['The number of dead is not known.'],
      ['A couple married in Kabul.'],
    ],
  },
  {
    phenomenon: 'sizes of loss',
    cases: [
      ['The army suffered {heavy} casualties.', 'vague'],
      ['They inflicted {heavy} human and material losses.', 'vague'],
      ['Heavy rain fell on heavy guns.'],
    ],
  },
]
