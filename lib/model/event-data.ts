import * as z from 'zod/mini'
import { eventSchema, partySchema, positionSchema, quantitySchema, recognitionSchema, windowSchema } from './pack.ts'

/**
 * What no extractor can know, written by an editor beside the documents (`events.yaml`):
 * the wording of the questions, party and person aliases, the event's window, ways to state a position.
 * Everything else in a pack comes out of the documents.
 */
export const disputeDataSchema = z.strictObject({
  /** `<event>/<slug>`. */
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}\/[a-z0-9][a-z0-9-]{0,79}$/)),
  question: z.string().check(z.maxLength(300)),
  /** Present for figure disputes. */
  quantity: z.optional(quantitySchema),
  /** When it happened, where that differs from the event's window. */
  window: z.optional(windowSchema),
  /** Present for statement disputes. */
  positions: z.optional(z.array(positionSchema)),
  /** May be present for statement disputes. */
  recognition: z.optional(recognitionSchema),
})

export const eventDataSchema = z.strictObject({
  pack: z.strictObject({ id: z.string(), title: z.string(), version: z.string(), language: z.string() }),
  parties: z.array(partySchema),
  events: z.array(eventSchema),
  disputes: z.array(disputeDataSchema),
})

export type DisputeData = z.infer<typeof disputeDataSchema>
export type EventData = z.infer<typeof eventDataSchema>
