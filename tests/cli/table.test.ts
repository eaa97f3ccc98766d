import { expect, it } from 'vitest'
import { table } from '../../lib/cli/table.ts'

it('lays out columns no wider than they need, and wraps long cells', () => {
  const columns = [
    { heading: 'Figure', width: 20 },
    { heading: 'Said by', width: 12 },
  ]
  const rows = [
    ['58', 'a spokesman of the ministry'],
    ['over 19', 'an unbreakablename'],
  ]
  expect(table(columns, rows)).toBe(
    [
      'Figure   Said by',
      '-------  ------------',
      '58       a spokesman',
      '         of the',
      '         ministry',
      'over 19  an',
      '         unbreakablename',
    ].join('\n'),
  )
})
