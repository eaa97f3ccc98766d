import { describe, expect, test } from 'vitest'
import { findCopies } from '../../lib/build/copies.ts'
import { Origins } from '../../lib/build/origins.ts'
import { documentOf } from './findings.ts'

const STORY = `The levee of the Arno canal broke on Monday morning and the water took the lower town of Halm within an hour,
the county said. Forty houses were lost and the road to the coast was closed, while crews from three districts brought
sandbags to the bridge. Nobody had looked at the old wall since the winter, said a teacher who lives beside it.`
const OTHER = `In the hills above Brode the harvest festival drew more visitors than in any year since the railway closed,
and the mayor spoke of a second one in spring. The brass band of the fire brigade played until the lamps went out, which
in Brode is at midnight. A cow was given to the winner of the sack race, who gave it back.`

const original = documentOf({ file: '1.txt', text: `Levee breaks\n${STORY}`, outlet: 'Herald' })
const reprint = documentOf({
  file: '2.txt',
  text: `Water in Halm\nHALM - ${STORY}\nBack to the front page`,
  outlet: 'Mirror',
})
const other = documentOf({ file: '3.txt', text: `Festival in Brode\n${OTHER}`, outlet: 'Post' })
const quoting = documentOf({
  file: '4.txt',
  text: `${OTHER}\n"Nobody had looked at the old wall since the winter," said a teacher.`,
  outlet: 'Star',
})

describe('findCopies', () => {
  test('knows a reprint with another headline and a line more', () => {
    expect([...findCopies([original, reprint])]).toEqual([[reprint, original]])
  })

  test('takes no other text for a copy, nor one that shares a sentence', () => {
    expect(findCopies([original, other]).size).toBe(0)
    expect(findCopies([original, quoting]).size).toBe(0)
  })

  test('gives what a copy says in its own voice the origin of the original', () => {
    const origins = new Origins(findCopies([original, reprint, other]))
    expect(origins.of(null, reprint)).toBe(origins.of(null, original))
    expect(origins.of(null, other)).not.toBe(origins.of(null, original))
  })
})
