import { declaresEnglish } from './declared-language.ts'

/** The commonest English function words; in running English they are about two words in five. */
const FUNCTION_WORDS = new Set(
  'the of and to in a that is was for it with as on be at by this had not are but from or have an they which one were all there would their we him been has when who will more no if out so said what up its about into than them can only other some could these two may then do first any my now such like our over after also did many before must through where much most made between'.split(
    ' ',
  ),
)
/** Texts shorter than this say too little about their language. */
const FEWEST_WORDS = 25
const LEAST_SHARE = 0.15

/** Enough of a page to tell its language by. */
const SAMPLE = 3000

/** The commonest words of other languages in Latin letters, without those that are English words too. */
const FOREIGN_WORDS = new Set(
  `der das und ist von den mit nicht ein eine auf dem des im für sich auch als les est dans qui que une pour pas sur plus
  sont avec el los las del por con una para su al como más lo di il che della non è sono gli nel da em não um uma os ao
  het een van en dat te zijn voor op niet met og att som det är på af til w nie na się że jest ve bir bu da için ile yang
  dan ini dengan untuk dari pada`.split(/\s+/),
)

const LONGEST_LISTED = Math.max(...[...FUNCTION_WORDS, ...FOREIGN_WORDS].map(({ length }) => length))
const LATIN = /^\p{Script=Latin}/u
const WORD = /\p{L}+/gu

/**
 * True where a page is in a language that the lexicons do not cover: by its declared language (BCP 47), and only where
 * none is declared by the first words of its text, which must be mostly in other letters or have more common words of
 * other languages than of English; headlines and lists have few words of either. Cheap: at most a few thousand
 * characters are looked at.
 */
export function isForeign(text: string, lang: string | undefined): boolean {
  const declared = declaresEnglish(lang)
  if (declared !== null) return !declared
  const words = wordsOf(text.slice(0, SAMPLE))
  if (words.length < FEWEST_WORDS) return false
  let latin = 0
  let foreign = 0
  for (const word of words) {
    if (word.charCodeAt(0) < 128 || LATIN.test(word)) latin++
    if (word.length > LONGEST_LISTED) continue
    if (FOREIGN_WORDS.has(word)) foreign++
    if (FUNCTION_WORDS.has(word)) foreign--
  }
  return latin < words.length / 2 || foreign > 0
}

/** True unless the text is long enough to tell and its words are not English ones. */
export function isEnglish(text: string): boolean {
  const words = wordsOf(text.slice(0, 20_000))
  if (words.length < FEWEST_WORDS) {
    const latin = !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text.slice(0, 2000))
    return latin && shareOf(FOREIGN_WORDS, words) <= shareOf(FUNCTION_WORDS, words)
  }
  return shareOf(FUNCTION_WORDS, words) >= LEAST_SHARE
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

const shareOf = (known: ReadonlySet<string>, words: readonly string[]): number =>
  words.filter((word) => known.has(word)).length / Math.max(1, words.length)
