import { expect, it } from 'vitest'
import { FILES, isText, read } from './files.ts'

const TOP_LEVEL = [
  '.ci',
  '.gitignore',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'PRIVACY.md',
  'README.md',
  'biome.json',
  'claims-db',
  'docs',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'public',
  'seeds',
  'tests',
  'tsconfig.json',
  'vitest.config.ts',
  'vitest.e2e.config.ts',
  'wxt.config.ts',
]

/** Past this a file holds more than one idea; a lexicon is one list, however long. */
const LONGEST = 320
const LEXICON = /\/lexicon\//

it('the top level holds what the architecture names, and nothing else', () => {
  const found = [...new Set(FILES.map((path) => path.split('/')[0] as string))]
  expect(found.filter((name) => !TOP_LEVEL.includes(name))).toEqual([])
})

it('source files stay short', () => {
  const long = FILES.filter((path) => /^(?:lib|entrypoints)\/.*\.(?:tsx?|mjs|css)$/.test(path))
    .filter((path) => !LEXICON.test(path))
    .map((path) => `${path}: ${read(path).split('\n').length}`)
    .filter((line) => Number(line.split(': ')[1]) > LONGEST)
  expect(long).toEqual([])
})

/** Each pattern with what it would betray. Written so that this file does not fit its own rows. */
const FOREIGN: [string, RegExp][] = [
  [
    'a path of somebody’s machine',
    /(?:^|[\s"'`(=:])(?:[/](?:work|farm|home|Users|root)[/]|[/]tmp[/]bash|C:[\\]Users)/m,
  ],
  ['an issue number', /\b(?:issue|ticket|fix(?:es|ed)?|close[sd]?|resolve[sd]?|refs?)\s+#\d+|\(#\d+\)/i],
  ['work left for later', /\b(?:TO[D]O|FIX[M]E|X[X]X)\b/],
]

it.each(FOREIGN)('no file holds %s', (_, pattern) => {
  const held = FILES.filter((path) => isText(path) && path !== 'package-lock.json').flatMap((path) => {
    const found = pattern.exec(read(path))
    return found ? [`${path}: ${found[0].trim()}`] : []
  })
  expect(held).toEqual([])
})
