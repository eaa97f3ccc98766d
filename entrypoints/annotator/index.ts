import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { Annotator } from './annotator.ts'

/**
 * Injected into a frame whose gate found something. An unlisted script, as the gate is, because WXT's content
 * scripts announce themselves to the page.
 */

/** The annotator of this frame, kept where only the extension's scripts of this frame can see it. */
const here = globalThis as unknown as { annotator?: Annotator }

export default defineUnlistedScript(() => {
  if (here.annotator?.isAlive) return
  here.annotator?.end()
  here.annotator = new Annotator()
  here.annotator.begin()
})
