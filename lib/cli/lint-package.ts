import { CommandError, run } from './steps.mjs'

/** Something that the linter of Mozilla's store has to say. */
export interface LintMessage {
  code: string
  message: string
  file?: string | null
  line?: number | null
}

export interface LintResult {
  errors: LintMessage[]
  /** Without those that cannot be avoided. */
  warnings: LintMessage[]
}

/**
 * Preact has code for an attribute that sets HTML; no component here uses it, but a bundler cannot leave it out.
 */
const UNAVOIDABLE = new Set(['UNSAFE_VAR_ASSIGNMENT'])

/**
 * Checks a built extension with the linter of Mozilla's store, the one that `web-ext lint` runs.
 * @param folder the built extension
 */
export async function lintPackage(folder: string): Promise<LintResult> {
  const { errors, warnings } = JSON.parse(await outputOf(folder)) as LintResult
  return { errors, warnings: warnings.filter(({ code }) => !UNAVOIDABLE.has(code)) }
}

/** The linter's report as JSON; errors in the package give an exit code, too. */
async function outputOf(folder: string): Promise<string> {
  let printed: string
  try {
    printed = await run('npx', ['--no-install', 'addons-linter', '--output', 'json', folder])
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    printed = error.output
  }
  // npm may print warnings of its own before it.
  const begin = printed.indexOf('{')
  if (begin < 0) throw new Error(printed)
  return printed.slice(begin, printed.lastIndexOf('}') + 1)
}

/** A message in one line. */
export const warningLine = ({ code, message, file, line }: LintMessage): string =>
  [code, message, file && `${file}${line ? `:${line}` : ''}`].filter(Boolean).join(' - ')
