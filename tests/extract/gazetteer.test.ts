import { describe, expect, it } from 'vitest'
import { compileGazetteer, type NameMention } from '../../lib/extract/gazetteer.ts'
import { findNames } from '../../lib/extract/names.ts'
import { splitWords } from '../../lib/extract/words.ts'
import { tokenise } from '../../lib/text/tokens.ts'

const gazetteer = compileGazetteer({
  parties: [
    {
      id: 'afghanistan',
      name: 'Afghanistan',
      aliases: ['Afghanistan', 'Kabul', 'the Taliban'],
      adjectives: ['Afghan', 'Taliban'],
      voices: ['Afghan Ministry of Defence'],
      members: ['Taliban', 'Talibs'],
    },
    {
      id: 'ttp',
      name: 'Tehreek-e-Taliban Pakistan',
      aliases: ['Tehreek-e-Taliban Pakistan', 'TTP', 'Pakistani Taliban'],
      adjectives: ['TTP'],
      voices: [],
      members: ['militants'],
    },
    {
      id: 'pakistan',
      name: 'Pakistan',
      aliases: ['Pakistan', 'Islamabad'],
      adjectives: ['Pakistani', 'Pakistan'],
      voices: ['Inter-Services Public Relations', 'ISPR', 'security sources'],
      members: ['militants'],
    },
    { id: 'us', name: 'United States', aliases: ['US', 'U.S.'], adjectives: ['US'], voices: [], members: [] },
  ],
  people: [
    { id: 'mujahid', name: 'Zabihullah Mujahid', aliases: [], party: 'afghanistan', roles: [] },
    { id: 'khwarazmi', name: 'Enayatullah Khwarazmi', aliases: ['Enayat Khwarazmi'], party: 'afghanistan', roles: [] },
    { id: 'tarar', name: 'Attaullah Tarar', aliases: [], party: 'pakistan', roles: [] },
    { id: 'sharif-a', name: 'Shehbaz Sharif', aliases: [], party: 'pakistan', roles: [] },
    { id: 'sharif-b', name: 'Ahmed Sharif', aliases: [], party: 'pakistan', roles: [] },
  ],
  places: [
    { name: 'Kabul', aliases: [], party: 'afghanistan' },
    { name: 'Mohmand', aliases: [], party: 'pakistan' },
    { name: 'Turkmanzai', aliases: [], party: 'pakistan' },
    { name: 'Spin Boldak', aliases: [], party: 'afghanistan' },
  ],
})

/** Names as "words=kind:id". */
function names(text: string): string[] {
  return findNames(splitWords(text, tokenise(text)), gazetteer, text).map(
    (name: NameMention) => `${text.slice(name.start, name.end)}=${name.kind}:${name.id}`,
  )
}

const CASES: [phenomenon: string, text: string, ...names: string[]][] = [
  ['longest match', 'the Pakistani Taliban struck', 'Pakistani Taliban=party:ttp'],
  ['adjective before a noun', 'Taliban fighters', 'Taliban=adjective:afghanistan'],
  ['party before a verb', 'Taliban says', 'Taliban=party:afghanistan'],
  ['party with its article', 'The Taliban, too', 'The Taliban=party:afghanistan'],
  ['people after a number', '200 Taliban killed', 'Taliban=member:afghanistan'],
  ['adjective', 'Afghan posts', 'Afghan=adjective:afghanistan'],
  ['possessive stays outside', "Pakistan's army", 'Pakistan=party:pakistan'],
  ['curly possessive', 'Pakistan’s army', 'Pakistan=party:pakistan'],
  ['place after a preposition', 'a blast in Kabul', 'Kabul=place:Kabul'],
  ['party elsewhere', 'Kabul denied it', 'Kabul=party:afghanistan'],
  ['voice', 'the Afghan Ministry of Defence', 'Afghan Ministry of Defence=voice:afghanistan'],
  ['acronym', 'ISPR said', 'ISPR=voice:pakistan'],
  ['small voice', 'said security sources', 'security sources=voice:pakistan'],
  ['an acronym needs its capitals', 'told us that', ...[]],
  ['dotted acronym', 'a U.S. ship', 'U.S.=party:us'],
  ['a capital is needed', 'a pakistan of the mind', ...[]],
  ['capitals throughout', 'PAKISTAN SAYS', 'PAKISTAN=party:pakistan'],
  ['person', 'Zabihullah Mujahid', 'Zabihullah Mujahid=person:mujahid'],
  ['surname alone', 'but Mujahid said', 'Mujahid=person:mujahid'],
  ['surname after a title', 'spokesman Mujahid', 'Mujahid=person:mujahid'],
  ['surname at the start', 'Mujahid said', 'Mujahid=person:mujahid'],
  ['surname after another first name', 'and Mawlawi Yaqoob Mujahid', ...[]],
  ['a surname of two people', 'said Sharif', ...[]],
  ['other vowels and an h', 'in Momand', 'Momand=place:Mohmand'],
  ['consonants alone are no likeness', 'on Monday', ...[]],
  ['one letter too many for a short name', 'Indiana', ...[]],
  ['a side’s name alone with a letter too many', 'a man from Talibana', ...[]],
  ['two consonants are no likeness', 'There was', ...[]],
  ['spelling of a surname', 'said Khowarazmi', 'Khowarazmi=person:khwarazmi'],
  ['spelling of both names', 'Enayatulla Khwarizmi', 'Enayatulla Khwarizmi=person:khwarazmi'],
  ['spelling of a first name', 'Zabiullah Mujahid', 'Zabiullah Mujahid=person:mujahid'],
  ['particles vary', 'Tehrik-i-Taliban Pakistan', 'Tehrik-i-Taliban Pakistan=party:ttp'],
  ['hyphens vary', 'Tehreek e Taliban Pakistan', 'Tehreek e Taliban Pakistan=party:ttp'],
  ['hyphens may be missing', 'Inter Services Public Relations', 'Inter Services Public Relations=voice:pakistan'],
  ['compounds', 'the Taliban-led army', 'the Taliban=party:afghanistan'],
  ['pairs', 'Pakistan-Afghanistan border', 'Pakistan=adjective:pakistan', 'Afghanistan=party:afghanistan'],
  ['spelling of a place', 'near Turkmenzai', 'Turkmenzai=place:Turkmanzai'],
  ['a name does not cross a line', 'Spin\nBoldak', ...[]],
  ['a name does not cross a comma', 'Spin, Boldak', ...[]],
  ['words of two sides name neither', 'some militants', ...[]],
  ['another word with the same beginning', 'Islamic law', ...[]],
  ['digits are never fuzzy', 'Mujahid1', ...[]],
]

describe('findNames', () => {
  it.each(CASES)('%s: %s', (_, text, ...expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('finds nothing without names', () => {
    const empty = compileGazetteer({ parties: [], people: [], places: [] })
    expect(findNames(splitWords('Kabul said', tokenise('Kabul said')), empty, 'Kabul said')).toEqual([])
  })

  it('gives mentions in order, without overlaps, within the text', () => {
    const text = 'Kabul and Islamabad, the Taliban and Zabihullah Mujahid of the Afghan Ministry of Defence in Kabul.'
    const found = findNames(splitWords(text, tokenise(text)), gazetteer, text)
    expect(found.length).toBe(6)
    found.forEach((name, i) => {
      expect(name.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
      expect(name.end).toBeLessThanOrEqual(text.length)
    })
  })
})
