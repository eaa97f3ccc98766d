import * as z from 'zod/mini'
import type { Mark } from '../model/view.ts'
import { DEFAULT_SETTINGS, DELAYS } from './default-settings.ts'
import { isUnmarked, unmarkedSchema } from './unmarked.ts'

/** Kinds of marks that can be switched off, each by itself. */
export const MARK_KINDS = ['contested', 'one-sided', 'unsupported', 'statement'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

const MOST_ENTRIES = 5000

const hosts = z.array(z.string().check(z.maxLength(253)))

/** What the reader has switched. Stored under `SETTINGS_KEY`. */
const settingsSchema = z.object({
  /** False: the extension reads and marks nothing anywhere. */
  on: z.boolean(),
  /** Host names on which it does nothing, sorted. */
  sitesOff: hosts,
  /** `all`: on every site but those that are switched off; `picked`: only on those of `sitesOn`. */
  mode: z._default(z.enum(['all', 'picked']), 'all'),
  /** Host names that the reader picked, sorted; each stands for what is below it too. Counts in the mode `picked` alone. */
  sitesOn: z._default(hosts, []),
  /** Milliseconds that the pointer rests on a mark before its card opens. */
  delay: z._default(z.int().check(z.minimum(DELAYS.least), z.maximum(DELAYS.most)), DELAYS.usual),
  /** Kinds of marks that are not drawn. */
  kindsOff: z._default(z.array(z.enum(MARK_KINDS)), []),
  /** Figures, positions and disputes that are not to be marked again. */
  unmarked: z._default(z.array(unmarkedSchema).check(z.maxLength(MOST_ENTRIES)), []),
})

export type Settings = z.infer<typeof settingsSchema>
export type Mode = Settings['mode']

/** Settings as the reader gave them, or null where they are not of that form. */
export function parseSettings(given: unknown): Settings | null {
  const parsed = settingsSchema.safeParse(given)
  return parsed.success ? parsed.data : null
}

/** Settings out of what storage holds; the defaults where that is missing or damaged. */
export function readSettings(stored: unknown): Settings {
  return parseSettings(stored) ?? DEFAULT_SETTINGS
}

export const kindOf = (mark: Mark): MarkKind | 'agreed' => (mark.kind === 'statement' ? 'statement' : mark.look)

/** False for marks that the reader has switched off: the kind, the dispute, or just this figure or position. */
export function isWanted({ kindsOff, unmarked }: Settings, mark: Mark): boolean {
  const kind = kindOf(mark)
  return (kind === 'agreed' || !kindsOff.includes(kind)) && !isUnmarked(unmarked, mark)
}
