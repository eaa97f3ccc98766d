import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { type FeedFile, feedClaims, surveyFeed } from '../../extract/claimreview/import-claims.ts'
import { InputError } from '../input-error.ts'
import { Progress } from '../progress.ts'
import { writeClaimPack } from '../write-claim-pack.ts'

const USAGE = 'import claimreview FILE --out PACK'
/** Problems that are told one by one; the rest is counted. */
const MOST_TOLD = 1000

/**
 * `import claimreview FILE --out PACK`: makes a pack of the fact checks (schema.org `ClaimReview`) in a feed: JSON-LD of
 * any shape, a `DataFeed`, JSON lines or a web page. Entries that cannot be read are named on stderr and left out.
 * The feed is read twice, entry by entry: memory grows by a few bytes for each claim.
 *
 * @returns 0
 * @throws InputError on bad arguments, a file that cannot be read or written, or one without fact checks
 */
export async function run(args: string[]): Promise<number> {
  const { file, out } = readArguments(args)
  const progress = new Progress()
  const feed = openFeed(file, progress)
  let told = 0
  try {
    const survey = await surveyFeed(feed, ({ entry, line, reason }) => {
      if (++told <= MOST_TOLD) process.stderr.write(`counterclaim: ${file}: entry ${entry} (line ${line}): ${reason}\n`)
    })
    if (told > MOST_TOLD) process.stderr.write(`counterclaim: ${file}: ${told - MOST_TOLD} more entries left out\n`)
    if (survey.claims === 0) throw new InputError(`${file}: there is no fact check (ClaimReview) in it`)
    await writeClaimPack(out, survey, feedClaims(feed, survey))
    progress.clear()
    const parts = [
      `${out}: ${count(survey.claims, 'claim')} with ${count(survey.reviews, 'review')}`,
      ...(survey.problems > 0 ? [`${count(survey.problems, 'fact check')} left out`] : []),
      ...(survey.others > 0
        ? [`${survey.others} ${survey.others === 1 ? 'entry' : 'entries'} about something else`]
        : []),
    ]
    process.stdout.write(`${parts.join('; ')}\n`)
  } catch (error) {
    progress.clear()
    const { code, syscall } = error as NodeJS.ErrnoException
    throw code !== undefined && (syscall === 'open' || syscall === 'read')
      ? new InputError(`cannot read ${file}`)
      : error
  }
  return 0
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`

function readArguments(args: string[]): { file: string; out: string } {
  let parsed: { values: { out?: string | undefined }; positionals: string[] }
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { out: { type: 'string' } } })
  } catch {
    throw new InputError(USAGE)
  }
  const [kind, file, ...more] = parsed.positionals
  if (kind !== undefined && kind !== 'claimreview') throw new InputError(`only claimreview can be imported: ${USAGE}`)
  if (file === undefined || more.length > 0 || !parsed.values.out) throw new InputError(USAGE)
  return { file, out: parsed.values.out }
}

/** A file that is read in pieces, with progress over its two readings. */
function openFeed(file: string, progress: Progress): FeedFile {
  let size: number
  try {
    size = statSync(file).size
  } catch {
    throw new InputError(`cannot read ${file}`)
  }
  let readings = 0
  const open = async function* (): AsyncGenerator<string> {
    const what = readings++ === 0 ? 'reading the feed' : 'writing the pack'
    let done = 0
    const stream = createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 })
    for await (const text of stream as AsyncIterable<string>) {
      done += text.length
      progress.show(what, Math.round(done / 1e6), Math.round(size / 1e6))
      yield text
    }
  }
  return { name: basename(file), open }
}
