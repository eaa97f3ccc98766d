import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Background, GATE_KEY, LOG_KEY } from '../../lib/extension/background.ts'
import { SETTINGS_KEY } from '../../lib/extension/default-settings.ts'
import { LOG_LENGTH } from '../../lib/extension/log.ts'
import type { Frame, Surroundings } from '../../lib/extension/surroundings.ts'
import { unmarkedOf } from '../../lib/extension/unmarked-of.ts'
import { buildGate } from '../../lib/match/gate.ts'
import type { PageDocument } from '../../lib/model/page.ts'
import type { Mark } from '../../lib/model/view.ts'
import { labelMarks } from '../../lib/ui/mark-labels.ts'
import { fixturePack } from '../fixtures/pack.ts'
import { english } from '../ui/words-of.ts'
import { memoryArea } from './area.ts'

const URL_HERE = 'https://news.example/story'
const at: Frame = { tab: 7, frame: 0, url: URL_HERE }
const inner: Frame = { tab: 7, frame: 4, url: URL_HERE }

const page: PageDocument = {
  url: URL_HERE,
  title: 'Clash at Lake Orrin',
  published: '2031-05-04',
  lang: 'en',
  text: 'Clash at Lake Orrin\nNorland’s army said that 9 Norlandic soldiers were killed by Sudland at Lake Orrin on Saturday.\n',
}
const plain: PageDocument = { text: 'Bread rises at 30 degrees.\n' }

let around: Surroundings & { local: ReturnType<typeof memoryArea>; session: ReturnType<typeof memoryArea> }
let background: Background
let badges: Map<number, number>

const NO_CLAIMS = {
  packs: async () => [],
  index: async () => null,
  numbered: async () => null,
  named: async () => null,
}
const start = (): Background => new Background(around, [fixturePack], NO_CLAIMS)

beforeEach(() => {
  badges = new Map()
  around = {
    local: memoryArea(),
    session: memoryArea(),
    inject: vi.fn(async () => {}),
    style: vi.fn(async () => {}),
    label: async (marks, disputes) => labelMarks(marks, disputes, english),
    ask: vi.fn(async () => true) as Surroundings['ask'],
    urlOf: async () => URL_HERE,
    badge: async (tab, count) => void badges.set(tab, count),
    activate: vi.fn(async () => {}),
    mayEnter: async () => true,
    gate: {
      register: vi.fn(async () => {}),
      isRegistered: vi.fn(async () => true),
      tabs: async () => [{ id: 7, url: URL_HERE }],
      enter: vi.fn(async () => {}),
    },
  }
  background = start()
})

