import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { native } from '../lib/extension/native.ts'
import { toBackground } from '../lib/extension/to-background.ts'
import type { GateFilter } from '../lib/match/gate.ts'
import { MANY_NAMES } from '../lib/match/many-names.ts'

/**
 * Runs before the gate where the reader has added or switched off packs: the gate then asks for the stored filter, which
 * may have more names than the gate alone can look for.
 */
export default defineUnlistedScript(() => {
  const here = globalThis as unknown as {
    ownFilter?: () => Promise<GateFilter | undefined>
    manyNames?: typeof MANY_NAMES
  }
  here.ownFilter = async () => {
    const stored = await filter()
    if (stored) return stored
    await toBackground('prepare')
    return await filter()
  }
  here.manyNames = MANY_NAMES
})

async function filter(): Promise<GateFilter | undefined> {
  const { gate } = (await native.storage.local.get('gate')) as { gate?: GateFilter }
  return gate?.groups ? gate : undefined
}
