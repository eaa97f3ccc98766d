import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { createWords, type Words } from '../ui/translate.ts'
import { ROOT } from './root.ts'

/** What a locale file holds: sentences by dotted key, plural forms joined as the browser gets them. */
export function readLocale(language: string): Map<string, string> {
  const sentences = new Map<string, string>()
  const gather = (path: string, value: unknown): void => {
    if (typeof value === 'string') sentences.set(path, value)
    else if (isPlural(value)) sentences.set(path, `${value[1]} | ${value.n}`)
    else for (const [name, inner] of Object.entries(value as object)) gather(path ? `${path}.${name}` : name, inner)
  }
  gather('', parse(readFileSync(join(ROOT, 'lib', 'ui', 'locales', `${language}.yml`), 'utf8')))
  return sentences
}

const isPlural = (value: unknown): value is { 1: string; n: string } =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === '1,n'

/** The interface's words without a browser, from the files that the browser's come from. */
export function wordsOf(language: string, reader = language): Words {
  const sentences = readLocale(language)
  return createWords((key) => sentences.get(key) ?? '', reader)
}
