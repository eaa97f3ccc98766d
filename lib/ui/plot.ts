import type { Quantity } from '../model/quantity.ts'
import type { AccountView, DisputeView } from '../model/view.ts'
import { figure, measured } from './figure-words.ts'
import { rowFor, type Taken } from './plot-rows.ts'
import { scaleFor } from './plot-scale.ts'
import { sidesOf } from './rows.ts'
import type { Words } from './translate.ts'
import { accountSpeaker, accountValue, listOf, stance } from './words.ts'

/** One figure on the axis; places run from 0, its start, to 1, its end. */
export interface Dot {
  /** What draws it: a current account, one that denies or does not confirm, an earlier figure, the page's own. */
  kind: 'account' | 'open' | 'earlier' | 'page'
  from: number
  /** Same as `from` for a single number. */
  to: number
  /** The end that is left open: "at least", "up to". */
  arrow: 'up' | 'down' | null
}

/** Figures that stand at one place, or too close to tell apart, with their words. */
export interface Cluster {
  dots: Dot[]
  label: string
  /** Where its words stand. */
  at: number
  /** Line of the lane, from 0 at the top. */
  row: number
}

/** A revision: from an earlier figure to the one that replaced it. */
export interface Trail {
  from: { at: number; row: number }
  to: { at: number; row: number }
}

/** One side's figures, or the page's. */
export interface Lane {
  key: string
  name: string
  clusters: Cluster[]
  trails: Trail[]
  /** What has no place on the axis: "no figure; does not confirm it". */
  aside: string
  /** True where what has no place denies or does not confirm. */
  isOpen: boolean
  rows: number
}

export interface Plot {
  ticks: { at: number; label: string }[]
  isLogarithmic: boolean
  lanes: Lane[]
  /** Where the page's figures stand; one without a number has no place. */
  pages: number[]
  /** All of it in words. */
  text: string
}

interface Point extends Dot {
  id: string
  label: string
  replacedBy: string | null
}

/** A figure of the page, and whom the page names for it where no account knows them. */
export interface PageFigure {
  figure: Quantity
  speaker: string | null
}

/** Figures that stand closer than this part of the axis share their words. */
const NEAR = 0.035

/**
 * Lays out a dispute's figures on one axis, a lane a side, the page's figures above them.
 * @returns null where there is nothing to compare: no number, or one alone
 */
export function plotOf(view: DisputeView, pages: PageFigure[], words: Words): Plot | null {
  if (view.kind !== 'figure') return null
  const figures: Quantity[] = view.accounts.flatMap((account) => [account, ...account.earlier])
  const all = [...figures, ...pages.map(({ figure: own }) => own)]
  const numbers = all.flatMap(({ min, max }) => [min, max]).filter((number) => number !== null)
  if (new Set(all.filter(isPlaced).map(({ min, max }) => `${min} ${max}`)).size < 2) return null
  const { at, ticks, isLogarithmic } = scaleFor(numbers)
  const place = (quantity: Quantity): Pick<Dot, 'from' | 'to' | 'arrow'> => {
    const { min, max } = quantity
    return {
      from: at((min ?? max) as number),
      to: at((max ?? min) as number),
      arrow: max === null ? 'up' : min === null ? 'down' : null,
    }
  }
  const lanes = sidesOf(view).map(({ party, rows }): Lane => {
    const accounts = rows.flatMap((row) => row.accounts)
    const points = accounts.flatMap((account) => pointsOf(account, view, words, place))
    const others = accounts.filter((account) => !isPlaced(account))
    const aside = [...new Set(others.map((account) => unplaced(account, view, words)))].join(words.t('list.semicolon'))
    const lane = laneOf(party?.id ?? '', party?.name ?? speakersOf(accounts, words), points, words)
    return { ...lane, aside, isOpen: others.some(({ stance: taken }) => taken !== 'asserts') }
  })
  const placed = pages.filter(({ figure: one }) => isPlaced(one))
  const own = placed.map((page) => pagePoint(page, view, words, place))
  if (own.length > 0) lanes.unshift(pageLane(own, words))
  const axis = ticks.map((tick) => ({ at: at(tick), label: measured(tick, view.unit, words.locale) }))
  return {
    ticks: axis,
    isLogarithmic,
    lanes,
    pages: [...new Set(own.map(({ from }) => from))],
    text: inWords(axis, isLogarithmic, lanes, words),
  }
}

/** Who stands on no side. */
const speakersOf = (accounts: AccountView[], words: Words): string =>
  listOf([...new Set(accounts.map((account) => accountSpeaker(account, words)))], words)

