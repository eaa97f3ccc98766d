/** Attributes through which pages show and hide text. */
const SHOWING = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'contenteditable']

export interface WatchOptions {
  /** Called when the page has been quiet, or busy for too long. */
  onChange: () => void
  /** True for nodes that are the extension's own. */
  isOwn: (node: Node) => boolean
  /** Milliseconds from the first change to the call; the least that the reader waits. */
  delay: number
  /** Attribute changes count too (text may have been shown or hidden). */
  attributes: boolean
}

export interface Watch {
  /** Begins to look again, at these roots; does nothing more often than is good for the page. */
  start: (roots: Node[]) => void
  stop: () => void
}

/**
 * Watches a page for changes, at a bounded cost: after the first change it looks away until its call is due, so a
 * storm of mutations costs no more than a single one. The wait grows with what the last call took (at most a
 * fiftieth of the time is spent), and nothing happens while the tab is hidden.
 */
export function watch({ onChange, isOwn, delay, attributes }: WatchOptions): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined
  let cost = 0
  const observer = new MutationObserver((records) => {
    if (records.every((record) => isOwnRecord(record, isOwn))) return
    observer.disconnect()
    clearTimeout(timer)
    timer = setTimeout(whenVisible, Math.max(delay, cost * 50))
  })
  const run = (): void => {
    const before = performance.now()
    onChange()
    cost = performance.now() - before
  }
  const whenVisible = (): void => {
    if (document.hidden) document.addEventListener('visibilitychange', whenVisible, { once: true })
    else run()
  }
  const stop = (): void => {
    observer.disconnect()
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', whenVisible)
  }
  return {
    start(roots) {
      stop()
      const what = { childList: true, characterData: true, subtree: true }
      for (const root of roots) observer.observe(root, attributes ? { ...what, attributeFilter: SHOWING } : what)
    },
    stop,
  }
}

function isOwnRecord(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  isOwn: (node: Node) => boolean,
): boolean {
  if (type !== 'childList') return isOwn(target)
  return [...addedNodes].every(isOwn) && [...removedNodes].every(isOwn)
}
