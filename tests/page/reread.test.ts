// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { Changes } from '../../lib/page/changes.ts'
import type { IsLeft } from '../../lib/page/far-parts.ts'
import { rereadVisibleText } from '../../lib/page/reread.ts'
import { readVisibleText, type VisibleText } from '../../lib/page/visible-text.ts'
import { FIRST, growth, take, turns } from './random-pages.ts'
import { showByStyle } from './visibility.ts'

beforeAll(showByStyle)
afterEach(() => document.body.replaceChildren())

const one = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement
const attributes = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'contenteditable']

/** Nodes below which the page changes while something is done to it. */
function changedBy(turn: () => unknown): ReadonlySet<Node> | null {
  const observer = new MutationObserver(() => {})
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
  const what = { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: attributes }
  for (const root of roots) observer.observe(root, what)
  turn()
  const changes = new Changes()
  changes.add(observer.takeRecords())
  observer.disconnect()
  return changes.take()
}

/** Nodes are compared as what they are, not by what they hold. */
function expectSame(again: VisibleText, whole: VisibleText): void {
  expect(again.text).toBe(whole.text)
  expect(again.runs.map(({ node, ...rest }) => rest)).toEqual(whole.runs.map(({ node, ...rest }) => rest))
  expect(again.runs.every(({ node }, at) => node === whole.runs[at]?.node)).toBe(true)
  expect(new Set(again.shadowRoots)).toEqual(new Set(whole.shadowRoots))
}

/** Reads, changes the page, reads again; what comes out is what a whole reading gives, or nothing. */
function reread(html: string, turn: () => unknown, isLeft: IsLeft = () => false): string | null {
  document.body.innerHTML = html
  const host = document.getElementById('host')
  if (host) host.attachShadow({ mode: 'open' }).innerHTML = 'inside<slot></slot>'
  const before = readVisibleText(document.body, isLeft)
  const changed = changedBy(turn)
  const again = changed && rereadVisibleText(before, changed, document.body, isLeft)
  if (again) expectSame(again, readVisibleText(document.body, isLeft))
  return again?.text ?? null
}

const PAGE = '<h1>Head</h1><main><p id="a">One</p><p id="b">Two</p></main><footer>End</footer>'
const paragraph = (words: string): HTMLElement => {
  const made = document.createElement('p')
  made.textContent = words
  return made
}
const long = 'Long. '.repeat(600)

