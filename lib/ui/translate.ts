import type { GeneratedI18nStructure } from '#i18n'
import { plainNumber } from './formats.ts'

/**
 * The interface's sentences in the reader's language.
 *
 * They stand in `lib/ui/locales`, one file a language; `en.yml` is the one that the others follow. To add a sentence:
 * 1. Write it into `en.yml`, in the group of the part that says it: `card.agrees: Accounts agree on {value}.`
 *    What is filled in stands in braces. A sentence that hangs on a number has two forms, `1` and `n`, and `{count}`.
 * 2. Write it into the other files of the folder; a test holds keys and names in braces equal.
 * 3. `npx wxt prepare` (part of `npm run check:types`) makes its key known to the compiler.
 * 4. Say it: `const { t } = useWords()` in a component, or take `Words` as an argument elsewhere, then
 *    `t('card.agrees', { value })`. Numbers that are filled in are written in the reader's digits.
 */

type Structure = GeneratedI18nStructure
/** A sentence's place in the locale files: group and name. */
export type Key = Exclude<keyof Structure, `@@${string}`>
type Names<K extends Key> = Structure[K] extends { namedSubstitutions: readonly (infer Name extends string)[] }
  ? Name
  : never
type Values<K extends Key> = [Names<K>] extends [never] ? [] : [values: Record<Names<K>, string | number>]

/** Says a sentence, with its gaps filled. */
export type Translate = <K extends Key>(key: K, ...values: Values<K>) => string

export interface Words {
  /** BCP 47 tag by which numbers and dates are written. */
  locale: string
  /** BCP 47 tag of the sentences, for `lang`. */
  language: string
  direction: 'ltr' | 'rtl'
  t: Translate
}

/**
 * A text set apart in a sentence from right to left, so that neither turns the other around. Its direction is that of
 * its first letter; left to themselves, browsers overlook letters within a part that is set apart already.
 */
function isolated(text: string): string {
  const letter = /\p{L}/u.exec(text)?.[0]
  const sign = letter === undefined ? '\u2068' : /\p{Script=Arabic}/u.test(letter) ? '\u2067' : '\u2066'
  return `${sign}${text}\u2069`
}

/**
 * @param lookUp gives a sentence as it stands in the locale file, plural forms joined by ` | `; a missing one is ''
 * @param reader the reader's own locale; it decides on numbers and dates where its language is that of the sentences
 */
export function createWords(lookUp: (key: string) => string, reader = ''): Words {
  const language = lookUp('language.tag') || 'en'
  const direction = lookUp('language.direction') === 'rtl' ? 'rtl' : 'ltr'
  const locale = base(reader) === base(language) ? reader : language
  const isEnglish = base(locale) === 'en'
  let plural: Intl.PluralRules | undefined
  const isOne = (count: number): boolean => {
    if (isEnglish) return count === 1
    plural ??= new Intl.PluralRules(locale)
    return plural.select(count) === 'one'
  }
  const fill = (value: string | number): string => {
    const text = typeof value === 'number' ? plainNumber(value, locale) : value
    return direction === 'rtl' ? isolated(text) : text
  }
  const t: Translate = (key, ...given) => {
    const values: Record<string, string | number> = given[0] ?? {}
    const forms = (lookUp(key) || key).split(' | ')
    const form = forms[isOne(Number(values.count ?? 0)) ? 0 : forms.length - 1] as string
    return form.replace(/\{(\w+)\}/g, (gap, name: string) =>
      Object.hasOwn(values, name) ? fill(values[name] as string | number) : gap,
    )
  }
  return { locale, language, direction, t }
}

const base = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] as string
