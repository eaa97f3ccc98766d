import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../lib/cli/read-page.ts'
import { ROOT } from '../../lib/cli/root.ts'
import { matchDocument } from '../../lib/match/match-document.ts'
import { compilePacks } from '../../lib/match/packs.ts'
import type { Pack } from '../../lib/model/pack.ts'

const pack: Pack = JSON.parse(readFileSync(join(ROOT, 'claims-db', 'bundled.json'), 'utf8'))
const page = readPage(join(ROOT, 'docs', 'demo', 'index.html'))
const { mentions, statements } = matchDocument(page, compilePacks([pack]))

const slug = (dispute: string) => dispute.replace(/^.*\//, '')

/** Each figure that a reader must see marked: the words that it begins with, the dispute, whose it is, the voice. */
const FIGURES: [words: string, dispute: string, party: string | null, ownVoice: boolean][] = [
  ['58 Pakistani soldiers. Pakistan confirms', 'pakistani-soldiers-killed', 'afghanistan', false],
  ['19 Afghan posts.', 'afghan-posts-captured', 'pakistan', false],
  ['58 and said that', 'pakistani-soldiers-killed', 'afghanistan', false],
  ['about 30 more soldiers', 'pakistani-soldiers-injured', 'afghanistan', false],
  ['25 Pakistani army posts', 'pakistani-posts-captured', 'afghanistan', false],
  ['nine Afghan soldiers', 'afghan-soldiers-killed', 'afghanistan', false],
  ['16 were injured', 'afghan-soldiers-injured', 'afghanistan', false],
  ['over a dozen Pakistani soldiers', 'pakistani-soldiers-killed', 'afghanistan', false],
  ['20 Pakistani outposts', 'pakistani-posts-destroyed', 'afghanistan', false],
  ['19 Afghan posts. Security', 'afghan-posts-captured', 'pakistan', false],
  ['three quadcopters', 'quadcopters-downed', 'pakistan', false],
  ['five border crossings', 'crossings-closed', null, false],
  ['20 security personnel', 'ttp-attack-security-killed', null, true],
  ['three civilians', 'ttp-attack-civilians-killed', null, true],
  ['58 soldiers in a few hours', 'pakistani-soldiers-killed', null, true],
]

/** Right where it is marked, and no loss where it is not. */
const OPTIONAL = ['58 came some hours afterwards']

/** Sentences that take a side: how they begin, the dispute, the side. */
const STATEMENTS: [words: string, dispute: string, stance: string][] = [
  ['Pakistan’s army says that the Afghans fired first', 'who-started', 'pakistan'],
  ['They say that Pakistani aircraft bombed Kabul', 'thursday-strikes', 'afghanistan'],
  ['Pakistan has neither admitted nor denied those', 'thursday-strikes', 'pakistan'],
  ['Mujahid said that the operation was called off', 'halt-of-fighting', 'afghanistan'],
  ['Pakistani security sources tell it the other way', 'halt-of-fighting', 'pakistan'],
  ['Islamabad has long accused the Afghan Taliban', 'ttp-sanctuary', 'pakistan'],
  ['Kabul rejects the charge and insists', 'ttp-sanctuary', 'afghanistan'],
  ['ISIS-K, he said, has set up training', 'isis-k-bases', 'afghanistan'],
]

const startsWith = (words: string) => (mark: { start: number; end: number }) =>
  page.text
    .slice(mark.start, mark.start + words.length + 60)
    .replace(/\s+/g, ' ')
    .startsWith(words)

describe('the demo page', () => {
  it.each(FIGURES)('marks “%s”', (words, dispute, party, ownVoice) => {
    const found = mentions.filter(startsWith(words))
    expect(found.map((mention) => slug(mention.dispute))).toContain(dispute)
    const mention = found.find((one) => slug(one.dispute) === dispute)
    expect(mention?.ownVoice).toBe(ownVoice)
    if (party !== null) expect(mention?.claimant?.party).toBe(party)
  })

  it('marks no other figure: none of the budget, none of the clash of another year', () => {
    const right = [...FIGURES.map(([words]) => words), ...OPTIONAL]
    const others = mentions.filter((mention) => !right.some((words) => startsWith(words)(mention)))
    expect(others.map(({ start, dispute }) => `${page.text.slice(start, start + 40)} → ${slug(dispute)}`)).toEqual([])
  })

  it('marks most statements that take a side, each with its side', () => {
    const found = STATEMENTS.filter(([words, dispute, stance]) =>
      statements.some((one) => startsWith(words)(one) && slug(one.dispute) === dispute && one.stance === stance),
    )
    const missed = STATEMENTS.filter((row) => !found.includes(row))
    expect(missed.length, `missed: ${missed.map(([words]) => words).join('; ')}`).toBeLessThanOrEqual(3)
  })

  it.each([
    ['In Khyber Pakhtunkhwa, a security official said', 'halt-of-fighting'],
    ['Hours before the border erupted', 'who-started'],
    ['The habit of rival tolls', 'who-started'],
  ])('does not take “%s” for a side on %s', (words, dispute) => {
    expect(statements.filter((one) => startsWith(words)(one) && slug(one.dispute) === dispute)).toEqual([])
  })

  it('marks no statement of the clash of another year', () => {
    const border = page.text.indexOf('It has happened before')
    expect(border).toBeGreaterThan(0)
    expect(statements.filter(({ start }) => start > border)).toEqual([])
  })
})
