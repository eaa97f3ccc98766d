import { expect, test } from 'vitest'
import { nearTo } from '../../lib/extension/near.ts'
import type { Dispute, Pack } from '../../lib/model/pack.ts'
import { fixturePack } from '../fixtures/pack.ts'

const [killed, , first] = fixturePack.disputes as [Dispute, Dispute, Dispute]
const like = (
  id: string,
  quantity: Partial<NonNullable<Dispute['quantity']>>,
  more: Partial<Dispute> = {},
): Dispute => ({
  ...killed,
  id: `lake-orrin-2031/${id}`,
  quantity: { ...(killed.quantity as NonNullable<Dispute['quantity']>), ...quantity },
  ...more,
})
const packOf = (...others: Dispute[]): Pack => ({ ...fixturePack, disputes: [killed, ...others] })

test('another fate of the same comes first, then the other side’s', () => {
  const pack = packOf(like('their-dead', { whose: 'sudland' }), like('injured', { measure: 'injured' }))
  expect(nearTo(pack, killed).map(({ id }) => id)).toEqual(['lake-orrin-2031/injured', 'lake-orrin-2031/their-dead'])
})

const far: [string, Dispute][] = [
  ['the question itself', killed],
  ['something else counted', like('posts', { counted: 'post', measure: 'captured' })],
  ['another event', like('other', { measure: 'injured' }, { event: 'elsewhere-2030' })],
  ['another unit', like('percent', { measure: 'injured', unit: '%' })],
  ['the other side’s other fate', like('their-injured', { measure: 'injured', whose: 'sudland' })],
  ['a statement', first],
  ['a question that no account answers with a number', like('none', { measure: 'injured' }, { accounts: [] })],
]
test.each(far)('%s is not near', (_, other) => {
  expect(nearTo(packOf(other), killed)).toEqual([])
})

test('a statement has nothing near', () => {
  expect(nearTo(packOf(first), first)).toEqual([])
})

test('names a few at most', () => {
  const many = ['injured', 'captured', 'missing', 'detained', 'rescued'].map((measure) => like(measure, { measure }))
  expect(nearTo(packOf(...many), killed)).toHaveLength(3)
})
