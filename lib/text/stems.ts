/**
 * The Porter2 stemmer for English (Martin Porter, "The English (Porter2) stemming algorithm", snowballstem.org),
 * written after the published description. Words of other languages and with other letters pass through.
 */

const VOWEL = /[aeiouy]/
/** R1 starts after the first non-vowel that follows a vowel; these beginnings have it elsewhere. */
const R1_PREFIX = /^(?:gener|commun|arsen|past|univers|later|emerg|organ)/
const DOUBLE = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/

const WHOLE = new Map([
  ['skis', 'ski'],
  ['skies', 'sky'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['idly', 'idl'],
  ['gently', 'gentl'],
  ['ugly', 'ugli'],
  ['early', 'earli'],
  ['only', 'onli'],
  ['singly', 'singl'],
  ...['sky', 'news', 'howe', 'atlas', 'cosmos', 'bias', 'andes'].map((word): [string, string] => [word, word]),
])
const AFTER_STEP_1A = new Set('inning outing canning herring earring proceed exceed succeed'.split(' '))

/** Suffixes of steps 2 to 4, longest first, with what takes their place. */
const STEP_2: [string, string][] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['ogi', 'og'],
  ['li', ''],
]
const STEP_3: [string, string][] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ative', ''],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
]
const STEP_4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic'.split(' ')

/** The stem of a folded word ("nationally" -> "nation"). Words of one or two letters, and others than a-z, stay. */
export function stem(word: string): string {
  if (word.length < 3 || word.length > 40 || !/^[a-z']+$/.test(word)) return word
  const whole = WHOLE.get(word)
  if (whole !== undefined) return whole
  // A y that is a consonant is written Y, so that the vowel tests leave it out.
  let w = word
    .replace(/^'/, '')
    .replace(/^y/, 'Y')
    .replace(/([aeiouy])y/g, '$1Y')
  w = w.replace(/'s?'?$/, '')
  const r1 = regionAfter(w, R1_PREFIX.exec(w)?.[0].length)
  const r2 = afterVowelConsonant(w, r1)
  w = step1a(w)
  if (AFTER_STEP_1A.has(w)) return w
  w = step1b(w, r1)
  if (/[yY]$/.test(w) && w.length > 2 && !VOWEL.test(w.at(-2) ?? '')) w = `${w.slice(0, -1)}i`
  w = step2(w, r1)
  w = step3(w, r1, r2)
  w = step4(w, r2)
  w = step5(w, r1, r2)
  return w.toLowerCase()
}

function regionAfter(w: string, prefix: number | undefined): number {
  return prefix ?? afterVowelConsonant(w, 0)
}

function afterVowelConsonant(w: string, from: number): number {
  for (let i = from + 1; i < w.length; i++) {
    if (VOWEL.test(w[i - 1] ?? '') && !VOWEL.test(w[i] ?? '')) return i + 1
  }
  return w.length
}

function step1a(w: string): string {
  if (w.endsWith('sses')) return w.slice(0, -2)
  if (/ie[ds]$/.test(w)) return w.length > 4 ? w.slice(0, -2) : w.slice(0, -1)
  if (/(?:us|ss)$/.test(w)) return w
  if (w.endsWith('s') && VOWEL.test(w.slice(0, -2))) return w.slice(0, -1)
  return w
}

function step1b(w: string, r1: number): string {
  const eed = /eed(?:ly)?$/.exec(w)
  if (eed) return eed.index >= r1 ? `${w.slice(0, eed.index)}ee` : w
  const past = /(?:ingly|edly|ing|ed)$/.exec(w)
  if (!past) return w
  const rest = w.slice(0, past.index)
  if (!VOWEL.test(rest)) return w
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`
  if (DOUBLE.test(rest) && !/^[aeo](?:dd|gg|ff)$/.test(rest)) return rest.slice(0, -1)
  return isShort(rest, r1) ? `${rest}e` : rest
}

/** A word is short when R1 is empty and it ends in a short syllable. */
function isShort(w: string, r1: number): boolean {
  return r1 >= w.length && endsShort(w)
}

function endsShort(w: string): boolean {
  return /(?:^|[^aeiouy])[aeiouy][^aeiouywxY]$/.test(w) || /^[aeiouy][^aeiouy]$/.test(w) || w === 'past'
}

function step2(w: string, r1: number): string {
  const found = STEP_2.find(([suffix]) => w.endsWith(suffix))
  if (!found) return w
  const [suffix, put] = found
  const at = w.length - suffix.length
  if (at < r1) return w
  const before = w[at - 1] ?? ''
  if (suffix === 'ogi' && before !== 'l') return w
  if (suffix === 'li' && !/[cdeghkmnrt]/.test(before)) return w
  return w.slice(0, at) + put
}

function step3(w: string, r1: number, r2: number): string {
  const found = STEP_3.find(([suffix]) => w.endsWith(suffix))
  if (!found) return w
  const [suffix, put] = found
  const at = w.length - suffix.length
  if (at < r1 || (suffix === 'ative' && at < r2)) return w
  return w.slice(0, at) + put
}

function step4(w: string, r2: number): string {
  const suffix = STEP_4.find((one) => w.endsWith(one))
  if (suffix === undefined) return w
  const at = w.length - suffix.length
  if (at < r2 || (suffix === 'ion' && !/[st]/.test(w[at - 1] ?? ''))) return w
  return w.slice(0, at)
}

function step5(w: string, r1: number, r2: number): string {
  const at = w.length - 1
  if (w.endsWith('e')) return at >= r2 || (at >= r1 && !endsShort(w.slice(0, -1))) ? w.slice(0, -1) : w
  if (w.endsWith('l') && at >= r2 && w.at(-2) === 'l') return w.slice(0, -1)
  return w
}
