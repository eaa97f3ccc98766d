import { wordsOf } from '../../lib/cli/locale-file.ts'

export { readLocale, wordsOf } from '../../lib/cli/locale-file.ts'

export const english = wordsOf('en')
