/** The commonest English function words; in running English they are about two words in five. */
const FUNCTION_WORDS = new Set(
  'the of and to in a that is was for it with as on be at by this had not are but from or have an they which one were all there would their we him been has when who will more no if out so said what up its about into than them can only other some could these two may then do first any my now such like our over after also did many before must through where much most made between'.split(
    ' ',
  ),
)
/** Texts shorter than this say too little about their language. */
const FEWEST_WORDS = 25
const LEAST_SHARE = 0.15

/** True unless the text is long enough to tell and its words are not English ones. */
export function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < FEWEST_WORDS)
    return !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text.slice(0, 2000))
  const known = words.filter((word) => FUNCTION_WORDS.has(word)).length
  return known / words.length >= LEAST_SHARE
}
