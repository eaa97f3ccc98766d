import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { insist } from '../lib/extension/insist.ts'
import type { Envelope, FromPage } from '../lib/extension/messages.ts'
import type { GateFilter, ManyNames } from '../lib/match/gate.ts'
import { isBefore, mayMatch, namedAt, quickPattern } from '../lib/match/gate.ts'
import { publishedDay } from '../lib/page/metadata.ts'
import { lookThrough, type PageWords, shadowWords } from '../lib/page/page-words.ts'
import { type Watch, watch } from '../lib/page/watch.ts'
import { declaresEnglish } from '../lib/text/declared-language.ts'

/**
 * Runs on every page, so it is small: it walks the page's words once and stops where they can hold nothing that the
 * packs know. It is an unlisted script that the background registers, and not one of WXT's content scripts, because
 * those announce themselves to the page with an event. Between two looks it keeps nothing: where the reader has switched
 * something meanwhile, the background says so when it is asked.
 */

/** The filter of the bundled packs as JSON, put in by the build: asking the browser for a stored one costs more than all else. */
declare const BUNDLED_GATE: string
/** Its patterns, which most pages need alone. */
declare const BUNDLED_QUICK: GateFilter['quick']
const QUICK = BUNDLED_QUICK

/** Milliseconds that a page gets to fill itself before it is looked at again. */
const DELAY = 1000
/** A frame with fewer characters says nothing about anything. */
const FEWEST = 40
/** Longer texts are looked through in a task of their own. */
const LONG = 100_000
/** On a long page that names an event in so few places, as lists of headlines do, it is asked first what is said there. */
const FEW_PLACES = 3
/** Characters around such a place. */
const AROUND = 4000

/** What the extension's scripts of this frame share; the page cannot see it. */
const here = globalThis as unknown as {
  /** The browser's own interface, without the polyfill (see `native.ts`); what is used of it here. */
  chrome: { runtime: { id?: string; sendMessage: (message: Envelope<FromPage>) => Promise<unknown> } }
  stopGate?: () => void
  runningAnnotator?: { isAlive: boolean }
  /** Tells the annotator where in a text enough is named; missing where everything is to be read. */
  namedAt?: (text: string) => Iterable<number>
  /** The reader has other packs than the bundled ones (see `own-packs.ts`): asks for the filter of them all. */
  ownFilter?: () => Promise<GateFilter | undefined>
  /** Looks for the names of such packs where they are many; comes along with them. */
  manyNames?: ManyNames
  /** Frames inside this one that only a look from outside finds hold something too. */
  hasFrames?: boolean
  /** The background was told of them. */
  toldOfFrames?: boolean
}

/** Watches the page between two looks. */
let changes: Watch

// What follows stands side by side, and not within one another: the browser goes over inner functions twice.

export default defineUnlistedScript(() => {
  // A second run (the extension was updated, or switched off and on) takes over from the first.
  here.stopGate?.()
  if (here.runningAnnotator?.isAlive) return
  changes = watch({ onChange: look, delay: DELAY, attributes: false })
  here.stopGate = stop
  // A page that is drawn ahead of its time may never be seen.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', look, { once: true })
  } else look()
})

/** Ends at once where nothing is named, as on most pages: without a promise, since each would cost a turn. */
function look(): void {
  try {
    // From here on: what changes while the page is read must not be missed.
    changes.start([document])
    // A frame without anything in it, as pages have them by the dozen.
    if (!document.body?.firstChild) return
    if (here.ownFilter) void here.ownFilter().then(lookForOwnPacks).catch(stop)
    // The lexicons that figures are read with are English.
    else if (declaresEnglish(document.documentElement.lang) !== false) {
      const begun = performance.now()
      const page = lookThrough(document.body)
      const isLong = page.words.length > LONG
      const goesOn = isLong || isNamed(page)
      changes.count(performance.now() - begun)
      if (goesOn) void lookCloser(page, null, isLong).catch(stop)
    }
  } catch {
    stop()
  }
}

function stop(): void {
  changes.stop()
  here.stopGate = undefined
}

function isNamed({ words, roots, frames }: PageWords): boolean {
  const pattern = new RegExp(quickPattern(QUICK), 'i')
  return pattern.test(words) || roots.length > 0 || frames.some((frame) => pattern.test(frame))
}

async function lookForOwnPacks(stored: GateFilter | undefined): Promise<void> {
  // Claims are compared as words, whatever their language.
  if (!stored || (!stored.claims && declaresEnglish(document.documentElement.lang) === false)) return
  const begun = performance.now()
  const page = lookThrough(document.body)
  changes.count(performance.now() - begun)
  await lookCloser(page, stored, page.words.length > LONG)
}

/** @param stored the filter, where it is not the bundled packs' */
async function lookCloser(page: PageWords, stored: GateFilter | null, isLong: boolean): Promise<void> {
  if (isLong) await new Promise((resolve) => setTimeout(resolve))
  const begun = performance.now()
  const filter = stored ?? { ...JSON.parse(BUNDLED_GATE), quick: QUICK }
  const told = stored || !isLong || isNamed(page) ? findEvent(page, filter) : null
  changes.count(performance.now() - begun)
  const { runtime } = here.chrome
  // Gone after an update of the extension: the new version brings its own gate.
  const isConnected = (): boolean => Boolean(runtime.id)
  if (!told || !isConnected()) return
  const answer = await insist(() => runtime.sendMessage({ name: 'found', args: told }), isConnected)
  // Where the site is switched off, switching it on starts the gate anew.
  if (answer !== 'nothing') stop()
}

/**
 * Whether enough is named of one event; what most pages do not come to.
 * @returns what the background is told; null for nothing
 */
function findEvent({ words, roots, frames }: PageWords, filter: GateFilter): Parameters<FromPage['found']> | null {
  const names = (some: string): boolean => some.length >= FEWEST && mayMatch(some, filter, here.manyNames)
  const hasFrames = frames.some(names)
  const isElsewhere = hasFrames || names(shadowWords(roots))
  if (!(isElsewhere || names(words))) return null
  const published = publishedDay(document)
  if (isBefore(published, filter)) return null
  here.namedAt = (text) => namedAt(text, filter)
  here.hasFrames = hasFrames && !here.toldOfFrames
  here.toldOfFrames ||= hasFrames
  const places = isElsewhere || words.length < LONG ? [] : namedAt(words, filter)
  if (places.length === 0 || places.length > FEW_PLACES) return [here.hasFrames]
  const text = places.map((at) => words.slice(Math.max(0, at - AROUND), at + AROUND)).join('\n\n')
  return [false, { text, published, title: document.title }]
}
