import type { NumberMention } from '../model/figure.ts'
import type { PageDocument } from '../model/page.ts'
import { type Block, splitBlocks } from '../text/blocks.ts'
import { readAtoms } from '../text/numbers/atoms.ts'
import { findNumbers } from '../text/numbers.ts'
import { type Sentence, splitSentences } from '../text/sentences.ts'
import { type Token, tokenise } from '../text/tokens.ts'
import { type DateMention, documentDate, findDates, statedDate } from './dates.ts'
import type { Gazetteer, NameMention } from './gazetteer.ts'
import { findNames } from './names.ts'
import { splitWords, type Word } from './words.ts'

/** A document with everything that later steps look at, found once. Lists are in order of place. */
export interface ReadDocument {
  page: PageDocument
  text: string
  blocks: Block[]
  sentences: Sentence[]
  tokens: Token[]
  /** The tokens, hyphenated ones in their parts. */
  words: Word[]
  numbers: NumberMention[]
  names: NameMention[]
  dates: DateMention[]
  /** The day of the document, ISO 8601, as `documentDate` has it; null where nothing tells. */
  day: string | null
}

/** Reads a document: blocks, sentences, tokens, numbers, names and dates. Never throws; linear in the text. */
export function readDocument(page: PageDocument, gazetteer: Gazetteer): ReadDocument {
  const { text } = page
  const blocks = splitBlocks(text)
  const tokens = tokenise(text)
  const words = splitWords(text, tokens)
  const reading = readAtoms(text, 'news')
  return {
    page,
    text,
    blocks,
    sentences: splitSentences(text, blocks),
    tokens,
    words,
    numbers: findNumbers(text, reading),
    names: findNames(words, gazetteer, text),
    dates: findDates(text, statedDate(page) ?? undefined, reading),
    day: documentDate(page, reading)?.date ?? null,
  }
}
