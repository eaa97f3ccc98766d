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
/** Less than lists and tables of English words have; other languages share a few words with it ("a", "on", "in"). */
const CLEARLY_LESS = 0.08

/**
 * True where a page is in a language that the lexicons do not cover: by its declared language (BCP 47), and only
 * where none is declared by the first words of its text. Cheap: at most a few thousand characters are looked at.
 */
export function isForeign(text: string, lang: string | undefined): boolean {
  const declared = lang?.trim().toLowerCase() ?? ''
  if (declared !== '' && declared !== 'und') return !/^en(?:g)?(?![a-z])/.test(declared)
  const words = wordsOf(text.slice(0, SAMPLE))
  return words.length >= FEWEST_WORDS && englishShare(words) < CLEARLY_LESS
}

/** True unless the text is long enough to tell and its words are not English ones. */
export function isEnglish(text: string): boolean {
  const words = wordsOf(text.slice(0, 20_000))
  if (words.length < FEWEST_WORDS)
    return !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text.slice(0, 2000))
  return englishShare(words) >= LEAST_SHARE
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

const englishShare = (words: readonly string[]): number =>
  words.filter((word) => FUNCTION_WORDS.has(word)).length / words.length
