import { PACK_SCHEMA } from '../model/pack.ts'

/** What a reader's file holds, and so where it is kept: text claims lie in a database of their own. */
export interface PackParts {
  disputes: boolean
  claims: boolean
}

/** Looks into a pack's text; what is no pack counts as one of disputes, whose shelf says what is wrong with it. */
export function packParts(text: string): PackParts {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {}
  const { schema, disputes, claims } = (data ?? {}) as { schema?: unknown; disputes?: unknown; claims?: unknown }
  if (schema !== PACK_SCHEMA || !Array.isArray(claims) || claims.length === 0) return { disputes: true, claims: false }
  return { disputes: !Array.isArray(disputes) || disputes.length > 0, claims: true }
}