const isPlaced = ({ min, max }: Quantity): boolean => min !== null || max !== null

function pointsOf(
  account: AccountView,
  view: DisputeView,
  words: Words,
  place: (quantity: Quantity) => Pick<Dot, 'from' | 'to' | 'arrow'>,
): Point[] {
  const points: Point[] = []
  if (isPlaced(account)) {
    const value = figure(account, view.unit, words)
    const taken = stance(account, words)
    const label = taken ? words.t('plot.taken', { value, stance: taken }) : value
    points.push({ ...place(account), kind: taken ? 'open' : 'account', id: account.id, label, replacedBy: null })
  }
  let later = account.id
  for (const earlier of account.earlier) {
    if (!isPlaced(earlier)) continue
    const label = words.t('plot.earlier', { value: figure(earlier, view.unit, words) })
    // A trail leads on from it: the open end of "over 12" would run along that.
    points.push({ ...place(earlier), arrow: null, kind: 'earlier', id: earlier.id, label, replacedBy: later })
    later = earlier.id
  }
  return points
}

function pagePoint(
  { figure: own, speaker }: PageFigure,
  view: DisputeView,
  words: Words,
  place: (quantity: Quantity) => Pick<Dot, 'from' | 'to' | 'arrow'>,
): Point {
  const value = figure(own, view.unit, words)
  const label = speaker === null ? value : words.t('plot.per', { value, speaker })
  return { ...place(own), kind: 'page', id: '', label, replacedBy: null }
}

/** One figure says with it whose it is; of several the lane does. */
function pageLane(points: Point[], words: Words): Lane {
  const lane = laneOf('page', words.t('plot.pageName'), points, words)
  if (lane.clusters.length > 1) return lane
  return laneOf('page', '', points, words, (value) => words.t('plot.page', { value }))
}

function unplaced(account: AccountView, view: DisputeView, words: Words): string {
  const value = accountValue(account, view, words)
  const taken = stance(account, words)
  return taken ? words.t('plot.taken', { value, stance: taken }) : value
}

function laneOf(
  key: string,
  name: string,
  points: Point[],
  words: Words,
  say: (figures: string) => string = (figures) => figures,
): Lane {
  const groups: Point[][] = []
  for (const point of [...points].sort((a, b) => a.from - b.from)) {
    const group = groups.find(([first]) => first && first.kind === point.kind && point.from - first.from < NEAR)
    if (group) group.push(point)
    else groups.push([point])
  }
  const taken: Taken[] = []
  const placed = groups.map((group) => {
    const first = group[0] as Point
    const label = say([...new Set(group.map((point) => point.label))].join(words.t('list.comma')))
    const row = rowFor(taken, first.from, label)
    // Equal figures of several speakers are one dot.
    const dots = group.filter((point, at) => group.findIndex((other) => isSame(point, other)) === at)
    return { ids: group.map(({ id }) => id), cluster: { dots, label, at: first.from, row } satisfies Cluster, group }
  })
  const spot = (id: string): Trail['from'] | null => {
    const found = placed.find(({ ids }) => ids.includes(id))
    const point = found?.group.find((one) => one.id === id)
    return found && point ? { at: point.from, row: found.cluster.row } : null
  }
  const trails = points.flatMap((point) => {
    const from = spot(point.id)
    const to = point.replacedBy === null ? null : spot(point.replacedBy)
    return from && to ? [{ from, to }] : []
  })
  const clusters = placed.map(({ cluster }) => cluster)
  const rows = clusters.reduce((most, { row }) => Math.max(most, row + 1), 0)
  return { key, name, clusters, trails, aside: '', isOpen: false, rows }
}

const isSame = (one: Dot, other: Dot): boolean =>
  one.from === other.from && one.to === other.to && one.arrow === other.arrow

/** "Figures on an axis from 0 to 60. This page: 58. Norland: 9; earlier 7. Sudland: over 200." */
function inWords(ticks: Plot['ticks'], isLogarithmic: boolean, lanes: Lane[], { t }: Words): string {
  const from = ticks[0]?.label ?? ''
  const to = ticks.at(-1)?.label ?? ''
  const said = lanes.map(({ name, clusters, aside }) => {
    const figures = [...clusters.map(({ label }) => label), ...(aside ? [aside] : [])].join(t('list.semicolon'))
    return name ? t('plot.lane', { name, figures }) : t('plot.said', { figures })
  })
  return [t(isLogarithmic ? 'plot.stretched' : 'plot.axis', { from, to }), ...said].join(' ')
}
