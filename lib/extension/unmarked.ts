import * as z from 'zod/mini'
import { QUALIFIERS } from '../model/quantity.ts'
import type { Mark } from '../model/view.ts'
import { unmarkedDispute, unmarkedOf } from './unmarked-of.ts'

const number = z.nullable(z.number())

/** Something that the reader does not want marked again: a figure or a position of a dispute, or all of it. */
export const unmarkedSchema = z.object({
  dispute: z.string().check(z.maxLength(200)),
  /** Null for positions and for whole disputes. */
  figure: z.nullable(z.object({ min: number, max: number, qualifier: z.enum(QUALIFIERS) })),
  /** Null for figures and for whole disputes. */
  stance: z.nullable(z.string().check(z.maxLength(80))),
})

export type Unmarked = z.infer<typeof unmarkedSchema>

/** An entry as a page sent it; null where it is not of that form. */
export function parseUnmarked(sent: unknown): Unmarked | null {
  const parsed = unmarkedSchema.safeParse(sent)
  return parsed.success ? parsed.data : null
}

/** Text by which entries are told apart. */
export const unmarkedKey = ({ dispute, figure, stance }: Unmarked): string =>
  JSON.stringify([dispute, figure && [figure.min, figure.max, figure.qualifier], stance])

/** Tells whether an entry of the list speaks of a mark. */
export function isUnmarked(list: Unmarked[], mark: Mark): boolean {
  const keys = new Set(list.map(unmarkedKey))
  return keys.has(unmarkedKey(unmarkedOf(mark))) || keys.has(unmarkedKey(unmarkedDispute(mark.dispute)))
}

/** The list with an entry (once, at its end) or without it. */
export function withEntry(list: Unmarked[], entry: Unmarked, isIn: boolean): Unmarked[] {
  const others = list.filter((other) => unmarkedKey(other) !== unmarkedKey(entry))
  return isIn ? [...others, entry] : others
}
