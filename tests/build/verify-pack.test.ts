import { beforeAll, describe, expect, test } from 'vitest'
import { buildPack } from '../../lib/build/build-pack.ts'
import { verifyPack } from '../../lib/build/verify-pack.ts'
import type { Account, Dispute, Pack } from '../../lib/model/pack.ts'
import { documentOf } from './findings.ts'

let sound: Pack
beforeAll(() => {
  const text = 'Twelve people were killed in the flood at Halm, police said.'
  sound = buildPack([documentOf({ text })], null, { name: 'flood' }).pack
})

/** The sound pack with its first dispute or account changed. */
function broken(dispute: Partial<Dispute>, account: Partial<Account> = {}): Pack {
  return {
    ...sound,
    disputes: sound.disputes.map((one) => ({
      ...one,
      accounts: one.accounts.map((a) => ({ ...a, ...account })),
      ...dispute,
    })),
  }
}

describe('verifyPack', () => {
  test('finds nothing wrong with a built pack', () => {
    expect(verifyPack(sound)).toEqual([])
  })

  test.each<[string, () => unknown, RegExp]>([
    ['something that is no pack', () => ({ disputes: [] }), /schema|expected/i],
    ['a document that is not there', () => ({ ...sound, documents: [] }), /there is no document a\.txt/],
    ['an origin that is not there', () => ({ ...sound, origins: [] }), /there is no origin/],
    ['an event that is not there', () => ({ ...sound, events: [] }), /there is no event flood/],
    [
      'two disputes of one id',
      () => ({ ...sound, disputes: [...sound.disputes, ...sound.disputes] }),
      /is there twice/,
    ],
    [
      'a party that is not there',
      () => broken({}, { claimant: { name: 'A', party: 'nobody' } }),
      /there is no party nobody/,
    ],
    ['a range turned round', () => broken({}, { min: 9, max: 3 }), /turned round/],
    ['an account without a report', () => broken({}, { reports: [] }), /has no report/],
    [
      'a revision of nothing',
      () => broken({}, { replaces: 'elsewhere' }),
      /replaces elsewhere, which is not in its dispute/,
    ],
    ['a figure dispute without a quantity', () => broken({ quantity: null }), /has a quantity/],
  ])('names %s', (_, pack, problem) => {
    expect(verifyPack(pack()).join('\n')).toMatch(problem)
  })

  test('names a revision that runs in a circle', () => {
    const id = sound.disputes[0]?.accounts[0]?.id ?? ''
    expect(verifyPack(broken({}, { replaces: id })).join('\n')).toMatch(/replaces itself/)
  })
})
