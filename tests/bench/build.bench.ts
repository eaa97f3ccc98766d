import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPack } from '../../lib/build/build-pack.ts'
import { serialisePack } from '../../lib/build/serialise-pack.ts'
import { loadFolder } from '../../lib/cli/load-documents.ts'
import { madeDocument, WORDS } from './made-documents.ts'
import type { Row } from './row.ts'

const FEW = 500
const MANY = 10_000
/** What `MANY` documents may cost in seconds of one processor. */
const CEILING = 60
/** What the process may hold at its peak, in MB. Most of it is garbage that waits: with a heap of 450 MB it runs as well. */
const MOST_MEMORY = 1200

/**
 * What building costs in processor time, for n, 2n and 4n documents; where it is asked for by name, also for a folder of
 * 10,000 files from reading them to the pack's last byte, with the memory that the process held at its peak.
 */
export async function run(byName: boolean): Promise<Row[]> {
  buildSeconds(FEW / 5)
  const [one, two, four] = [buildSeconds(FEW), buildSeconds(2 * FEW), buildSeconds(4 * FEW)]
  const rows = [
    row(`build ${FEW} documents of ${WORDS} words`, one, 's', {
      what: `its share of ${CEILING} s for ${MANY.toLocaleString('en')}`,
      value: (CEILING * FEW) / MANY,
    }),
    row(`build ${2 * FEW}`, two, 's', { what: `twice ${FEW}`, value: 2 * one }),
    row(`build ${4 * FEW}`, four, 's', { what: `four times ${FEW}`, value: 4 * one }),
  ]
  return byName ? [...rows, ...(await folderRows())] : rows
}

const row = (what: string, value: number, unit: string, against: Row['against']): Row => ({
  what,
  value,
  unit,
  against,
})

function buildSeconds(count: number): number {
  const documents = Array.from({ length: count }, (_, index) => madeDocument(index))
  const before = process.cpuUsage()
  buildPack(documents, null, { name: 'floods' })
  return secondsSince(before)
}

async function folderRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-bench-'))
  try {
    for (let index = 0; index < MANY; index++) {
      const part = join(folder, String(index % 100))
      mkdirSync(part, { recursive: true })
      writeFileSync(join(part, `${index}.txt`), madeDocument(index).text)
    }
    const before = process.cpuUsage()
    const { name, documents } = await loadFolder(folder)
    serialisePack(buildPack(documents, null, { name }).pack)
    const what = `a folder of ${MANY.toLocaleString('en')} files`
    return [
      row(`build ${what}`, secondsSince(before), 's', { what: 'ceiling', value: CEILING }),
      row(`memory at its peak, with ${what}`, process.resourceUsage().maxRSS / 1024, 'MB', {
        what: 'ceiling',
        value: MOST_MEMORY,
      }),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
