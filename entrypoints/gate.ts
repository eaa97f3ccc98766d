import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { insist } from '../lib/extension/insist.ts'
import type { Envelope, FromPage } from '../lib/extension/messages.ts'
import type { GateFilter, ManyNames } from '../lib/match/gate.ts'
import { isBefore, mayMatch, namedAt } from '../lib/match/gate.ts'
import { publishedDay } from '../lib/page/metadata.ts'
import { framesWithin, openRoots, shadowWords, wordsBelow } from '../lib/page/page-words.ts'
import { watch } from '../lib/page/watch.ts'
import { declaresEnglish } from '../lib/text/declared-language.ts'

/**
 * Runs on every page, so it is small: it walks the page's words once and stops where they can hold nothing that the
 * packs know. It is an unlisted script that the background registers, and not one of WXT's content scripts, because
 * those announce themselves to the page with an event. Between two looks it keeps nothing: where the reader has switched
 * something meanwhile, the background says so when it is asked.
 */

/** The browser's own interface, without the polyfill (see `native.ts`); types of what is used here. */
interface Api {
  runtime: { id?: string; sendMessage: (message: Envelope<FromPage>) => Promise<unknown> }
  storage: { local: { get: (key: string) => Promise<{ gate?: GateFilter }> } }
}

/** The filter of the bundled packs as JSON, put in by the build: asking the browser for a stored one costs more than all else. */
declare const BUNDLED_GATE: string
/** The pattern that finds whether it may have anything to find. */
declare const BUNDLED_NAMES: string

/** Milliseconds that a page gets to fill itself before it is looked at again. */
const DELAY = 1000
/** A frame with fewer characters says nothing about anything. */
const FEWEST = 40
/** Longer texts are looked through in a task of their own. */
const LONG = 100_000

/** What the extension's scripts of this frame share; the page cannot see it. */
const here = globalThis as unknown as {
  chrome: Api
  stopGate?: () => void
  runningAnnotator?: { isAlive: boolean }
  /** Tells the annotator where in a text enough is named; missing where everything is to be read. */
  namedAt?: (text: string) => Iterable<number>
  /** The reader has other packs than the bundled ones (see `own-packs.ts`): the filter waits in storage. */
  hasOwnPacks?: boolean
  /** Looks for the names of such packs where they are many; comes along with them. */
  manyNames?: ManyNames
  /** Frames inside this one that only a look from outside finds hold something too. */
  hasFrames?: boolean
  /** The background was told of them. */
  toldOfFrames?: boolean
}

export default defineUnlistedScript(() => {
  const api = here.chrome
  // A second run (the extension was updated, or switched off and on) takes over from the first.
  here.stopGate?.()
  if (here.runningAnnotator?.isAlive) return

  const changes = watch({
    onChange: () => void look().catch(stop),
    isOwn: () => false,
    delay: DELAY,
    attributes: false,
  })
  const stop = (): void => {
    changes.stop()
    here.stopGate = undefined
  }

  async function look(): Promise<void> {
    // From here on: what changes while the page is read must not be missed.
    changes.start([document])
    // A frame without anything in it, as pages have them by the dozen.
    if (!document.body?.firstChild) return
    const stored = here.hasOwnPacks ? await storedFilter() : null
    // The lexicons that figures are read with are English; claims are compared as words.
    if (stored === undefined || (!stored?.claims && declaresEnglish(document.documentElement.lang) === false)) return
    let begun = performance.now()
    const words = wordsBelow(document.body)
    if (words.length > LONG) {
      changes.count(performance.now() - begun)
      await new Promise((resolve) => setTimeout(resolve))
      begun = performance.now()
    }
    const pattern = new RegExp(BUNDLED_NAMES, 'i')
    const roots = openRoots(document, words.length)
    const frames = framesWithin(document)
    const isNamed = pattern.test(words) || frames.some(({ srcdoc }) => pattern.test(srcdoc))
    const may = (stored !== null || isNamed || roots.length > 0) && lookCloser(stored, words, roots, frames)
    changes.count(performance.now() - begun)
    if (may) await tell({ name: 'found', args: [here.hasFrames === true] })
  }

  /** Whether enough is named of one event; what most pages do not come to. */
  function lookCloser(
    stored: GateFilter | null,
    words: string,
    roots: ShadowRoot[],
    frames: HTMLIFrameElement[],
  ): boolean {
    const filter = stored ?? (JSON.parse(BUNDLED_GATE) as GateFilter)
    const names = (some: string): boolean => some.length >= FEWEST && mayMatch(some, filter, here.manyNames)
    const hasFrames = frames.some(({ srcdoc }) => names(srcdoc))
    if (!(names(words) || hasFrames || names(shadowWords(roots))) || isBefore(publishedDay(document), filter))
      return false
    stop()
    here.namedAt = (text) => namedAt(text, filter)
    here.hasFrames = hasFrames && !here.toldOfFrames
    here.toldOfFrames ||= hasFrames
    // Gone after an update of the extension: the new version brings its own gate.
    return Boolean(api.runtime.id)
  }

  const tell = (message: Envelope<FromPage>): Promise<unknown> =>
    insist(
      () => api.runtime.sendMessage(message),
      () => Boolean(api.runtime.id),
    )

  async function storedFilter(): Promise<GateFilter | undefined> {
    const { gate } = await api.storage.local.get('gate')
    if (gate?.groups) return gate
    await tell({ name: 'prepare', args: [] })
    return (await api.storage.local.get('gate')).gate
  }

  here.stopGate = stop
  // A page that is drawn ahead of its time may never be seen.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', () => void look().catch(stop), { once: true })
  } else void look().catch(stop)
})
