import { existsSync } from 'node:fs'
import { InputError } from './input-error.ts'

/** What `--help` says of each command. One is offered when its module lies in `commands/`. */
const COMMANDS: { name: string; usage: string; about: string }[] = [
  {
    name: 'build',
    usage: 'FOLDER [--out FILE] [--report FILE] [--json] [--cache DIR | --no-cache]',
    about: 'make a pack of the documents in a folder',
  },
  { name: 'check', usage: 'FILE... [--pack FILE]... [--json]', about: 'show what the extension would mark in a file' },
  { name: 'numbers', usage: 'FILE.jsonl', about: 'find the numbers in texts, one {"text"} a line' },
  {
    name: 'retrieve',
    usage: '--claims FILE.jsonl --queries FILE.jsonl [--top N]',
    about: 'rank text claims for each query',
  },
  { name: 'import', usage: 'claimreview FILE --out PACK', about: 'make a pack of schema.org fact checks' },
  {
    name: 'export',
    usage: 'claimreview PACK | webannotation PAGE [--pack FILE]... [--out FILE]',
    about: 'write a pack or a page in a shared format',
  },
]

interface Command {
  run(args: string[]): Promise<number>
}

/** Environment that npm gives to a script; both are absent when the command is called directly. */
interface Environment {
  npm_lifecycle_event?: string | undefined
  INIT_CWD?: string | undefined
}

/**
 * Runs one command line and returns its exit code: 0 success, 1 a fault of ours, 2 bad input.
 * Relative paths are the caller's: `npm run` moves to the project's root, and the command moves back.
 */
export async function main(args: string[], environment: Environment = {}): Promise<number> {
  // A reader that closes the pipe early (`| head`) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  if (environment.npm_lifecycle_event === 'counterclaim' && environment.INIT_CWD) process.chdir(environment.INIT_CWD)

  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(help())
    return name === undefined ? 2 : 0
  }
  const command = COMMANDS.find((one) => one.name === name && offered(one.name))
  if (command === undefined) return refuse(`there is no command "${name}"; counterclaim --help lists them`)
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(`counterclaim ${command.name} ${command.usage}\n  ${command.about}`)
    return 0
  }
  try {
    const module: Command = await import(moduleUrl(name).href)
    return await module.run(rest)
  } catch (error) {
    if (error instanceof InputError) return refuse(error.message)
    console.error(error)
    return 1
  }
}

function help(): string {
  const shown = COMMANDS.filter((command) => offered(command.name))
  const lines = shown.map(({ name, usage, about }) => `  ${name} ${usage}\n      ${about}`)
  return ['usage: counterclaim COMMAND ...', '', ...lines].join('\n')
}

function offered(name: string): boolean {
  return existsSync(moduleUrl(name))
}

function moduleUrl(name: string): URL {
  return new URL(`./commands/${name}.ts`, import.meta.url)
}

function refuse(reason: string): number {
  console.error(`counterclaim: ${reason}`)
  return 2
}