describe('rereadVisibleText', () => {
  const cases: [name: string, html: string, turn: () => unknown, text: string | null][] = [
    ['text is replaced', PAGE, () => one('#a').replaceChildren('58'), 'Head\n58\nTwo\nEnd\n'],
    [
      'a text node gets other words',
      PAGE,
      () => {
        ;(one('#b').firstChild as Text).data = 'Three'
      },
      'Head\nOne\nThree\nEnd\n',
    ],
    ['a paragraph is put first', PAGE, () => one('main').prepend(paragraph('New')), 'Head\nNew\nOne\nTwo\nEnd\n'],
    ['in the middle', PAGE, () => one('#a').after(paragraph('New')), 'Head\nOne\nNew\nTwo\nEnd\n'],
    ['last', PAGE, () => one('main').append(paragraph('New')), 'Head\nOne\nTwo\nNew\nEnd\n'],
    ['is removed', PAGE, () => one('#a').remove(), 'Head\nTwo\nEnd\n'],
    ['is hidden', PAGE, () => one('#a').setAttribute('style', 'display:none'), 'Head\nTwo\nEnd\n'],
    ['is moved', PAGE, () => one('#b').after(one('#a')), 'Head\nTwo\nOne\nEnd\n'],
    ['is moved elsewhere', PAGE, () => one('footer').append(one('#a')), 'Head\nTwo\nEnd\nOne\n'],
    ['is emptied', PAGE, () => one('#a').replaceChildren(), 'Head\nTwo\nEnd\n'],
    ['is filled', `<div>${PAGE}<p id="c"></p></div>`, () => one('#c').append('New'), 'Head\nOne\nTwo\nEnd\nNew\n'],
    [
      'neighbours change both',
      PAGE,
      () => {
        one('#a').replaceChildren('1')
        one('#b').replaceChildren('2')
      },
      'Head\n1\n2\nEnd\n',
    ],
    [
      'blocks far from each other change',
      PAGE,
      () => {
        one('h1').replaceChildren('Longer head')
        one('footer').replaceChildren()
      },
      'Longer head\nOne\nTwo\n',
    ],
    [
      'a block within another changes with it',
      PAGE,
      () => {
        one('#a').replaceChildren('1')
        one('main').append('tail')
      },
      'Head\n1\nTwo\ntail\nEnd\n',
    ],
    [
      'a number over inline elements',
      '<p>About 5<b>8</b> men</p><p>End</p>',
      () => one('b').replaceChildren('9'),
      'About 59 men\nEnd\n',
    ],
    [
      'a footnote is set at a number',
      '<p>58 men</p><p id="a">58</p>',
      () => {
        one('#a').insertAdjacentHTML('beforeend', '<sup>3</sup>')
      },
      '58 men\n58 3\n',
    ],
    ['an item', '<ul><li>a</li><li id="a">b</li></ul>', () => one('#a').append('c'), 'a\nbc\n'],
    ['a cell', '<table><tr><td>a</td><td id="a">b</td></tr></table>', () => one('#a').append('c'), 'a\nbc\n'],
    [
      'an inline element becomes a block',
      '<div><p>a</p><p>b<span>c</span>d</p></div>',
      () => one('span').setAttribute('style', 'display:block'),
      'a\nb\nc\nd\n',
    ],
    [
      'a block becomes inline',
      '<div><p>a</p><p>b<span style="display:block">c</span>d</p></div>',
      () => one('span').removeAttribute('style'),
      'a\nbcd\n',
    ],
    [
      'a region becomes the reader’s own',
      '<p>a</p><section>b<div>c</div>d</section>',
      () => one('div').setAttribute('contenteditable', ''),
      'a\nbd\n',
    ],
    ['what the reader writes', '<p>a</p><div contenteditable>b</div>', () => one('div').append('c'), 'a\n'],
    ['a script', '<p>a</p><script type="x">1</script>', () => one('script').append('2'), 'a\n'],
    [
      'decoration turns into an article',
      '<p>z</p><section>x<div aria-hidden="true"><div id="a">a</div></div></section>',
      () => one('#a').append(paragraph('b')),
      'z\nx\na\nb\n',
    ],
    [
      'details are opened',
      '<div><details><summary>s</summary><p>d</p></details></div><p>e</p>',
      () => one('details').setAttribute('open', ''),
      's\nd\ne\n',
    ],
    [
      'folded details change',
      '<details><summary>s</summary><p>d</p></details><p>e</p>',
      () => one('details p').replaceChildren('f'),
      's\ne\n',
    ],
    ['what has left the page since', PAGE, () => [one('#a').append('x'), one('main').replaceChildren()], 'Head\nEnd\n'],
    ['what lies beside a shadow tree', '<i id="host"></i><p>a</p>', () => one('p').append('b'), 'inside\nab\n'],
    ['nothing', PAGE, () => {}, 'Head\nOne\nTwo\nEnd\n'],

    ['the body gets a class', PAGE, () => document.body.setAttribute('class', 'x'), null],
    ['the body gets a paragraph', PAGE, () => document.body.append(paragraph('New')), null],
    ['a part of the body is hidden', PAGE, () => one('main').setAttribute('style', 'display:none'), null],
    ['the head changes', PAGE, () => document.head.append(document.createElement('meta')), null],
    ['a style sheet comes', PAGE, () => one('#a').append(document.createElement('style')), null],
    ['a style sheet goes', `${PAGE}<div><style></style></div>`, () => one('style').remove(), null],
    ['a style sheet changes', `${PAGE}<div><style></style></div>`, () => one('style').append('p{}'), null],
    ['a long block', `<p>${long}</p>`, () => one('p').append('b'), null],
    [
      'many blocks',
      '<p>a</p>'.repeat(11),
      () => {
        for (const block of document.querySelectorAll('p')) block.append('b')
      },
      null,
    ],
    ['a shadow tree', '<div><i id="host"></i></div>', () => one('#host').shadowRoot?.append('x'), null],
    ['what is put into one', '<div id="host"><p>a</p></div>', () => one('p').append('b'), null],
    ['a block with one', '<div><i id="host"></i></div>', () => one('div').append('b'), null],
  ]
  test.each(cases)('%s', (_, html, turn, text) => {
    expect(reread(html, turn)).toBe(text)
  })

  test('on any page and after any change it is a whole reading, or nothing', () => {
    const isLeft: IsLeft = ({ className }) => className === 'far'
    const outcomes = { same: 0, nothing: 0 }
    fc.assert(
      fc.property(growth, turns, (grown, after) => {
        document.body.innerHTML = FIRST
        take(grown)
        const before = readVisibleText(document.body, isLeft)
        const changed = changedBy(() => take(after))
        const again = changed && rereadVisibleText(before, changed, document.body, isLeft)
        outcomes[again ? 'same' : 'nothing']++
        if (again) expectSame(again, readVisibleText(document.body, isLeft))
      }),
      { numRuns: 300 },
    )
    // It is no proof if hardly any page comes to be read that way.
    expect(outcomes.same).toBeGreaterThan(100)
  })

  test('asks only for what stands in the changed block, and around it', () => {
    document.body.innerHTML = `<main>${'<p>a <b>b</b></p>'.repeat(500)}</main>`
    const before = readVisibleText(document.body)
    const block = document.querySelectorAll('p')[250] as Element
    const changed = changedBy(() => block.append('c')) as ReadonlySet<Node>
    const asked: Element[] = []
    const isLeft: IsLeft = (element) => asked.push(element) === 0
    rereadVisibleText(before, changed, document.body, isLeft)
    expect(new Set(asked)).toEqual(new Set([block, block.firstElementChild, block.parentElement]))
    expect(asked).toHaveLength(4)
    asked.length = 0
    readVisibleText(document.body, isLeft)
    expect(asked).toHaveLength(1002)
  })
})

