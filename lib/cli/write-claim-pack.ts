import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { slug } from '../build/slug.ts'
import type { FeedSurvey } from '../extract/claimreview/import-claims.ts'
import { type PackClaim, packClaimSchema } from '../model/claim.ts'
import { PACK_SCHEMA, type Pack } from '../model/pack.ts'
import { InputError } from './input-error.ts'

/** Where a feed names no day, so that the same feed gives the same bytes. */
const NO_DAY = '1970-01-01'

/**
 * Writes a pack of text claims, one claim a line, as they come; the file appears whole or not at all.
 *
 * @throws InputError where it cannot be written
 */
export async function writeClaimPack(
  file: string,
  survey: Pick<FeedSurvey, 'title' | 'newest'>,
  claims: AsyncIterable<PackClaim>,
): Promise<void> {
  const partial = join(dirname(file), `.${basename(file)}.${process.pid}.part`)
  const stream = createWriteStream(partial)
  const failed = once(stream, 'error').then(([error]) => Promise.reject(error))
  failed.catch(() => {})
  const put = async (text: string): Promise<void> => {
    if (!stream.write(text)) await Promise.race([once(stream, 'drain'), failed])
  }
  try {
    const { claims: _, ...head } = emptyPack(file, survey)
    await put(`${JSON.stringify(head, null, 2).slice(0, -2)},\n  "claims": [`)
    let before = '\n'
    let batch = ''
    for await (const claim of claims) {
      batch += `${before}    ${JSON.stringify(packClaimSchema.parse(claim))}`
      before = ',\n'
      if (batch.length < 1 << 16) continue
      await put(batch)
      batch = ''
    }
    await put(`${batch}\n  ]\n}\n`)
    stream.end()
    await Promise.race([once(stream, 'close'), failed])
    await rename(partial, file)
  } catch (error) {
    stream.destroy()
    await rm(partial, { force: true })
    const { code, syscall } = error as NodeJS.ErrnoException
    if (code !== undefined && syscall !== 'read') throw new InputError(`cannot write ${file}: ${code}`)
    throw error
  }
}

function emptyPack(file: string, { title, newest }: Pick<FeedSurvey, 'title' | 'newest'>): Pack {
  const name = basename(file, extname(file))
  return {
    schema: PACK_SCHEMA,
    id: slug(name),
    title: title ?? name,
    version: newest ?? '1.0.0',
    generatedAt: newest ?? NO_DAY,
    language: 'en',
    parties: [],
    events: [],
    sources: [],
    documents: [],
    origins: [],
    disputes: [],
    claims: [],
  }
}
