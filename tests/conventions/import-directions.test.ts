import { dirname, join } from 'node:path/posix'
import { expect, it } from 'vitest'
import { FILES, read } from './files.ts'

/** What each part may import besides itself. The command line may import everything. */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/model': [],
  'lib/text': ['lib/model'],
  'lib/extract': ['lib/model', 'lib/text'],
  'lib/match': ['lib/model', 'lib/text', 'lib/extract'],
  'lib/build': ['lib/model', 'lib/text', 'lib/extract', 'lib/match'],
  'lib/page': ['lib/model', 'lib/text'],
  'lib/ui': ['lib/model'],
  'lib/extension': ['lib/model', 'lib/match', 'claims-db'],
  entrypoints: ['lib/model', 'lib/text', 'lib/extract', 'lib/match', 'lib/page', 'lib/ui', 'lib/extension'],
}

/** Packages that the core may use: they run in any JavaScript world. */
const CORE = ['lib/model', 'lib/text', 'lib/extract', 'lib/match', 'lib/build']
const CORE_PACKAGES = ['fuse.js', 'zod/mini']

const sources = FILES.filter((path) => /^(?:lib|entrypoints)\/.*\.tsx?$/.test(path))

interface Import {
  file: string
  part: string
  specifier: string
}

const STATEMENT =
  /^(?:import|export)\s[^'";]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

const imports: Import[] = sources.flatMap((file) =>
  [...read(file).matchAll(STATEMENT)].map((found) => ({
    file,
    part: partOf(file),
    specifier: found[1] ?? found[2] ?? found[3] ?? '',
  })),
)
const relative = imports.filter(({ specifier }) => specifier.startsWith('.'))

function partOf(path: string): string {
  const [first = '', second = ''] = path.split('/')
  return first === 'lib' ? `${first}/${second}` : first
}

it('finds the imports that it judges', () => {
  expect(relative.length).toBeGreaterThan(50)
  expect(new Set(sources.map(partOf))).toEqual(new Set([...Object.keys(MAY_IMPORT), 'lib/cli']))
})

it('imports run one way', () => {
  const wrong = relative.filter(({ file, part, specifier }) => {
    const target = partOf(join(dirname(file), specifier))
    return part !== 'lib/cli' && target !== part && !MAY_IMPORT[part]?.includes(target)
  })
  expect(wrong).toEqual([])
})

it('relative imports are written out, with the file name’s ending', () => {
  expect(relative.filter(({ specifier }) => !/\.(?:tsx?|mjs|css|json)(?:\?\w+)?$/.test(specifier))).toEqual([])
})

it('the core uses no package but those that run anywhere', () => {
  const wrong = imports.filter(
    ({ part, specifier }) => CORE.includes(part) && !specifier.startsWith('.') && !CORE_PACKAGES.includes(specifier),
  )
  expect(wrong).toEqual([])
})

it('only the extension, its entry points and what starts them name the browser interface', () => {
  const wrong = imports.filter(
    ({ part, specifier }) =>
      /^(?:webextension-polyfill|wxt)\b/.test(specifier) && !['lib/extension', 'entrypoints', 'lib/cli'].includes(part),
  )
  expect(wrong).toEqual([])
})
