import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { MANY_NAMES } from '../lib/match/many-names.ts'

/**
 * Runs before the gate where the reader has added or switched off packs: the gate then reads the stored filter, which
 * may have more names than the gate alone can look for.
 */
export default defineUnlistedScript(() => {
  const here = globalThis as unknown as { hasOwnPacks?: boolean; manyNames?: typeof MANY_NAMES }
  here.hasOwnPacks = true
  here.manyNames = MANY_NAMES
})
