import { describe, expect, test } from 'vitest'
import { unifyClaimants } from '../../lib/build/claimants.ts'

const rows: { case: string; names: string[]; party?: string; claimants: number }[] = [
  { case: 'one name twice', names: ['Ana Reyes', 'Ana Reyes'], claimants: 1 },
  { case: 'title and surname', names: ['Dr Shekhar Khanal', 'Khanal', 'Shekhar Khanal'], claimants: 1 },
  { case: 'transliterations', names: ['Enayat Khowarazm', 'Enayatullah Khwarazmi'], claimants: 1 },
  { case: 'letter case and article', names: ['the Interior Ministry', 'interior ministry'], claimants: 1 },
  { case: 'diacritics', names: ['Aleksandar Vučić', 'President Aleksandar Vucic'], claimants: 1 },
  { case: 'two people of one surname', names: ['Ana Reyes', 'Luis Reyes'], claimants: 2 },
  { case: 'a surname that two people have stays alone', names: ['Ana Reyes', 'Luis Reyes', 'Reyes'], claimants: 3 },
  { case: 'two ministries', names: ['Interior Ministry', 'Foreign Ministry'], claimants: 2 },
  { case: 'army and police', names: ['Nepal army', 'Nepal police'], claimants: 2 },
  { case: 'names that differ in a digit', names: ['Unit 731', 'Unit 732'], claimants: 2 },
  { case: 'near names of others', names: ['Iran Press', 'Iraq Press'], claimants: 2 },
]

describe('unifyClaimants', () => {
  test.each(rows)('$case', ({ names, claimants }) => {
    const unified = unifyClaimants(names.map((name) => ({ name, party: null })))
    expect(new Set(names.map((name) => unified.resolve({ name, party: null }).name)).size).toBe(claimants)
  })

  test('never merges claimants of different parties', () => {
    const unified = unifyClaimants([
      { name: 'Defence Ministry', party: 'north' },
      { name: 'Defence Ministry', party: 'south' },
    ])
    expect(unified.resolve({ name: 'Defence Ministry', party: 'south' }).party).toBe('south')
  })

  test('knows a side’s body however it is put, and the side by its aliases', () => {
    const morrow = {
      id: 'morrow',
      name: 'Republic of Morrow',
      aliases: ['Morrow', 'Port Ansel'],
      adjectives: ['Morrovian'],
      voices: [],
      members: [],
    }
    const names = [
      'Defence Ministry of Morrow',
      'Morrovian Defense Ministry',
      'Port Ansel',
      'Republic of Morrow',
      'Morrow’s army',
    ]
    const unified = unifyClaimants(
      names.map((name) => ({ name, party: 'morrow' })),
      [morrow],
    )
    expect(names.map((name) => unified.resolve({ name, party: 'morrow' }).name)).toEqual([
      'Defence Ministry of Morrow',
      'Defence Ministry of Morrow',
      'Republic of Morrow',
      'Republic of Morrow',
      'Morrow’s army',
    ])
  })

  test('keeps the spelling that most documents have', () => {
    const seen = ['Zabihulla Mujahid', 'Zabihullah Mujahid', 'Zabihullah Mujahid'].map((name) => ({
      name,
      party: null,
    }))
    expect(unifyClaimants(seen).resolve({ name: 'Zabihulla Mujahid', party: null }).name).toBe('Zabihullah Mujahid')
  })
})
