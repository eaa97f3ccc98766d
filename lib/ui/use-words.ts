import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Words } from './translate.ts'

/** The language that everything beneath is said in: `<InWords.Provider value={words}>`. */
export const InWords = createContext<Words | null>(null)

/** The sentences of the reader's language. Throws outside of `InWords`. */
export function useWords(): Words {
  const words = useContext(InWords)
  if (words === null) throw new Error('no language was given')
  return words
}
