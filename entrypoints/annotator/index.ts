import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { NamedAt } from '../../lib/page/reread.ts'
import { Annotator } from './annotator.ts'

/**
 * Injected into a frame whose gate found something. An unlisted script, as the gate is, because WXT's content
 * scripts announce themselves to the page.
 */

/**
 * The annotator of this frame, kept where only the extension's scripts of this frame can see it. Not under the name of
 * this file: the built script writes its own result there.
 */
const here = globalThis as unknown as {
  runningAnnotator?: Annotator
  /** Left by the gate (see `gate.ts`). */
  namedAt?: NamedAt
}

export default defineUnlistedScript(() => {
  if (here.runningAnnotator?.isAlive) return
  here.runningAnnotator?.end()
  here.runningAnnotator = new Annotator(here.namedAt ?? null)
  here.runningAnnotator.begin()
})
