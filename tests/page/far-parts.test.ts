// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { farParts } from '../../lib/page/far-parts.ts'

const names = (text: string): boolean => /Norland[\s\S]{0,200}Sudland/.test(text)
const filler = (characters: number): string => 'The committee put off its choice. '.repeat(characters / 34)

/** Identifiers of what is left out, in the page's order. */
function leftOut(html: string): string[] {
  document.body.innerHTML = html
  const far = farParts(document.body, names)
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
  test.each(cases)('%s', (_, html, left) => expect(leftOut(html)).toEqual(left))

  test('gathers the text of a deep page a few times only', () => {
    let characters = 0
    const deep = `${'<div>'.repeat(300)}${NAMED}${filler(9000)}${'<p>x</p></div>'.repeat(300)}`
    document.body.innerHTML = deep
    farParts(document.body, (text) => {
      characters += text.length
      return names(text)
    })
    expect(characters).toBeLessThan(15 * (document.body.textContent?.length ?? 0))
  })
})