describe('where parts are left out as being far from all names', () => {
  const namedAt = (text: string): number[] =>
    [...text.matchAll(/Norland[\s\S]{0,200}Sudland/g)].map(({ index }) => index)
  const isLeft: IsLeft = ({ id }) => id === 'far'
  const html =
    '<main><p>Norland and Sudland</p><p id="a">58 men</p><p id="b">in Norland</p></main><div id="far"><p id="c">c</p></div>'
  const cases: [name: string, turn: () => void, text: string | null][] = [
    ['other words far off change nothing', () => one('#c').append('d'), 'Norland and Sudland\n58 men\nin Norland\n'],
    ['names far off are read', () => one('#c').append('Nor\u00adland, Sudland'), null],
    ['other words near are', () => one('#a').append('!'), 'Norland and Sudland\n58 men!\nin Norland\n'],
  ]
  test.each(cases)('%s', (_, turn, text) => {
    document.body.innerHTML = html
    const before = readVisibleText(document.body, isLeft)
    const changed = changedBy(turn) as ReadonlySet<Node>
    expect(rereadVisibleText(before, changed, document.body, isLeft, namedAt)?.text ?? null).toBe(text)
  })

  test('where names come to stand near each other, more may have to be read', () => {
    document.body.innerHTML = '<main><p>Norland</p><p id="a">58 men</p></main>'
    const before = readVisibleText(document.body)
    const changed = changedBy(() => one('#a').append(' of Sudland')) as ReadonlySet<Node>
    expect(rereadVisibleText(before, changed, document.body, isLeft, namedAt)).toBeNull()
    expect(rereadVisibleText(before, changed, document.body, isLeft)?.text).toBe('Norland\n58 men of Sudland\n')
  })
})

describe('Changes', () => {
  const gathered = (turn: () => void): ReadonlySet<Node> | null => {
    document.body.innerHTML = `<main>${'<p>a</p>'.repeat(100)}</main>`
    return changedBy(turn)
  }

  test('gathers text, parents of what comes and goes, and of what gets an attribute', () => {
    const changed = gathered(() => {
      ;(one('p').firstChild as Text).data = 'b'
      one('main').append('c')
      one('main').setAttribute('class', 'x')
    })
    expect(changed).toEqual(new Set([one('p').firstChild, one('main'), document.body]))
  })

  test('gives up where too much changes', () => {
    const each = (turn: (element: Element) => void) => gathered(() => document.querySelectorAll('p').forEach(turn))
    expect(each((element) => element.append('b'))).toBeNull()
    expect(each((element) => element.setAttribute('class', 'b'))?.size).toBe(1)
    const again = () => {
      for (let count = 0; count < 600; count++) one('main').append('b')
    }
    expect(gathered(again)).toBeNull()
  })
})
