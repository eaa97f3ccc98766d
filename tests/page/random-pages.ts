import fc from 'fast-check'

/** Small random pages, and random turns that they take. */

const ELEMENTS = [
  '<p></p>',
  '<div></div>',
  '<div></div>',
  '<ul><li></li></ul>',
  '<b></b>',
  '<span></span>',
  '<sup></sup>',
  '<br>',
  '<span style="display:block"></span>',
  '<p style="display:none"></p>',
  '<details><summary>s</summary></details>',
  '<div aria-hidden="true"></div>',
  '<div contenteditable></div>',
  '<pre style="white-space:pre"></pre>',
  '<i class="far">far</i>',
  '<i class="host"></i>',
  '<script type="x"></script>',
]
const WORDS = ['5', '8', ' men ', 'a', ' ', '', 'x\n y', 'sol\u00adiers', 'ﬁve', ' \n ', 'Norland', 'Sudland']
const ATTRIBUTES: [name: string, value: string][] = [
  ['style', 'display:none'],
  ['style', 'display:block'],
  ['style', 'display:inline'],
  ['aria-hidden', 'true'],
  ['contenteditable', ''],
  ['open', ''],
  ['class', 'any'],
]

interface Turn {
  kind: 'text' | 'element' | 'move' | 'remove' | 'attribute' | 'word'
  /** Chosen by these numbers, whatever the page holds. */
  at: number
  to: number
  what: number
}

const turn = (kinds: Turn['kind'][]): fc.Arbitrary<Turn> =>
  fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(200), to: fc.nat(200), what: fc.nat(200) })

/** What makes a page, and what then happens to it. */
export const growth = fc.array(turn(['text', 'text', 'element']), { minLength: 4, maxLength: 40 })
export const turns = fc.array(turn(['text', 'element', 'move', 'remove', 'attribute', 'word']), {
  minLength: 1,
  maxLength: 6,
})

/** A page to begin with: of changes to its body itself there is no more to be told. */
export const FIRST = '<main><p>a</p><div><p>b</p></div><section></section><div>c</div><p>d<b>e</b></p></main>'

const pick = <T>(from: ArrayLike<T>, number: number): T => from[number % from.length] as T

/** Does to the page's body what was drawn by lot; what cannot be done is left. */
export function take(steps: Turn[]): void {
  for (const { kind, at, to, what } of steps) {
    const all = document.body.querySelectorAll('*')
    const element = pick(all, at)
    if (!element) return
    if (kind === 'text') insert(element, document.createTextNode(pick(WORDS, what)), to)
    if (kind === 'element') insert(element, make(pick(ELEMENTS, what)), to)
    if (kind === 'move') {
      const node = pick(all, what)
      if (!node.contains(element)) insert(element, node, to)
    }
    if (kind === 'remove') element.remove()
    if (kind === 'attribute') {
      const [name, value] = pick(ATTRIBUTES, what)
      if (element.hasAttribute(name)) element.removeAttribute(name)
      else element.setAttribute(name, value)
    }
    const text = pick(element.childNodes, to)
    if (kind === 'word' && text?.nodeType === 3) (text as Text).data = pick(WORDS, what)
  }
}

function make(html: string): Element {
  const box = document.createElement('div')
  box.innerHTML = html
  const made = box.firstElementChild as Element
  if (made.className === 'host') made.attachShadow({ mode: 'open' }).innerHTML = 'in<slot></slot>'
  return made
}

const insert = (parent: Element, node: Node, to: number): void => {
  parent.insertBefore(node, pick([...parent.childNodes, null], to))
}
