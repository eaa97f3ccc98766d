import { wordsOf } from './align.ts'
import { DOUBTS, OPEN_QUESTIONS, REFUTATIONS, REFUTING_PHRASES } from './lexicon/refutations.ts'

/** A page is about debunking from this number of sentences on that say that something is not so ... */
const DEBUNKING = 4
/** ... if they are at least this share of all. */
const DEBUNKING_SHARE = 0.05

/** True where a text says that something is not so, in words that the claim itself does not use. */
export function refutes(text: string, claim = ''): boolean {
  const own = plainOf(claim)
  const said = plainOf(text)
  for (const word of said.split(' ')) if (REFUTATIONS.has(word) && !own.includes(` ${word} `)) return true
  return REFUTING_PHRASES.some((phrase) => said.includes(` ${phrase} `) && !own.includes(` ${phrase} `))
}

/** True where a sentence keeps its distance from the claim that it tells: "denied that ...", "rumours that ...". */
export function doubts(sentence: string, claim: string): boolean {
  const own = plainOf(claim)
  return wordsOf(sentence).some(({ lower }) => DOUBTS.has(lower) && !own.includes(` ${lower} `))
}

/** True where a sentence leaves open whether it is so: a question, "whether ...". */
export function leavesOpen(sentence: string): boolean {
  if (/\?["'”’)\]]*$/.test(sentence.slice(-6))) return true
  const said = plainOf(sentence)
  return OPEN_QUESTIONS.some((phrase) => said.includes(` ${phrase} `))
}

/** True where a whole page is a fact check or about false reports, by its title or by how often it says so. */
export function isDebunking(title: string, sentences: readonly string[]): boolean {
  if (refutes(title)) return true
  const found = sentences.filter((sentence) => refutes(sentence)).length
  return found >= DEBUNKING && found >= DEBUNKING_SHARE * sentences.length
}

/** Folded words with single spaces, one at either end too. */
const plainOf = (text: string): string =>
  ` ${wordsOf(text)
    .map(({ lower }) => lower)
    .join(' ')} `
