/**
 * What letters sound like, in Latin letters, for finding a name by any of its spellings. Languages: Arabic, Persian,
 * Dari, Pashto, Urdu; Hindi. What is heard as a vowel, or not at all, is left empty where it stands between consonants.
 */
export const LETTER_SOUNDS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'a: ا آ أ إ ٱ अ आ',
    'i: ی ي ى ې ۍ ئ ے य इ ई ए ऐ ि ी े ै',
    'u: و ؤ ۆ व उ ऊ ओ औ ु ू ो ौ',
    'b: ب ब भ',
    'p: پ प',
    'f: ف फ',
    't: ت ط ټ ٹ ة ट ठ त थ',
    'd: د ډ ڈ ड ढ द ध',
    'r: ر ړ ڑ र',
    'z: ز ذ ض ظ ځ ژ',
    's: س ص ث ش ښ څ श ष स',
    'j: ج ज झ',
    'c: چ च छ',
    'k: ک ك ق خ क ख',
    'g: گ ګ غ ږ ग घ',
    'l: ل ल',
    'm: م म',
    'n: ن ڼ ں ण न ङ ञ ं ँ',
    'h: ه ہ ھ ح ۀ ۂ ह',
  ].flatMap((line) => {
    const [sound = '', ...letters] = line.split(/:? /)
    return letters.map((letter) => [letter, sound])
  }),
)

/** Latin spellings of one sound, of two letters or one: "Mojahed" and "Mujahid", "Kunduz" and "Qunduz". */
export const LATIN_SOUNDS: readonly (readonly [spelling: string, sound: string])[] = [
  ['ch', 'c'],
  ['kh', 'k'],
  ['gh', 'g'],
  ['ph', 'f'],
  ['th', 't'],
  ['dh', 'd'],
  ['bh', 'b'],
  ['sh', 's'],
  ['zh', 'z'],
  ['ee', 'i'],
  ['ie', 'i'],
  ['ei', 'i'],
  ['oo', 'u'],
  ['ou', 'u'],
  ['q', 'k'],
  ['w', 'u'],
  ['v', 'u'],
  ['y', 'i'],
  ['e', 'i'],
  ['o', 'u'],
]
