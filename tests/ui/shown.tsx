import { type ComponentChildren, render } from 'preact'
import type { Words } from '../../lib/ui/translate.ts'
import { InWords } from '../../lib/ui/use-words.ts'
import { english as plain } from './words-of.ts'

/** Keys of the sentences that were said since the file of tests began. */
export const said = new Set<string>()
const english: Words = {
  ...plain,
  t: (key, ...values) => {
    said.add(key)
    return plain.t(key, ...values)
  },
}

/** The words that a component shows, white space joined. */
export function shown(content: ComponentChildren): string {
  const root = document.createElement('div')
  render(<InWords.Provider value={english}>{content}</InWords.Provider>, root)
  const texts: string[] = []
  const gather = (node: Node): void => {
    if (node.nodeType === 3) texts.push(node.textContent ?? '')
    for (const child of node.childNodes) gather(child)
  }
  gather(root)
  return texts.join(' ').replaceAll(/\s+/g, ' ')
}
