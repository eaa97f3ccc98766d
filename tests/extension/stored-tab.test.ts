import { beforeEach, describe, expect, test } from 'vitest'
import { SETTINGS_KEY } from '../../lib/extension/default-settings.ts'
import { PANEL_KEY, type PanelData, PanelStore } from '../../lib/extension/panel-data.ts'
import { storedTab } from '../../lib/extension/stored-tab.ts'
import { TabResults } from '../../lib/extension/tab-results.ts'
import { indexDisputes, summarise, viewDispute } from '../../lib/extension/views.ts'
import type { Mark } from '../../lib/model/view.ts'
import { fixturePack } from '../fixtures/pack.ts'
import { memoryArea } from './area.ts'

const URL_HERE = 'https://news.example/story'
const dispute = fixturePack.disputes[0]?.id as string
const mark: Mark = { kind: 'statement', look: 'contested', start: 1, end: 9, dispute, stance: 'neutral' }
const views = [...indexDisputes([fixturePack]).values()].map(({ pack, dispute: one }) => viewDispute(pack, one))
const packs = [summarise(fixturePack)]

let local: ReturnType<typeof memoryArea>
let session: ReturnType<typeof memoryArea>
const look = (url?: string) => storedTab(7, url ?? URL_HERE, { local, session, mayEnter: async () => true })

beforeEach(async () => {
  local = memoryArea()
  session = memoryArea()
  const results = new TabResults(session)
  await results.finish(results.begin(7, 3), [mark])
  await results.finish(results.begin(7, 0), [mark, mark])
  await new PanelStore(
    session,
    async () => packs,
    async () => views,
  ).lay()
})

describe('storedTab', () => {
  test('tells what the background would tell, without it', async () => {
    expect(await look()).toEqual({
      tab: 7,
      site: 'news.example',
      on: true,
      siteOn: true,
      mode: 'all',
      allowed: true,
      marks: [
        { frame: 0, index: 0, mark },
        { frame: 0, index: 1, mark },
        { frame: 3, index: 0, mark },
      ],
      disputes: [views[0]],
      packs,
    })
  })

  test('has no marks where the site is switched off', async () => {
    local.items[SETTINGS_KEY] = { on: true, mode: 'all', sitesOff: ['news.example'], sitesOn: [] }
    expect(await look()).toMatchObject({ siteOn: false, marks: [], disputes: [] })
  })

  test('knows of tabs that show no web page', async () => {
    expect(await look('about:blank')).toMatchObject({ site: null, allowed: false })
  })

  test.each<[string, Record<string, unknown>, Partial<PanelData>]>([
    ['settings of another form', { [SETTINGS_KEY]: { on: true } }, {}],
    ['a dispute that is not laid out', {}, { views: [] }],
    ['too many disputes to lay out', {}, { views: null }],
  ])('leaves it to the background: %s', async (_, stored, laid) => {
    await local.set(stored)
    await session.set({ [PANEL_KEY]: { packs, views, ...laid } })
    expect(await look()).toBeNull()
  })

  test('leaves it to the background where nothing is laid out yet', async () => {
    await session.remove(PANEL_KEY)
    expect(await look()).toBeNull()
  })
})

describe('PanelStore', () => {
  const laid = async (): Promise<PanelData> => (await session.get(PANEL_KEY))[PANEL_KEY] as PanelData

  test('lays out once, and anew for other packs', async () => {
    let titles = ['one']
    const store = new PanelStore(
      session,
      async () => titles.map((title) => ({ ...summarise(fixturePack), title })),
      async () => views,
    )
    await store.lay()
    titles = ['two']
    await store.lay()
    expect((await laid()).packs.map(({ title }) => title)).toEqual(['one'])
    await store.renew()
    expect((await laid()).packs.map(({ title }) => title)).toEqual(['two'])
  })

  test('leaves the disputes of large packs out', async () => {
    const many = [{ ...summarise(fixturePack), disputes: 5000 }]
    const store = new PanelStore(
      session,
      async () => many,
      async () => {
        throw new Error('nobody reads them')
      },
    )
    await store.lay()
    expect(await laid()).toEqual({ packs: many, views: null })
  })
})
