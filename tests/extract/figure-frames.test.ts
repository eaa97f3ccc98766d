import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { extractFigures } from '../../lib/extract/figures.ts'
import { compileGazetteer } from '../../lib/extract/gazetteer.ts'
import { readDocument } from '../../lib/extract/read.ts'
import { type FrameRow, frameOf } from '../corpus/frames/frame-row.ts'

const FRAMES = new URL('../corpus/frames/', import.meta.url)
const cast = parse(readFileSync(new URL('cast.yaml', FRAMES), 'utf8'))
const gazetteer = compileGazetteer(cast)
const tables = readdirSync(FRAMES).filter((file) => file.endsWith('.ts') && file !== 'frame-row.ts')

for (const file of tables) {
  const { rows }: { rows: FrameRow[] } = await import(new URL(file, FRAMES).href)
  describe(file.replace('.ts', ''), () => {
    test.each(rows.map(([text, ...figures]) => ({ text, figures })))('$text', ({ text, figures }) => {
      expect(extractFigures(readDocument({ text }, gazetteer)).map(frameOf)).toEqual(figures)
    })
  })
}
