import { readdirSync } from 'node:fs'
import { step } from '../../lib/cli/steps.mjs'
import { table } from '../../lib/cli/table.ts'
import type { Bench, Row } from './row.ts'

/** Runs all benchmarks of this folder, or those whose names are given: `npm run bench -- match`. */
const wanted = process.argv.slice(2)
const files = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.includes(file.replace('.bench.ts', '')))
  .sort()
if (files.length === 0) throw new Error(`there is no benchmark ${wanted.join(', ')}`)

const amount = (value: number, unit: string) => `${Number(value.toPrecision(3))} ${unit}`.trim()

/** Small ratios are told as what they divide by. */
const ratio = (value: number, against: number) =>
  value > 0 && value / against < 0.005 ? `1/${Math.round(against / value)}` : (value / against).toFixed(2)

for (const file of files) {
  const bench: Bench = await import(new URL(file, import.meta.url).href)
  if (bench.onlyByName && wanted.length === 0) continue
  const rows: Row[] = await step(file.replace('.bench.ts', ''), () => bench.run(wanted.length > 0))
  const lines = rows.map(({ what, value, unit, against }) => [
    what,
    amount(value, unit),
    `${against.what}: ${amount(against.value, unit)}`,
    ratio(value, against.value),
  ])
  const columns = [
    { heading: 'Measured', width: 60 },
    { heading: 'Value', width: 16 },
    { heading: 'Against', width: 60 },
    { heading: 'Ratio', width: 8 },
  ]
  console.log(`\n${table(columns, lines)}\n`)
}
