// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { Breath } from '../../lib/page/breath.ts'
import { farParts } from '../../lib/page/far-parts.ts'

const names = (text: string): boolean => /Norland[\s\S]{0,200}Sudland/.test(text)
const filler = (characters: number): string => 'The committee put off its choice. '.repeat(characters / 34)

/** Identifiers of what is left out, in the page's order. */
async function leftOut(html: string): Promise<string[]> {
  document.body.innerHTML = html
  const far = await farParts(document.body, names, new Breath())
  return [...document.querySelectorAll('[id]')].flatMap(({ id }, at, all) => (far.has(all[at] as Element) ? id : []))
}

const NAMED = '<p id="named">Norland and Sudland</p>'

describe('farParts', () => {
  const cases: [name: string, html: string, left: string[]][] = [
    ['a page without names is read whole', `<div id="a">${filler(9000)}</div>`, []],
    ['a long part without names', `<main id="main">${NAMED}</main><div id="talk">${filler(9000)}</div>`, ['talk']],
    ['a short part next to the names', `<main>${NAMED}</main><div id="near">${filler(2000)}</div>`, []],
    [
      'short parts, once they are far off',
      `${NAMED}${[1, 2, 3, 4].map((n) => `<p id="p${n}">${filler(2500)}</p>`).join('')}`,
      ['p3', 'p4'],
    ],
    [
      'what stands before the names',
      `<nav id="nav">${filler(7000)}</nav><p id="lead">${filler(500)}</p>${NAMED}`,
      ['nav'],
    ],
    [
      'names in neighbours keep all of their parent',
      `<div><p id="one">Norland${filler(60)}</p><p id="two">Sudland</p><p id="rest">${filler(9000)}</p></div>`,
      [],
    ],
    [
      'scripts add no distance',
      `${NAMED}<script>${filler(9000)}</script><div id="next"><script>${filler(9000)}</script>${filler(1000)}</div>`,
      [],
    ],
  ]
  test.each(cases)('%s', async (_, html, left) => expect(await leftOut(html)).toEqual(left))

  test('gathers the text of a deep page a few times only', async () => {
    let characters = 0
    const deep = `${'<div>'.repeat(300)}${NAMED}${filler(9000)}${'<p>x</p></div>'.repeat(300)}`
    document.body.innerHTML = deep
    const counted = (text: string): boolean => {
      characters += text.length
      return names(text)
    }
    await farParts(document.body, counted, new Breath())
    expect(characters).toBeLessThan(15 * (document.body.textContent?.length ?? 0))
  })
})
