import { describe, expect, test } from 'vitest'
import { viewDispute } from '../../lib/extension/views.ts'
import type { Dispute } from '../../lib/model/pack.ts'
import type { Quantity } from '../../lib/model/quantity.ts'
import type { AccountView, DisputeView } from '../../lib/model/view.ts'
import { type Plot, plotOf } from '../../lib/ui/plot.ts'
import { anchorAt, rowFor, type Taken } from '../../lib/ui/plot-rows.ts'
import { scaleFor } from '../../lib/ui/plot-scale.ts'
import { galleryPack } from '../gallery/pack.ts'
import { english } from './words-of.ts'

const exact = (value: number): Quantity => ({ min: value, max: value, qualifier: 'exact' })
const view = (slug: string): DisputeView =>
  viewDispute(galleryPack, galleryPack.disputes.find(({ id }) => id.endsWith(slug)) as Dispute)
const killed = view('soldiers-killed')
const plot = (dispute: DisputeView, page: Quantity | null, speaker: string | null = null): Plot =>
  plotOf(dispute, page ? [{ figure: page, speaker }] : [], english) as Plot

describe('the axis', () => {
  const cases: [string, number[], { ticks: number[]; isLogarithmic: boolean }][] = [
    ['starts at zero', [58, 59], { ticks: [0, 20, 40, 60], isLogarithmic: false }],
    ['shows how far figures are apart', [9, 200], { ticks: [0, 50, 100, 150, 200], isLogarithmic: false }],
    [
      'is logarithmic where small figures would meet',
      [9, 40, 3000],
      { ticks: [1, 10, 100, 1000, 10000], isLogarithmic: true },
    ],
    ['spans many powers', [2, 9, 4e9], { ticks: [1, 1000, 1e6, 1e9], isLogarithmic: true }],
    [
      'stays linear for figures that hardly differ',
      [100, 110, 9000],
      { ticks: [0, 5000, 10000], isLogarithmic: false },
    ],
    ['holds one number', [7], { ticks: [0, 2, 4, 6, 8], isLogarithmic: false }],
    ['holds nothing but zero', [0], { ticks: [0, 0.5, 1], isLogarithmic: false }],
    ['holds fractions', [0.1, 0.3], { ticks: [0, 0.1, 0.2, 0.3], isLogarithmic: false }],
    ['holds what is less than zero', [-20, 30], { ticks: [-20, 0, 20, 40], isLogarithmic: false }],
  ]
  test.each(cases)('%s', (_, values, { ticks, isLogarithmic }) => {
    const scale = scaleFor(values)
    expect(scale.isLogarithmic).toBe(isLogarithmic)
    expect(scale.ticks).toEqual(ticks)
    for (const value of values) {
      expect(scale.at(value)).toBeGreaterThanOrEqual(0)
      expect(scale.at(value)).toBeLessThanOrEqual(1)
    }
  })
})

describe('words on the axis', () => {
  test('move to another line where they would meet', () => {
    const taken: Taken[] = []
    expect([0.5, 0.55, 0.9].map((at) => rowFor(taken, at, 'at least 58'))).toEqual([0, 1, 0])
  })

  test('stay inside at its ends', () => {
    expect([0, 0.5, 1].map((at) => anchorAt(at, 'at least 58'))).toEqual(['start', 'middle', 'end'])
  })
})