describe('from a page', () => {
  test('a gate that found something gets the annotator', async () => {
    expect(await background.fromPage.found(at, false)).toBe('entered')
    expect(around.inject).toHaveBeenCalledWith(at, 'annotator')
  })

  test('not on a site that is switched off, whichever frame asks', async () => {
    await background.fromPanel.switchSite(null, 'news.example', false)
    expect(await background.fromPage.found(inner, false)).toBe('off')
    expect(around.inject).not.toHaveBeenCalled()
  })

  test('not where the few words around the names say nothing of what is in dispute', async () => {
    const text = 'Norland beats Sudland 3-1\nReyes to visit Lake Orrin\n40 years of the Norlandic song contest'
    expect(await background.fromPage.found(at, false, { ...page, text })).toBe('nothing')
    expect(around.inject).not.toHaveBeenCalled()
  })

  test.each([
    ['as they stand', page.text],
    ['with words of neighbouring elements run together', `Sport${page.text.trim()}Weather`.replaceAll('\n', '')],
  ])('but where they do, %s', async (_, text) => {
    expect(await background.fromPage.found(at, false, { ...page, text })).toBe('entered')
    expect(around.inject).toHaveBeenCalledWith(at, 'annotator')
  })

  test('the filter is laid into storage for the gates', async () => {
    await background.fromPage.prepare(at)
    expect(around.local.items[GATE_KEY]).toEqual(buildGate([fixturePack]))
  })

  test('a text gets its marks, and words for the buttons that stand for them', async () => {
    const view = await background.fromPage.match(at, page, false)
    expect(view?.marks.map(({ dispute }) => dispute)).toEqual(['lake-orrin-2031/norland-soldiers-killed'])
    const [mark] = view?.marks ?? []
    expect(page.text.slice(mark?.start, mark?.end)).toBe('9')
    expect(view?.labels.marks).toEqual([expect.stringContaining('How many soldiers of Norland were killed?')])
    expect(badges.get(7)).toBe(1)
  })

  test('a card gets the disputes that it asks for, and what draws it where that is missing', async () => {
    const known = 'lake-orrin-2031/norland-soldiers-killed'
    const views = await background.fromPage.card(at, [known, 'lake-orrin-2031/gone'], true)
    expect(views.map(({ question }) => question)).toEqual(['How many soldiers of Norland were killed?'])
    expect(around.inject).not.toHaveBeenCalled()
    await background.fromPage.card(at, [known], false)
    expect(around.inject).toHaveBeenCalledExactlyOnceWith(at, 'card')
  })

  test('the style of the marks is put in once, and only where something is marked', async () => {
    await background.fromPage.match(at, plain, false)
    await background.fromPage.match(at, page, true)
    expect(around.style).not.toHaveBeenCalled()
    await background.fromPage.match(at, page, false)
    expect(around.style).toHaveBeenCalledExactlyOnceWith(at)
  })

  test('no word of the page is stored', async () => {
    await background.fromPage.match(at, page, false)
    const stored = JSON.stringify([around.session.items, around.local.items])
    expect(stored).toContain('norland-soldiers-killed')
    for (const words of ['Saturday', 'were killed', 'news.example']) expect(stored).not.toContain(words)
  })

  test('a text without a match stores nothing', async () => {
    expect(await background.fromPage.match(at, plain, false)).toMatchObject({ marks: [], rest: 280 })
    expect(around.session.items).toEqual({})
    expect(badges.get(7)).toBe(0)
  })

  test('what is not to be marked again is left out, until it is to be', async () => {
    const view = await background.fromPage.match(at, page, false)
    const entry = unmarkedOf(view?.marks[0] as Mark)
    await background.fromPage.mark(at, entry, false)
    expect((await background.fromPage.match(at, page, false))?.marks).toEqual([])
    await background.fromPage.mark(at, { ...entry, dispute: 5 } as never, false)
    expect((await background.fromPanel.settings(null)).unmarked).toEqual([entry])
    await background.fromPage.mark(at, entry, true)
    expect((await background.fromPage.match(at, page, false))?.marks).toHaveLength(1)
  })

  test('settings are changed where they are allowed, and kinds of marks with them', async () => {
    expect(await background.fromPanel.change(null, { delay: 700, kindsOff: ['contested'] })).toBe(true)
    expect(await background.fromPanel.change(null, { delay: -1 })).toBe(false)
    expect(await background.fromPage.match(at, page, false)).toMatchObject({ marks: [], rest: 700 })
  })

  test('a switched-off site is not matched, and what was there goes', async () => {
    await background.fromPage.match(at, page, false)
    await background.fromPanel.switchAll(null, false)
    expect(await background.fromPage.match(at, page, false)).toBeNull()
    expect(around.session.items).toEqual({})
    expect(badges.get(7)).toBe(0)
  })

  test('frames count one dispute once', async () => {
    await background.fromPage.match(at, page, false)
    await background.fromPage.match(inner, page, false)
    expect(badges.get(7)).toBe(1)
    await background.fromPage.left(at)
    expect(Object.keys(around.session.items)).toEqual(['tab:7'])
    expect(badges.get(7)).toBe(1)
  })

  test.each([null, {}, { text: 5 }, { text: 'x'.repeat(700_000) }, { text: 'x', url: {} }])(
    'a message of another form is not matched (%#)',
    async (sent) => {
      expect(await background.fromPage.match(at, sent as PageDocument, false)).toBeNull()
    },
  )
})

describe('from a panel', () => {
  test('a tab with its marks, disputes and what was checked', async () => {
    await background.fromPage.match(at, page, false)
    const tab = await background.fromPanel.tab(null, 7)
    expect(tab).toMatchObject({ tab: 7, site: 'news.example', on: true, siteOn: true })
    expect(tab.marks.map(({ frame, index }) => [frame, index])).toEqual([[0, 0]])
    expect(tab.disputes).toHaveLength(1)
    expect(tab.packs).toEqual([
      { id: 'lake-orrin', title: 'Clash at Lake Orrin', version: '1.2.0', date: '2031-05-10', disputes: 3 },
    ])
  })

  test('a stopped worker loses nothing', async () => {
    await background.fromPage.match(at, page, false)
    await background.fromPanel.switchSite(null, 'other.example', false)
    background = start()
    expect((await background.fromPanel.tab(null, 7)).marks).toHaveLength(1)
    expect(await background.fromPage.found({ ...at, url: 'https://other.example/' }, false)).toBe('off')
  })

  test('a page that went without a word is dropped', async () => {
    await background.fromPage.match(at, page, false)
    around.ask = (async () => {
      throw new Error('no receiver')
    }) as Surroundings['ask']
    expect((await background.fromPanel.tab(null, 7)).marks).toEqual([])
    expect(around.session.items).not.toHaveProperty('tab:7')
  })

  test('switches of site and everything', async () => {
    await background.fromPanel.switchSite(null, 'news.example', false)
    expect(await background.fromPanel.tab(null, 7)).toMatchObject({ on: true, siteOn: false })
    await background.fromPanel.switchSite(null, 'news.example', true)
    await background.fromPanel.switchAll(null, false)
    expect(await background.fromPanel.tab(null, 7)).toMatchObject({ on: false, siteOn: true })
  })

  test('in the mode for picked sites, a switch picks and drops a site', async () => {
    await background.fromPanel.change(null, { mode: 'picked' })
    expect(await background.fromPanel.tab(null, 7)).toMatchObject({
      mode: 'picked',
      on: true,
      siteOn: false,
      allowed: true,
    })
    expect(await background.fromPage.found(at, false)).toBe('off')
    await background.fromPanel.switchSite(null, 'news.example', true)
    expect(await background.fromPage.found(at, false)).toBe('entered')
    expect(await background.fromPanel.settings(null)).toMatchObject({ sitesOn: ['news.example'], sitesOff: [] })
    await background.fromPanel.switchSite(null, 'news.example', false)
    expect(await background.fromPanel.settings(null)).toMatchObject({ sitesOn: [], sitesOff: [] })
  })

  test('two switches at once both hold', async () => {
    await Promise.all(['a.example', 'b.example'].map((site) => background.fromPanel.switchSite(null, site, false)))
    expect(around.local.items[SETTINGS_KEY]).toMatchObject({ on: true, sitesOff: ['a.example', 'b.example'] })
  })

  test('a jump goes to the tab and asks its frame', async () => {
    expect(await background.fromPanel.jump(null, 7, 4, 2)).toBe(true)
    expect(around.activate).toHaveBeenCalledWith(7)
    expect(around.ask).toHaveBeenCalledWith(7, 4, 'show', 2)
  })

  test('a search goes over all packs', async () => {
    const found = await background.fromPanel.search(null, 'boats')
    expect(found[0]?.view.id).toBe('lake-orrin-2031/boats-sunk')
  })
})

