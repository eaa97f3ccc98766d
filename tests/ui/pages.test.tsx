// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { DELAYS } from '../../lib/extension/default-settings.ts'
import { Notice } from '../../lib/ui/notice.tsx'
import { Options, type OptionsProps } from '../../lib/ui/options.tsx'
import { Welcome } from '../../lib/ui/welcome.tsx'
import { said, shown } from './shown.tsx'
import { readLocale } from './words-of.ts'

/** What the options and the page that greets say in each of their states. */

const nothing = () => {}
const plain: OptionsProps = {
  kindsOff: [],
  onKinds: nothing,
  delay: DELAYS.usual,
  delays: DELAYS,
  onDelay: nothing,
  languages: { en: 'English', ur: 'اردو' },
  language: null,
  onLanguage: nothing,
  mode: 'all',
  sitesOff: [],
  sitesOn: [],
  onMode: nothing,
  onSite: nothing,
  unmarked: [],
  onMarkAgain: nothing,
  packs: [],
  today: '2031-05-19',
  feeds: null,
  onAddPack: nothing,
  onRemovePack: nothing,
  keys: [
    { name: 'next-mark', shortcut: 'Alt+N' },
    { name: 'previous-mark', shortcut: '' },
    { name: 'open-card', shortcut: '' },
    { name: 'close-card', shortcut: '' },
    { name: 'hide-marks', shortcut: '' },
  ],
  onKeys: nothing,
  onExport: nothing,
  onImport: nothing,
  log: [],
  onClearLog: nothing,
  onCopyLog: nothing,
  said: '',
}

describe('the options', () => {
  const cases: [string, Partial<OptionsProps>, RegExp[]][] = [
    [
      'as they come',
      {},
      [
        /^Options of Counterclaim Marks What is switched off is not marked on any page\. 58 Accounts differ 58 One side only/,
        /card opens when the pointer rests on a mark 0\.28 seconds/,
        /On all sites A small script looks .* Only on sites that I pick/,
        /Not marked again Nothing\. The card of a mark can put a figure or a dispute here/,
        /Go to the next mark Alt\+N Go to the mark before no key/,
        /Log .* Nothing has failed\./,
      ],
    ],
    ['one second', { delay: 1000 }, [/rests on a mark 1 second /]],
    [
      'sites that are switched off',
      { sitesOff: ['a.example'] },
      [/Switched off on these sites: a\.example Switch on: a\.example/],
    ],
    ['no site picked yet', { mode: 'picked' }, [/No site is picked yet\. Address of a site Pick this site/]],
    ['a picked site', { mode: 'picked', sitesOn: ['a.example'] }, [/a\.example No longer: a\.example/]],
    [
      'what is not marked again',
      {
        unmarked: [
          { key: '1', question: 'How many boats?', figure: { min: 4, max: 4, qualifier: 'about' }, stance: null },
          { key: '2', question: 'Who fired first?', figure: null, stance: 'Sudland' },
          { key: '3', question: 'How many posts?', figure: null, stance: null },
        ],
      },
      [
        /How many boats\? about 4 Mark again: about 4/,
        /Who fired first\? Statement: Sudland Mark again: Statement: Sudland/,
        /How many posts\? All of this dispute Mark again: All of this dispute/,
      ],
    ],
    [
      'a log',
      { log: [{ at: Date.UTC(2031, 4, 4), from: 'annotator', text: 'Error: it failed' }] },
      [/annotator Error: it failed Copy the log Empty the log/],
    ],
    ['what came of a change', { said: 'Saved.' }, [/Saved\.$/]],
  ]
  test.each(cases)('%s', (_, part, phrases) => {
    const text = shown(<Options {...plain} {...part} />)
    for (const phrase of phrases) expect(text).toMatch(phrase)
  })
})

test('the page that greets tells what marks mean, what is read, what leaves, where and how it works', () => {
  const text = shown(<Welcome mode="all" onMode={nothing} nextKey="Alt+N" hideKey="" onOptions={nothing} />)
  expect(text).toMatch(/^Counterclaim is ready/)
  expect(text).toMatch(
    /Accounts of it differ\..*It is the account of one side only\..*No account in the packs gives this/,
  )
  expect(text).toMatch(/What is read .* What leaves your browser Nothing\. .* Where it works .*On all sites/)
  expect(text).toMatch(/next mark: Alt\+N\. .* off the page: no key\. .* All options$/)
})

test('what was switched off is said with the way back', () => {
  expect(shown(<Notice text="Switched off." onUndo={nothing} onClose={nothing} />)).toMatch(/^Switched off\. Undo/)
  expect(shown(<Notice text={null} onUndo={nothing} onClose={nothing} />)).toBe('')
})

test('every sentence of these pages is said above, but for what comes of a press', () => {
  const groups = /^(options|sites|welcome|command)\./
  /** Tests in real browsers press for them. */
  const pressed = /^options\.(saved|refused|imported|importFailed|copied)$/
  const unsaid = [...readLocale('en').keys()].filter((key) => groups.test(key) && !said.has(key))
  expect(unsaid.filter((key) => !pressed.test(key))).toEqual([])
})