describe('the plot', () => {
  const drawn = plot(killed, exact(9))

  test('has the page’s figure first, then a lane a side, then who is on none', () => {
    expect(drawn.lanes.map(({ key, name }) => [key, name])).toEqual([
      ['page', ''],
      ['norland', 'Norland'],
      ['sudland', 'Sudland'],
      ['', 'Lake Monitors'],
    ])
    expect(drawn.pages).toEqual([drawn.lanes[1]?.clusters.find(({ label }) => label === '9')?.at])
  })

  test('draws equal figures of several speakers once', () => {
    const [nine] = drawn.lanes[1]?.clusters.filter(({ label }) => label === '9') ?? []
    expect(nine?.dots).toHaveLength(1)
  })

  test('leads a trail from an earlier figure to the one that replaced it', () => {
    const { clusters, trails } = drawn.lanes[1] as Plot['lanes'][0]
    const at = (label: string) => clusters.find((cluster) => cluster.label === label)?.at
    expect(trails.map(({ from, to }) => [from.at, to.at])).toEqual([[at('earlier 7'), at('9')]])
  })

  test('leaves the end of “over 200” open', () => {
    expect(drawn.lanes[2]?.clusters[0]?.dots).toEqual([expect.objectContaining({ kind: 'account', arrow: 'up' })])
  })

  test('says what has no place on it', () => {
    expect(drawn.lanes[3]).toMatchObject({ clusters: [], aside: 'no figure, does not confirm it', isOpen: true })
  })

  test('draws a denied figure open', () => {
    const denied = plot(view('posts-captured'), exact(30)).lanes.find(({ key }) => key === 'norland')
    expect(denied?.clusters[0]).toMatchObject({ label: '25, denies it', dots: [{ kind: 'open' }] })
  })

  test('draws a range from end to end', () => {
    const injured = plot(view('soldiers-injured'), null)
    const [range] = injured.lanes[0]?.clusters.filter(({ label }) => label === '30 to 40') ?? []
    expect(range?.dots[0]).toMatchObject({ arrow: null })
    expect(range?.dots[0]?.to).toBeGreaterThan(range?.dots[0]?.from ?? 1)
    expect(injured.isLogarithmic).toBe(true)
  })

  test('names whom the page says it from, where no account does', () => {
    const [page] = plot(killed, exact(23), 'Norland’s army').lanes
    expect(page?.clusters[0]?.label).toBe('this page: 23, per Norland’s army')
  })

  test('has each figure of a page with several once', () => {
    const pages = [9, 7, 200, 9].map((value) => ({ figure: exact(value), speaker: null }))
    const several = plotOf(killed, pages, english)
    expect(several?.lanes[0]).toMatchObject({ name: 'this page', clusters: [{ label: '7, 9' }, { label: '200' }] })
    expect(several?.text).toContain('this page: 7, 9; 200.')
    expect(several?.pages).toHaveLength(3)
  })

  test('is told in words', () => {
    expect(drawn.text).toBe(
      'Figures on an axis from 0 to 200. this page: 9. Norland: earlier 7; 9. Sudland: over 200. ' +
        'Lake Monitors: no figure, does not confirm it.',
    )
  })

  const nothing: [string, DisputeView, Quantity | null][] = [
    ['one figure alone', view('posts-destroyed'), null],
    ['one figure that the page gives too', view('posts-destroyed'), exact(4)],
    ['a statement', view('who-started'), null],
    ['no number', { ...killed, accounts: [] }, { min: null, max: null, qualifier: 'dozens' }],
  ]
  test.each(nothing)('shows nothing of %s', (_, dispute, page) => {
    expect(plot(dispute, page)).toBeNull()
  })

  test('bears the widest numbers that a pack can hold', () => {
    const [account] = killed.accounts as [AccountView]
    const numbers = [Number.MAX_VALUE, Number.MIN_VALUE, -Number.MAX_VALUE, 0]
    for (const one of numbers) {
      for (const other of numbers) {
        const drawnWide = plotOf(
          { ...killed, accounts: [{ ...account, ...exact(one) }] },
          [{ figure: exact(other), speaker: null }],
          english,
        )
        for (const { clusters } of drawnWide?.lanes ?? []) {
          for (const { at } of clusters) expect(at).toSatisfy((place: number) => place >= 0 && place <= 1)
        }
        expect(drawnWide?.ticks.length ?? 0).toBeLessThan(12)
      }
    }
  })
})
