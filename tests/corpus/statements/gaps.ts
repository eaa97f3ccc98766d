import type { StatementTable } from './case.ts'

/**
 * Positions that are not found yet: what they answer, with the sentence in braces. A row that begins to be found fails,
 * so that it moves to its table.
 */
export const gaps: StatementTable[] = [
  {
    phenomenon: 'known gaps',
    cases: [
      [
        '{It was the other side’s shells that came first, a Pakistani officer in Kurram maintained, and nothing had been done to invite them.}',
        'who-started pakistan',
      ],
      [
        '{Pakistan should look to its own house, Muttaqi said, instead of blaming others.}',
        'ttp-sanctuary afghanistan',
      ],
    ],
  },
]
