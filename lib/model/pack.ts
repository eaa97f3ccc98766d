import * as z from 'zod/mini'
import { packClaimSchema } from './claim.ts'
import { STANCES } from './figure.ts'
import { QUALIFIERS } from './quantity.ts'

/** Extension pages forbid `eval`; zod's compiled parsers would try it. */
z.config({ jitless: true })

export const PACK_SCHEMA = 'counterclaim/pack@1'

/** Packs are data from outside: every string and list has a ceiling. */
const text = (most: number) => z.string().check(z.maxLength(most))
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/))
const path = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}\/[a-z0-9][a-z0-9-]{0,79}$/))
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const list = <T extends z.ZodMiniType>(item: T, most: number) => z.array(item).check(z.maxLength(most))
const number = z.nullable(z.number())

/** A side of an event, with the words that texts use for it. */
export const partySchema = z.strictObject({
  id,
  name: text(120),
  /** Names of the side as an actor: "Afghanistan", "Kabul", "the Taliban". */
  aliases: list(text(120), 200),
  /** Words that make a noun the side's: "Afghan", "Taliban". */
  adjectives: list(text(80), 100),
  /** Institutions and roles that speak for it: "Inter-Services Public Relations", "ISPR". */
  voices: list(text(120), 200),
  /** What its people are called, by themselves or by others: "militants", "khawarij". */
  members: list(text(80), 100),
})

export const personSchema = z.strictObject({
  id,
  name: text(120),
  aliases: list(text(120), 50),
  party: z.nullable(id),
  roles: list(text(160), 20),
})

export const placeSchema = z.strictObject({
  name: text(120),
  aliases: list(text(120), 50),
  /** Party whose territory it is, or null. */
  party: z.nullable(id),
})

/** First and last day, inclusive. */
export const windowSchema = z.strictObject({ from: date, to: date })

export const eventSchema = z.strictObject({
  id,
  title: text(200),
  /** Days on which it happened. */
  window: windowSchema,
  /** Parties between whom it happened. */
  parties: list(id, 20),
  people: list(personSchema, 1000),
  places: list(placeSchema, 1000),
  /** Words for the event itself: "border clash", "retaliatory operation". */
  names: list(text(160), 100),
})

/** What a figure dispute counts. */
export const quantitySchema = z.strictObject({
  measure: text(80),
  counted: text(80),
  unit: z.nullable(text(40)),
  whose: z.nullable(id),
  by: z.nullable(id),
  /** Further words for the counted in this dispute, where the extractor's class is too narrow. */
  words: list(text(80), 50),
})

/** One of the answers that a statement dispute has, with ways to say it. */
export const positionSchema = z.strictObject({
  /** Party id, or `neutral`. */
  stance: id,
  wording: text(400),
  /**
   * Plain phrases that state it. Each word that carries meaning must be said, in this word or a synonym; brackets hold
   * what may be left unsaid; "somewhere" is any place of the event.
   */
  phrasings: list(text(400), 200),
  /** Phrases that state it only right after a sentence about the question: "Kabul denies it". */
  followUps: z.optional(list(text(400), 200)),
})

export const claimantSchema = z.strictObject({ name: text(200), party: z.nullable(id) })

export const reportSchema = z.strictObject({
  /** File name of the document; resolves in `documents`. */
  document: text(200),
  /** Non-empty lines counted from 1, the title line included. */
  paragraph: z.int().check(z.minimum(1)),
  /** False where the document states it in its own voice. */
  attributed: z.boolean(),
  /** Outlet or agency that the document relays, or null. */
  via: z.nullable(text(120)),
  /** Resolves in `origins`. */
  origin: id,
  headline: z.boolean(),
})

export const accountSchema = z.strictObject({
  id: z.string().check(z.maxLength(200)),
  min: number,
  max: number,
  qualifier: z.enum(QUALIFIERS),
  /** The figure or position in words. */
  wording: text(400),
  claimant: z.nullable(claimantSchema),
  stance: z.enum(STANCES),
  /** Date of the account, or null. */
  asOf: z.nullable(date),
  /** Id of the same claimant's earlier account, or null. */
  replaces: z.nullable(z.string()),
  /** Statement disputes: party id whose position it is, or `neutral`; null for figures. */
  position: z.nullable(id),
  /** True where the source's own words do not fit together; shown as such, not repaired. */
  garbled: z.boolean(),
  reports: list(reportSchema, 10000),
})

/** How sentences about a statement dispute are told from others, beside the phrases of its positions. */
export const recognitionSchema = z.strictObject({
  /** Words that mean the same in this question; the first one names them in phrases, a party's id is all its names. */
  synonyms: z.optional(list(list(text(80), 200), 100)),
  /** Phrases about the question that take no position, after which `followUps` count. */
  topics: z.optional(list(text(400), 200)),
  /** Phrases that show that a sentence is about something else. */
  unless: z.optional(list(text(400), 200)),
  /** True for a standing question, which texts answer without naming days. */
  lasting: z.optional(z.boolean()),
})

export const disputeSchema = z.strictObject({
  id: path,
  event: id,
  kind: z.enum(['figure', 'statement']),
  question: text(300),
  /** Null for statements. */
  quantity: z.nullable(quantitySchema),
  /** When it happened, where that differs from the event's window; inclusive. */
  window: z.optional(windowSchema),
  /** `contested`: accounts differ; `one-sided`: all from one side; `agreed`: several sides, one value. */
  status: z.enum(['contested', 'one-sided', 'agreed']),
  positions: list(positionSchema, 20),
  /** Statements only. */
  recognition: z.optional(recognitionSchema),
  accounts: list(accountSchema, 10000),
})

export const documentSchema = z.strictObject({
  /** File name, unique in the pack. */
  file: text(200),
  title: text(400),
  /** Resolves in `sources`; null where the document does not name its outlet. */
  source: z.nullable(id),
  published: z.nullable(date),
  /** True where the date was inferred, not stated. */
  inferred: z.boolean(),
  url: z.nullable(text(2000)),
})

export const sourceSchema = z.strictObject({
  id,
  name: text(120),
  url: z.nullable(text(2000)),
})

/** The speaker or agency that reports go back to. */
export const originSchema = z.strictObject({
  id,
  name: text(200),
  kind: z.enum(['speaker', 'agency', 'outlet']),
})

export const packSchema = z.strictObject({
  schema: z.literal(PACK_SCHEMA),
  id,
  title: text(200),
  version: text(40),
  generatedAt: z.string(),
  language: text(35),
  parties: list(partySchema, 1000),
  events: list(eventSchema, 10000),
  sources: list(sourceSchema, 10000),
  documents: list(documentSchema, 100000),
  origins: list(originSchema, 100000),
  disputes: list(disputeSchema, 200000),
  /** Text claims of imported fact checks. */
  claims: z.optional(list(packClaimSchema, 2000000)),
})

export type Party = z.infer<typeof partySchema>
export type Person = z.infer<typeof personSchema>
export type Place = z.infer<typeof placeSchema>
export type PackEvent = z.infer<typeof eventSchema>
export type DisputeQuantity = z.infer<typeof quantitySchema>
export type Recognition = z.infer<typeof recognitionSchema>
export type Position = z.infer<typeof positionSchema>
export type Report = z.infer<typeof reportSchema>
export type Account = z.infer<typeof accountSchema>
export type Dispute = z.infer<typeof disputeSchema>
export type PackDocument = z.infer<typeof documentSchema>
export type Source = z.infer<typeof sourceSchema>
export type Origin = z.infer<typeof originSchema>
export type Pack = z.infer<typeof packSchema>
