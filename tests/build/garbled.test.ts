import { describe, expect, test } from 'vitest'
import type { Finding } from '../../lib/build/finding.ts'
import { garbledFindings } from '../../lib/build/garbled.ts'
import { findingOf } from './findings.ts'

const posts = { counted: 'post', measure: 'captured' } as const
const claim = findingOf({ ...posts, min: 20, whose: 'south', by: 'north', speaker: 'North army', side: 'north' })
const turned = findingOf({ ...posts, min: 20, by: 'south', speaker: 'North army', side: 'north' })

const rows: { case: string; findings: Finding[]; garbled: Finding[] }[] = [
  { case: 'a deed and its mirror from one speaker', findings: [claim, turned], garbled: [turned] },
  { case: 'the admission of a loss alone', findings: [turned], garbled: [] },
  {
    case: 'two sides that each claim as many',
    findings: [
      claim,
      findingOf({ ...posts, min: 20, whose: 'north', by: 'south', speaker: 'South army', side: 'south' }),
    ],
    garbled: [],
  },
  {
    case: 'another number',
    findings: [claim, findingOf({ ...posts, min: 3, by: 'south', speaker: 'North army', side: 'north' })],
    garbled: [],
  },
]
const own = findingOf({ ...posts, min: 4, whose: 'south', by: 'south' })

describe('garbledFindings', () => {
  test.each(rows)('$case', ({ findings, garbled }) => {
    expect([...garbledFindings(findings)]).toEqual(garbled)
  })

  test('a side that captures its own posts', () => {
    expect([...garbledFindings([own])]).toEqual([own])
  })
})
