import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

/** Runs before the gate where the reader has added or switched off packs: the gate then reads the stored filter. */
export default defineUnlistedScript(() => {
  const here = globalThis as unknown as { hasOwnPacks?: boolean }
  here.hasOwnPacks = true
})