describe('the gate', () => {
  const lastRegistered = () => vi.mocked(around.gate.register).mock.lastCall?.[0]

  test('is registered for all sites on installation, and entered where pages are open', async () => {
    await background.installed()
    expect(around.local.items[GATE_KEY]).toEqual(buildGate([fixturePack]))
    expect(lastRegistered()).toMatchObject({ matches: ['*://*/*'], excludeMatches: [] })
    expect(around.gate.enter).toHaveBeenCalledWith(7, ['/gate.js'])
  })

  test('is registered by a background that finds it is not, and left alone by one that finds it is', async () => {
    await background.woken()
    expect(around.gate.register).not.toHaveBeenCalled()
    vi.mocked(around.gate.isRegistered).mockResolvedValueOnce(false)
    await background.woken()
    expect(lastRegistered()).toMatchObject({ id: 'gate' })
  })

  test('is registered for no site where the browser lets it into none', async () => {
    around.mayEnter = async () => false
    await background.installed()
    expect((await background.fromPanel.settings(null)).mode).toBe('picked')
    expect(lastRegistered()).toBeNull()
    expect(around.gate.enter).not.toHaveBeenCalled()
  })

  test('runs nowhere once all is off, and is entered again where it is switched on', async () => {
    await background.fromPanel.switchAll(null, false)
    await background.switched(undefined)
    expect(lastRegistered()).toBeNull()
    const before = around.local.items[SETTINGS_KEY]
    await background.fromPanel.switchAll(null, true)
    await background.switched(before)
    expect(lastRegistered()).toMatchObject({ matches: ['*://*/*'] })
    expect(around.gate.enter).toHaveBeenCalledTimes(1)
  })

  test('is not entered twice where it was on before', async () => {
    await background.fromPanel.switchSite(null, 'other.example', false)
    await background.switched(undefined)
    expect(lastRegistered()).toMatchObject({ excludeMatches: ['*://other.example/*'] })
    expect(around.gate.enter).not.toHaveBeenCalled()
  })
})

test('a closed tab leaves nothing', async () => {
  await background.fromPage.match(at, page, false)
  await background.tabClosed(7)
  expect(around.session.items).toEqual({})
})

test('added packs are used at once, unsound ones never', async () => {
  await background.fromPanel.tab(null, 7)
  around.local.items.packs = [
    { ...fixturePack, id: 'second' },
    { ...fixturePack, id: 'broken', disputes: 'none' },
  ]
  await background.packsChanged()
  expect((await background.fromPanel.tab(null, 7)).packs.map(({ id }) => id)).toEqual(['lake-orrin', 'second'])
  expect(around.local.items[GATE_KEY]).toEqual(buildGate([fixturePack, fixturePack]))
  expect(around.gate.enter).toHaveBeenCalledWith(7, ['/own-packs.js', '/gate.js'])
})

test('a failure in a private window is not written down', async () => {
  await background.fromPage.failed({ ...at, isPrivate: true }, { at: 1, from: 'test', text: 'x' })
  expect(around.local.items[LOG_KEY]).toBeUndefined()
})

test('the log keeps what is written at the same time', async () => {
  const entries = Array.from({ length: LOG_LENGTH + 10 }, (_, at) => ({ at, from: 'test', text: 'x' }))
  await Promise.all(entries.map((entry) => background.fromPage.failed(at, entry)))
  expect(await background.fromPanel.log(null)).toEqual(entries.slice(-LOG_LENGTH))
  expect(around.local.items[LOG_KEY]).toHaveLength(LOG_LENGTH)
})
