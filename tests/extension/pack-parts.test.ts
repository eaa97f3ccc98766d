import { expect, test } from 'vitest'
import { packParts } from '../../lib/extension/pack-parts.ts'
import { fixturePack } from '../fixtures/pack.ts'

const claims = [{ id: 'wells' }]

test.each<[string, unknown, { disputes: boolean; claims: boolean }]>([
  ['a pack of disputes', fixturePack, { disputes: true, claims: false }],
  ['a pack of text claims', { ...fixturePack, disputes: [], claims }, { disputes: false, claims: true }],
  ['a pack of both', { ...fixturePack, claims }, { disputes: true, claims: true }],
  ['a pack without any', { ...fixturePack, disputes: [], claims: [] }, { disputes: true, claims: false }],
  ['something else', { claims }, { disputes: true, claims: false }],
  ['null', null, { disputes: true, claims: false }],
])('%s goes to its shelf', (_, data, parts) => {
  expect(packParts(JSON.stringify(data))).toEqual(parts)
})

test('what is no JSON goes where it is refused', () => {
  expect(packParts('{')).toEqual({ disputes: true, claims: false })
})
