import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { createWords } from '../../lib/ui/translate.ts'
import { ROOT } from '../conventions/files.ts'
import { english, readLocale } from './words-of.ts'

const languages = readdirSync(join(ROOT, 'lib', 'ui', 'locales')).map((file) => file.replace(/\.yml$/, ''))
const gaps = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort()
const forms = (sentence: string): string[] => sentence.split(' | ')

describe.each(languages)('%s', (language) => {
  const own = readLocale(language)
  const followed = readLocale('en')

  it('holds the same sentences as English', () => {
    expect([...own.keys()].sort()).toEqual([...followed.keys()].sort())
  })

  it('fills the same gaps', () => {
    const odd = [...own].filter(([key, sentence]) => {
      const wanted = gaps(followed.get(key) ?? '').join()
      return forms(sentence).length !== forms(followed.get(key) ?? '').length || gaps(sentence).join() !== wanted
    })
    expect(odd).toEqual([])
  })

  it('leaves nothing empty, and nothing that browsers read as their own', () => {
    expect([...own].filter(([, sentence]) => sentence.trim() === '' || sentence.includes('$'))).toEqual([])
    expect([...own.keys()].filter((key) => !/^[a-zA-Z0-9]+(?:\.[a-zA-Z0-9]+)+$/.test(key))).toEqual([])
  })
})

describe('saying a sentence', () => {
  const of = (sentences: Record<string, string>, reader?: string) =>
    createWords((key) => sentences[key] ?? '', reader).t as (key: string, values?: object) => string

  test('fills gaps once, and leaves unknown ones', () => {
    expect(of({ a: '{x} and {y}' })('a', { x: '{y}' })).toBe('{y} and {y}')
  })

  test('takes the form that the number asks for', () => {
    expect(english.t('count.disputes', { count: 1 })).toBe('1 dispute')
    expect(english.t('count.disputes', { count: 1200 })).toBe('1,200 disputes')
    const hindi = of({ 'language.tag': 'hi', a: 'one {count} | more {count}' })
    expect([0, 1, 2].map((count) => hindi('a', { count }))).toEqual(['one 0', 'one 1', 'more 2'])
  })

  test('writes numbers as the reader does, where the language is the reader’s', () => {
    expect(of({ 'language.tag': 'en', a: '{count}' }, 'en-IN')('a', { count: 123456 })).toBe('1,23,456')
    expect(of({ 'language.tag': 'en', a: '{count}' }, 'de')('a', { count: 123456 })).toBe('123,456')
    expect(of({ 'language.tag': 'en', a: '{count}' }, '')('a', { count: 1.5 })).toBe('1.5')
  })

  test('keeps names of another script apart in a sentence from right to left', () => {
    const rtl = of({ 'language.tag': 'ur', 'language.direction': 'rtl', a: '{x}' })
    expect(rtl('a', { x: 'Ana Reyes' })).toBe('\u2066Ana Reyes\u2069')
    expect(rtl('a', { x: rtl('a', { x: 'نورلند' }) })).toBe('\u2067\u2067نورلند\u2069\u2069')
    expect(rtl('a', { x: '58' })).toBe('\u206858\u2069')
  })

  test('says the key where a sentence is missing', () => {
    expect(of({})('card.agrees')).toBe('card.agrees')
  })
})
