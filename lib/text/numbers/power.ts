import { isHyphen, type Reading } from './atoms.ts'

const EXPONENT_LETTERS = new Set(['e', 'x', '×'])

/** Powers and exponents in digits, without spaces: "1.1^-2", "12.32e+14", "1.3x10^6"; null where there is none. */
export function readPower(reading: Reading, from: number): { value: number; to: number } | null {
  const { atoms } = reading
  const base = atoms[from]?.literal
  const mark = atoms[from + 1]
  if (!base || base.dotted || mark?.gap !== 'none') return null
  if (mark.lower === '^') {
    const exponent = readExponent(reading, from + 2)
    return exponent && { value: base.value ** exponent.value, to: exponent.to }
  }
  if (!EXPONENT_LETTERS.has(mark.lower)) return null
  if (mark.lower === 'e') {
    const exponent = readExponent(reading, from + 2)
    return exponent && { value: Number(`${base.value}e${exponent.value}`), to: exponent.to }
  }
  const ten = atoms[from + 2]
  const caret = atoms[from + 3]
  if (ten?.literal?.value !== 10 || ten.gap !== 'none' || caret?.lower !== '^' || caret.gap !== 'none') return null
  const exponent = readExponent(reading, from + 4)
  return exponent && { value: Number(`${base.value}e${exponent.value}`), to: exponent.to }
}

function readExponent(reading: Reading, at: number): { value: number; to: number } | null {
  const { atoms } = reading
  let sign = 1
  let to = at
  for (; to < at + 3; to++) {
    const atom = atoms[to]
    if (atom?.gap !== 'none') return null
    if (isHyphen(atom)) sign = -sign
    else if (atom.lower !== '+') break
  }
  const literal = atoms[to]?.literal
  return literal && !literal.dotted ? { value: sign * literal.value, to: to + 1 } : null
}
