import type { Span } from '../model/quantity.ts'

/** A non-empty line of a text. The span leaves out the white space around it. */
export interface Block extends Span {
  /** Non-empty lines counted from 1, the title line included. */
  paragraph: number
  /** `title` only for the first line, `heading` for other lines that are no sentence, `item` for list items. */
  kind: 'title' | 'heading' | 'item' | 'body'
}

const LINE = /[^\n\r\u2028\u2029\v\f]+/g
const VISIBLE = /[^\s\u200b\u2060\ufeff]/
/** Bullets, dashes and short ordinals that open a list item. */
const ITEM = /^(?:[-–—*+•●◦‣⁃∙▪▫■□◆◇►▶➤➢✓✔✅🔹🔸]\ufe0f?\s|[▪▫•●◦‣]|\(?(?:\d{1,2}|[a-zA-Z])[.)]\s)/u
const MARKDOWN_HEADING = /^#{1,6}\s/
/** A line that ends so is a sentence, however short. */
const SENTENCE_END = /[.!?…:;,][\s"'”’»)\]]*$/
const LONGEST_HEADING = 160

/** Splits a text into its non-empty lines. Linear, never throws. */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = []
  for (const match of text.matchAll(LINE)) {
    const line = match[0]
    if (!VISIBLE.test(line)) continue
    const start = match.index + line.length - line.trimStart().length
    const end = match.index + line.trimEnd().length
    const paragraph = blocks.length + 1
    blocks.push({ start, end, paragraph, kind: kindOf(text.slice(start, end), paragraph) })
  }
  return blocks
}

function kindOf(line: string, paragraph: number): Block['kind'] {
  const short = line.length <= LONGEST_HEADING
  const looksLikeHeading = MARKDOWN_HEADING.test(line) || (short && !SENTENCE_END.test(line.slice(-20)))
  if (paragraph === 1 && looksLikeHeading) return 'title'
  if (ITEM.test(line)) return 'item'
  return looksLikeHeading ? 'heading' : 'body'
}
