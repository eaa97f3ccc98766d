/** What a run of digits says. */
export interface Literal {
  value: number
  /** True where nothing but digits is written: no grouping, no decimals. */
  plain: boolean
  /** Digits before the decimals. */
  digits: number
  /** "1,200", "2,00,000". */
  grouped: boolean
  decimals: boolean
  /** "0300": written with a leading zero. */
  zero: boolean
  /** "10.12.2025", "192.168.1.2": several points, no number of its own; `value` is NaN. */
  dotted: boolean
  /** "½". */
  vulgar: boolean
}

export interface LiteralPiece {
  /** Offsets in the run. */
  from: number
  to: number
  literal: Literal
}

/** `news` reads what a reporter means; `plain` reads every number as it stands, as a calculator would. */
export type NumberStyle = 'news' | 'plain'

/** First code points of the digit rows that are read. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10]
export const DIGIT = '0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19'
const FOREIGN_DIGIT = /[^0-9.,]/g

/**
 * Reads a run of digits with single points and commas between them ("1,200.50", "22,24,26"): one number where the
 * commas group thousands (or lakhs), else a list. `run` is `.?digits([.,]digits)*`. Linear.
 */
export function readLiterals(run: string, style: NumberStyle): LiteralPiece[] {
  const ascii = run.replace(FOREIGN_DIGIT, toAscii)
  const whole = readWhole(ascii, style)
  if (whole) return [{ from: 0, to: run.length, literal: whole }]
  // A list: cut at commas, and at every second point.
  const pieces: LiteralPiece[] = []
  let from = 0
  for (const item of ascii.split(',')) {
    const parts = item.split('.')
    let at = from
    for (let i = 0; i < parts.length; i += 2) {
      const piece = parts.slice(i, i + 2).join('.')
      if (piece) pieces.push({ from: at, to: at + piece.length, literal: number(piece, false) })
      at += piece.length + 1
    }
    from += item.length + 1
  }
  return pieces
}

function readWhole(run: string, style: NumberStyle): Literal | null {
  const comma = run.indexOf(',')
  const point = run.indexOf('.')
  if (comma < 0) {
    if (point < 0 || run.indexOf('.', point + 1) < 0) return number(run, false)
    const parts = run.split('.')
    if (isGrouping(parts)) return number(parts.join(''), true)
    return style === 'plain' ? null : dotted()
  }
  if (point >= 0 && (point < comma || run.indexOf('.', point + 1) >= 0)) return null
  const head = point < 0 ? run : run.slice(0, point)
  const parts = head.split(',')
  if (isGrouping(parts) || isIndianGrouping(parts)) {
    return number(parts.join('') + (point < 0 ? '' : run.slice(point)), true)
  }
  // "1,3": a decimal comma; a reporter lists two numbers.
  if (style === 'plain' && parts.length === 2 && point < 0) return number(parts.join('.'), false)
  return null
}

function isGrouping(parts: string[]): boolean {
  const [first = '', ...rest] = parts
  return first.length >= 1 && first.length <= 3 && rest.length > 0 && rest.every((part) => part.length === 3)
}

/** 2,00,000: groups of two before the last three. */
function isIndianGrouping(parts: string[]): boolean {
  const [first = '', ...rest] = parts
  const last = rest.pop()
  return (
    first.length >= 1 &&
    first.length <= 2 &&
    last?.length === 3 &&
    rest.length > 0 &&
    rest.every((part) => part.length === 2)
  )
}

function number(digits: string, grouped: boolean): Literal {
  const point = digits.indexOf('.')
  const whole = point < 0 ? digits : digits.slice(0, point)
  return {
    value: Number(digits),
    plain: !grouped && point < 0,
    digits: whole.length,
    grouped,
    decimals: point >= 0,
    zero: whole.length > 1 && whole.startsWith('0'),
    dotted: false,
    vulgar: false,
  }
}

function dotted(): Literal {
  return { ...number('', false), value: Number.NaN, plain: false, dotted: true }
}

function toAscii(digit: string): string {
  const code = digit.charCodeAt(0)
  const zero = ZEROS.find((first) => code >= first && code <= first + 9)
  return zero === undefined ? digit : String(code - zero)
}

const VULGAR: Record<string, number> = {
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅐': 1 / 7,
  '⅑': 1 / 9,
  '⅒': 1 / 10,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
}

/** A one-character fraction ("½"), or null. */
export function vulgarFraction(character: string): Literal | null {
  const value = VULGAR[character]
  return value === undefined ? null : { ...number('1', false), value, plain: false, decimals: true, vulgar: true }
}
