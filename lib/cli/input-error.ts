/** Bad input from the person at the command line: printed as one line, exit code 2. */
export class InputError extends Error {
  override name = 'InputError'
}
