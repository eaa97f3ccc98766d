import { describe, expect, test } from 'vitest'
import { joinGovernments } from '../../lib/build/derive-governments.ts'
import type { Party } from '../../lib/model/pack.ts'
import { documentOf } from './findings.ts'

const party = (name: string, ...adjectives: string[]): Party => ({
  id: name.toLowerCase(),
  name,
  aliases: [name],
  adjectives: [name, ...adjectives],
  voices: [],
  members: [],
})

/** Names of the sides that are left, where documents of these texts name a movement and two countries. */
const joined = (...texts: string[]) =>
  joinGovernments(
    [party('Morrow', 'Morrowan'), party('Selke', 'Selkean'), party('Ironhand')],
    texts.map((text, index) => documentOf({ file: `${index + 1}.txt`, text })),
  )

describe('a movement that runs a country', () => {
  test.each([
    'The Ironhand government of Morrow said 58 soldiers were killed.',
    'Morrow’s Ironhand authorities said 58 soldiers were killed.',
    'The Morrowan Ironhand regime said 58 soldiers were killed.',
    'The Ironhand-run administration of Morrow said so.',
    'The Ironhand, who have ruled Morrow since 2021, said so.',
    'Officials of Ironhand-ruled Morrow said so.',
  ])('is one side with it: %s', (text) => {
    const { parties, notes } = joined('Ironhand fighters crossed the river.', `Headline\n${text}`)
    expect(parties.map(({ name }) => name)).toEqual(['Morrow', 'Selke'])
    expect(parties[0]).toMatchObject({
      id: 'morrow',
      aliases: ['Ironhand', 'Morrow'],
      adjectives: ['Ironhand', 'Morrow', 'Morrowan'],
    })
    expect(notes).toMatchObject([{ document: '2.txt', paragraph: 2 }])
    expect(notes[0]?.text).toMatch(/^Ironhand and Morrow are taken for one side: “.+”$/)
  })

  test('groups of a like name are sides of their own', () => {
    const { parties } = joined(
      'The Ironhand government of Morrow spoke. Sons-of-Ironhand Selke and the Selkean Ironhand said so. The Morrowan Ironhand denied it.',
    )
    expect(parties.map(({ name }) => name)).toEqual(['Morrow', 'Selke', 'Selkean Ironhand', 'Sons-of-Ironhand Selke'])
  })

  test.each([
    ['another movement of a like name', 'The Sons-of-Ironhand Morrow government-in-waiting said so.'],
    ['fighters of a country', 'Morrowan Ironhand fighters crossed into Selke.'],
    ['two countries', 'The Selkean government of Morrow said so.'],
    ['two countries that it runs', 'The Ironhand government of Morrow and the Ironhand government of Selke met.'],
    ['a government besides', 'The Ironhand government of Morrow and the recognised government met.'],
  ])('%s: sides stay apart', (_, text) => {
    const { parties, notes } = joined(text)
    expect(parties).toHaveLength(3)
    expect(notes).toEqual([])
  })
})
