// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { Breath } from '../../lib/page/breath.ts'
import { farParts } from '../../lib/page/far-parts.ts'

const namedAt = (text: string): number[] => [...text.matchAll(/Norland[\s\S]{0,200}Sudland/g)].map(({ index }) => index)
const filler = (characters: number): string => 'The committee put off its choice. '.repeat(characters / 34)

/** Identifiers of what is left out, in the page's order. */
async function leftOut(html: string): Promise<string[]> {
  document.body.innerHTML = html
  const isFar = await farParts(document.body, namedAt, new Breath())
  return [...document.querySelectorAll('[id]')].flatMap((element) => (isFar?.(element) ? element.id : []))
}

const paragraphs = (count: number, characters: number): string =>
  Array.from({ length: count }, (_, at) => `<p id="p${at + 1}">${filler(characters)}</p>`).join('')

const NAMED = '<p id="named">Norland and Sudland</p>'

describe('farParts', () => {
  const cases: [name: string, html: string, left: string[]][] = [
    ['a page without names is read whole', `<div id="a">${filler(9000)}</div>`, []],
    [
      'parts that are far off, whole',
      `${NAMED}<p id="gap">${filler(5000)}</p><div id="talk"><p id="in">${filler(200)}</p></div>`,
      ['talk'],
    ],
    [
      'of a part that begins near the names, what lies far',
      `<main>${NAMED}</main><div id="talk">${paragraphs(4, 2100)}</div>`,
      ['p3', 'p4'],
    ],
    ['a short part next to the names', `<main>${NAMED}</main><div id="near">${filler(2000)}</div>`, []],
    [
      'what stands before the names',
      `<nav id="nav"><p>${filler(2000)}</p></nav><p id="lead">${filler(4500)}</p>${NAMED}`,
      ['nav'],
    ],
    ['what stands between names', `${NAMED}${paragraphs(6, 2100)}${NAMED}`, ['p3', 'p4']],
    [
      'scripts add no distance',
      `${NAMED}<script>${filler(9000)}</script><div id="next"><script>${filler(9000)}</script>${filler(1000)}</div>`,
      [],
    ],
    [
      'boxes without words, far off',
      `${NAMED}<p id="gap">${filler(5000)}</p><div id="box"><b id="inner"> </b></div>`,
      [],
    ],
  ]
  test.each(cases)('%s', async (_, html, left) => expect(await leftOut(html)).toEqual(left))

  test('takes names for one that soft hyphens divide', async () => {
    expect(await leftOut(`<p>Nor\u00adland and Sud\u00adland</p>${paragraphs(4, 2100)}`)).toEqual(['p3', 'p4'])
  })

  test('reads in a shadow tree whatever stands there', async () => {
    document.body.innerHTML = `<main>${NAMED}<div id="host"></div></main>`
    const shadow = document.getElementById('host')?.attachShadow({ mode: 'open' }) as ShadowRoot
    shadow.innerHTML = '<section><p>Words</p></section>'
    const isFar = await farParts(document.body, namedAt, new Breath())
    expect([...shadow.querySelectorAll('*')].map((element) => isFar?.(element))).toEqual([false, false])
  })

  test('gathers the text of a deep page once', async () => {
    let characters = 0
    document.body.innerHTML = `${'<div>'.repeat(300)}${NAMED}${filler(9000)}${'<p>x</p></div>'.repeat(300)}`
    const counted = (text: string): number[] => {
      characters += text.length
      return namedAt(text)
    }
    await farParts(document.body, counted, new Breath())
    expect(characters).toBe(document.body.textContent?.length)
  })
})
