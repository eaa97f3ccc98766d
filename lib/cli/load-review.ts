import { parse } from 'yaml'
import * as z from 'zod/mini'
import { type Decision, reviewSchema } from '../model/review.ts'
import { UnreadableDocument } from './decode-text.ts'

/** True for the name of a file with an editor's decisions. */
export const isReview = (name: string): boolean => /^review\.ya?ml$/.test(name)

/**
 * The decisions of a review file.
 *
 * @throws UnreadableDocument with the first thing that is wrong
 */
export function parseReview(source: string): Decision[] {
  let data: unknown
  try {
    data = parse(source)
  } catch (error) {
    throw new UnreadableDocument((error instanceof Error ? error.message : String(error)).split('\n')[0])
  }
  const parsed = reviewSchema.safeParse(data ?? { decisions: [] })
  if (parsed.success) return parsed.data.decisions
  const [issue] = parsed.error.issues
  const index = issue?.path[1]
  const where = typeof index === 'number' ? `decision ${index + 1}: ` : ''
  throw new UnreadableDocument(`${where}${firstLine(z.prettifyError(parsed.error))}`)
}

const firstLine = (text: string) => text.split('\n')[0] ?? ''
