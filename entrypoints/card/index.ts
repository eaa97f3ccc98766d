import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { shared } from '../annotator/card-drawer.ts'
import { PreactDrawer } from './preact-drawer.ts'

/** Put into a frame when a reader first comes near one of its marks: most who read never open a card. */
export default defineUnlistedScript(() => {
  shared.cardDrawer = new PreactDrawer()
})
