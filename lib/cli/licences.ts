import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.ts'
import { table } from './table.ts'

/** A dependency as the lock file and its own package name it. */
export interface Dependency {
  name: string
  version: string
  /** SPDX expression; `unknown` where the package names none. */
  licence: string
  /** True for what is shipped or runs the command line; false for what only builds and tests it. */
  shipped: boolean
}

interface LockEntry {
  version?: string
  license?: string
  dev?: boolean
  optional?: boolean
}

/** All dependencies of the lock file that are installed here, by name. */
export function dependencies(root = ROOT): Dependency[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockEntry>
  }
  const found = Object.entries(packages).flatMap(([path, { version = '', license, dev }]) => {
    const own = join(root, path, 'package.json')
    // Those for other systems stand in the lock file and are not here.
    if (path === '' || !existsSync(own)) return []
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    return [{ name, version, licence: license ?? licenceOf(own), shipped: dev !== true }]
  })
  const byName = new Map(found.map((one) => [`${one.name}@${one.version}`, one]))
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** The licence that a package names in its `package.json`, in either of the two forms. */
function licenceOf(file: string): string {
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8')) as {
    license?: string | { type?: string }
    licenses?: unknown
  }
  if (typeof license === 'string') return license
  const several = Array.isArray(licenses)
    ? licenses.flatMap((one: { type?: string }) => one.type ?? []).join(' OR ')
    : ''
  return license?.type ?? (several || 'unknown')
}

/** The dependencies as a table with a count of each licence behind it. */
export function licenceReport(all: readonly Dependency[]): string {
  const columns = [
    { heading: 'Package', width: 48 },
    { heading: 'Version', width: 14 },
    { heading: 'Licence', width: 32 },
    { heading: 'For', width: 10 },
  ]
  const rows = all.map(({ name, version, licence, shipped }) => [name, version, licence, shipped ? 'use' : 'building'])
  const counts = new Map<string, number>()
  for (const { licence } of all) counts.set(licence, (counts.get(licence) ?? 0) + 1)
  const sums = [...counts].sort((a, b) => b[1] - a[1]).map(([licence, count]) => `${licence}: ${count}`)
  return `${table(columns, rows)}\n\n${all.length} packages. ${sums.join(', ')}`
}
