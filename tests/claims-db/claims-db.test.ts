import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { byText } from '../../lib/build/order.ts'
import { ROOT } from '../../lib/cli/root.ts'
import { packSchema } from '../../lib/model/pack.ts'

const COMMITTED = join(ROOT, 'claims-db', 'bundled.json')
const pack = packSchema.parse(JSON.parse(readFileSync(COMMITTED, 'utf8')))
const ids = (list: { id: string }[]) => list.map(({ id }) => id)
const reports = pack.disputes.flatMap(({ accounts }) => accounts.flatMap((account) => account.reports))

/** Every place where an id stands for something else, with what it may be. */
const REFERENCES: [string, (string | null)[], string[]][] = [
  ['events of disputes', pack.disputes.map(({ event }) => event), ids(pack.events)],
  ['parties of events', pack.events.flatMap(({ parties }) => parties), ids(pack.parties)],
  ['parties of people', pack.events.flatMap(({ people }) => people.map(({ party }) => party)), ids(pack.parties)],
  ['parties of places', pack.events.flatMap(({ places }) => places.map(({ party }) => party)), ids(pack.parties)],
  [
    'sides of quantities',
    pack.disputes.flatMap(({ quantity }) => [quantity?.whose ?? null, quantity?.by ?? null]),
    ids(pack.parties),
  ],
  [
    'sides of positions',
    pack.disputes.flatMap(({ positions }) => positions.map(({ stance }) => stance)),
    [...ids(pack.parties), 'neutral'],
  ],
  [
    'parties of claimants',
    pack.disputes.flatMap(({ accounts }) => accounts.map(({ claimant }) => claimant?.party ?? null)),
    ids(pack.parties),
  ],
  [
    'accounts that others replace',
    pack.disputes.flatMap(({ accounts }) => accounts.map(({ replaces }) => replaces)),
    pack.disputes.flatMap(({ accounts }) => ids(accounts)),
  ],
  ['documents of reports', reports.map(({ document }) => document), pack.documents.map(({ file }) => file)],
  ['origins of reports', reports.map(({ origin }) => origin), ids(pack.origins)],
  ['sources of documents', pack.documents.map(({ source }) => source), ids(pack.sources)],
]

it('comes out of the seeds to the byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-pack-'))
  try {
    const out = join(folder, 'bundled.json')
    const command = join(ROOT, 'lib', 'cli', 'counterclaim.mjs')
    execFileSync(process.execPath, [command, 'build', join(ROOT, 'seeds'), '--out', out], { stdio: 'pipe' })
    const hint = 'claims-db/bundled.json is not what the seeds give: run npm run pack'
    expect(readFileSync(out, 'utf8') === readFileSync(COMMITTED, 'utf8'), hint).toBe(true)
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 60_000)

it.each(REFERENCES)('%s resolve', (_, used, known) => {
  expect(used.filter((id) => id !== null && !known.includes(id))).toEqual([])
})

it.each(['parties', 'events', 'sources', 'origins', 'disputes'] as const)(
  '%s have ids of their own, in order',
  (list) => {
    const found = ids(pack[list])
    expect(found).toEqual([...new Set(found)].sort(byText))
  },
)

it('documents are in the order of their names', () => {
  const files = pack.documents.map(({ file }) => file)
  expect(files).toEqual([...new Set(files)].sort(byText))
})

it('every account is carried by a report', () => {
  expect(pack.disputes.flatMap(({ accounts }) => accounts.filter((account) => account.reports.length === 0))).toEqual(
    [],
  )
})
