// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { toRange } from '../../lib/page/anchor.ts'
import { hasPassword, readVisibleText } from '../../lib/page/visible-text.ts'
import { showByStyle } from './visibility.ts'

beforeAll(showByStyle)
afterEach(() => {
  document.body.replaceChildren()
})

const read = (html: string) => {
  document.body.innerHTML = html
  return readVisibleText(document.body)
}

describe('readVisibleText', () => {
  const cases: [name: string, html: string, text: string][] = [
    ['blocks are lines', '<h1>Head</h1><p>One</p><p>Two</p>', 'Head\nOne\nTwo\n'],
    ['inline elements join', '<p>5<b>8</b> soldiers</p>', '58 soldiers\n'],
    ['white space is single', '<p>  a \n\t b <i> c</i> </p>', 'a b c \n'],
    ['a line break element', '<p>one<br>two</p>', 'one\ntwo\n'],
    ['cells and items are blocks', '<table><tr><td>a</td><td>b</td></tr></table><ul><li>c</li></ul>', 'a\nb\nc\n'],
    ['a styled block', '<div>a<span style="display:block">b</span>c</div>', 'a\nb\nc\n'],
    ['soft hyphens and zero-width go', '<p>sol\u00addiers 5\u200b8\u2060</p>', 'soldiers 58\n'],
    ['ligatures are letters', '<p>ﬁve oﬀers</p>', 'five offers\n'],
    ['no-break spaces stay', '<p>58\u00a0000</p>', '58\u00a0000\n'],
    [
      'a footnote does not join its number',
      '<p>58<sup>3</sup> soldiers, the 10<sup>th</sup></p>',
      '58 3 soldiers, the 10th\n',
    ],
    ['scripts and styles are no text', '<p>a</p><script>1</script><style>b{}</style><noscript>c</noscript>', 'a\n'],
    [
      'hidden text is not seen',
      '<p>a<span style="display:none">b</span><span style="visibility:hidden">c</span></p>',
      'a\n',
    ],
    ['shown inside hidden is still hidden', '<div style="display:none"><p>a</p></div><p>b</p>', 'b\n'],
    ['decoration is not read', '<p><span aria-hidden="true">★★</span>a</p>', 'a\n'],
    ['an article behind a dialog is', '<main aria-hidden="true"><p>a</p></main>', 'a\n'],
    ['closed details show their summary', '<details><summary>s</summary><p>d</p></details>', 's\n'],
    ['open details show all', '<details open><summary>s</summary><p>d</p></details>', 's\nd\n'],
    [
      'form fields are the reader’s',
      '<p>a</p><input value="x"><textarea>y</textarea><select><option>z</select>',
      'a\n',
    ],
    ['so are editable regions', '<p>a</p><div contenteditable>b</div><div role="textbox">c</div>', 'a\n'],
    ['not editable inside', '<div contenteditable="false">b</div>', 'b\n'],
    ['preformatted lines', '<pre style="white-space: pre">one\n two</pre>', 'one\ntwo\n'],
    ['wrapped source lines', '<p>one\n      two</p>', 'one two\n'],
  ]
  test.each(cases)('%s', (_, html, text) => {
    expect(read(html).text).toBe(text)
  })

  test('reads open shadow roots and what is slotted into them', () => {
    document.body.innerHTML = '<div id="host"><p>slotted</p></div><p>after</p>'
    const host = document.getElementById('host') as HTMLElement
    host.attachShadow({ mode: 'open' }).innerHTML = '<h2>inside</h2><slot></slot>'
    const visible = readVisibleText(document.body)
    expect(visible.text).toBe('inside\nslotted\nafter\n')
    expect(visible.shadowRoots).toEqual([host.shadowRoot])
  })

  test('leaves the extension’s own element out', () => {
    document.body.innerHTML = '<p>a</p><div id="own">b</div>'
    expect(readVisibleText(document.body, ({ id }) => id === 'own').text).toBe('a\n')
  })
})

describe('toRange', () => {
  const cases: [name: string, html: string, words: string, shown: string][] = [
    ['inside one node', '<p>about 58 soldiers</p>', '58', '58'],
    ['over inline elements', '<p>about 5<b>8</b> soldiers</p>', '58', '58'],
    ['after collapsed white space', '<p>  about \n\n 58 soldiers</p>', '58', '58'],
    ['over collapsed white space', '<p>at  \n least 58</p>', 'at least 58', 'at  \n least 58'],
    ['over a soft hyphen', '<p>some sol\u00addiers</p>', 'soldiers', 'sol\u00addiers'],
    ['a ligature', '<p>say ﬁve men</p>', 'five', 'ﬁve'],
    ['white space at the ends stays out', '<p>a 58 b</p>', ' 58 ', '58'],
  ]
  test.each(cases)('%s', (_, html, words, shown) => {
    const visible = read(html)
    const start = visible.text.indexOf(words)
    expect(toRange(visible, { start, end: start + words.length })?.toString()).toBe(shown)
  })

  test('every word of a mixed page is found again', () => {
    const visible = read('<h1>A  b</h1><p>c<i> d\u00ade </i> <b>f</b>g</p><ul><li>h</li><li>ﬁ</li></ul>')
    for (const match of visible.text.matchAll(/\S+/g)) {
      const range = toRange(visible, { start: match.index, end: match.index + match[0].length })
      expect(range?.toString().replaceAll('\u00ad', '').replaceAll('ﬁ', 'fi')).toBe(match[0])
    }
  })

  test('gives nothing where the page has changed since', () => {
    const visible = read('<p>about 58 soldiers</p><p>and 9 more</p>')
    const text = document.querySelector('p')?.firstChild as Text
    text.data = 'about 60 soldiers'
    expect(toRange(visible, { start: 6, end: 8 })).toBeNull()
    document.body.lastElementChild?.remove()
    const start = visible.text.indexOf('9')
    expect(toRange(visible, { start, end: start + 1 })).toBeNull()
  })

  test('gives nothing outside the text', () => {
    const visible = read('<p>a</p>')
    expect(toRange(visible, { start: 40, end: 44 })).toBeNull()
    expect(toRange(visible, { start: 0, end: 0 })).toBeNull()
  })
})

test('a page that asks for a password is told', () => {
  read('<input type="password" style="display:none">')
  expect(hasPassword(document)).toBe(false)
  read('<input type="password">')
  expect(hasPassword(document)).toBe(true)
})
