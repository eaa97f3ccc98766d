import { type ComponentChildren, render } from 'preact'
import { createWords } from './translate.ts'
import { InWords } from './use-words.ts'

/**
 * Fills one of the extension's own pages, in the reader's language and direction.
 * @param lookUp where sentences come from, see `createWords`
 */
export function startPage(lookUp: (key: string) => string, content: ComponentChildren): void {
  const words = createWords(lookUp, navigator.language)
  const { documentElement } = document
  documentElement.lang = words.language
  documentElement.dir = words.direction
  const root = document.getElementById('root')
  if (root) render(<InWords.Provider value={words}>{content}</InWords.Provider>, root)
}
