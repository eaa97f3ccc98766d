import type { PageDocument } from '../../lib/model/page.ts'
import { HOSTILE } from '../text/hostile.ts'

/** Pieces that send the reader and the matcher of the invented clash down long paths when they are repeated. */
const PIECES: Record<string, string> = {
  numbers: '58 ',
  'figures in one sentence': '58 Ardian soldiers killed and ',
  'figures in many lines': '58 Ardian soldiers were killed, Karr said.\n',
  'parts of parts': '58 of ',
  'words of loss': 'lost ',
  names: 'Ardian ',
  'several names': 'Ardia and Belmar, Ivo Karr of Lorn, ',
  'names spelt wrongly': 'Ardianes Belmarri ',
  'open quotes': '"(',
  'quotes in quotes': '“said ‘Karr said ',
  said: 'said ',
  'speech verbs': 'claimed told denied confirmed added warned ',
  'speakers that speak of speakers': 'Karr said the Ardian army told Belmar that ',
  'according to': 'according to ',
  sources: 'according to the army, ',
  pronouns: 'he said she said it said ',
  owners: "Belmar's army's spokesman's ",
  'of the': 'the ministry of the ',
  commas: ', ',
  colons: 'Killed: ',
  'numbers with names': '58 Ardian, 30 Belmari, ',
  'numbers with losses': '58 killed, 30 wounded, ',
  'every one': 'every all each ',
  'days and losses': 'On March 3 58 were killed. ',
  statements: 'Ardia attacked Belmar and Belmar started the war. ',
  'one long paragraph': 'The Ardian army said on Sunday that 58 Belmari soldiers had been killed. ',
  relatives: 'who said that the man who said that ',
  negations: 'not 58 but not ',
  'lone surrogates and numbers': '\ud800 58 ',
}

const FIRST = 'Ardia and Belmar fought on the Lorn on March 3, Ivo Karr said.\n'

/** Makers of hostile texts by name: those for readers of numbers and sentences, and those for names and speakers. */
export const HOSTILE_PAGES: Record<string, (length: number) => string> = {
  ...HOSTILE,
  ...Object.fromEntries(
    Object.entries(PIECES).map(([name, piece]) => [
      name,
      (length: number) => piece.repeat(Math.ceil(length / piece.length)),
    ]),
  ),
}

/** A page of about so many characters that begins as a report of the invented clash, so that all of it is read. */
export function hostilePage(name: string, length: number): PageDocument {
  return { text: FIRST + (HOSTILE_PAGES[name]?.(length) ?? ''), published: '2024-03-05', lang: 'en' }
}
