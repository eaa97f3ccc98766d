import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPage } from '../../lib/cli/read-page.ts'
import { ROOT } from '../../lib/cli/root.ts'
import type { Pack } from '../../lib/model/pack.ts'
import type { PageDocument } from '../../lib/model/page.ts'

export const bundledPack = (): Pack => JSON.parse(readFileSync(join(ROOT, 'claims-db', 'bundled.json'), 'utf8'))

/** The demo article, cut or repeated to a length in words. */
export function demoArticle(words: number): PageDocument {
  const demo = readPage(join(ROOT, 'docs', 'demo', 'index.html'))
  return { ...demo, text: lengthen(demo.text, words) }
}

/** A text of so many words: the given one, over and over. */
export function lengthen(text: string, words: number): string {
  const count = text.split(/\s+/).length
  const copies = Array.from({ length: Math.ceil(words / count) }, () => text).join('\n')
  return copies
    .split(/(?<=\s)(?=\S)/)
    .slice(0, words)
    .join('')
}
