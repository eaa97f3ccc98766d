/** Attributes through which pages show and hide text. */
const SHOWING = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'contenteditable']

/** One part of so many of the page's time, at most. */
const SHARE = 60

export interface WatchOptions {
  /** Called when the page has been quiet, or busy for too long. */
  onChange: () => void
  /** True for nodes that are the extension's own; without it none are. */
  isOwn?: (node: Node) => boolean
  /** Milliseconds from the first change to the call; the least that the reader waits. */
  delay: number
  /** Attribute changes count too (text may have been shown or hidden). */
  attributes: boolean
  /** Told of all changes until the call is due, or until it answers false: then, as without it, no more is looked at. */
  gather?: (records: MutationRecord[]) => boolean
}

export interface Watch {
  /** Counts milliseconds of work that a change has led to: the next call waits the longer. */
  count: (spent: number) => void
  /** Begins to look again, at these roots; does nothing more often than is good for the page. */
  start: (roots: Node[]) => void
  /** Looks at more roots from now on, unless it looks away until the next call. */
  add: (roots: Node[]) => void
  stop: () => void
}

/**
 * Watches a page for changes, at a bounded cost: after the first change it looks away until its call is due (where
 * changes are gathered, after some hundred), so a storm of mutations costs no more than its beginning. The wait grows
 * with what has been spent since the last one (at most a sixtieth of the time goes), and nothing happens while the tab
 * is hidden.
 */
export function watch({ onChange, isOwn, delay, attributes, gather }: WatchOptions): Watch {
  /** Set from a first change to its call. */
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Time of the last call, and milliseconds of work since. */
  let last = performance.now()
  let spent = 0
  let isLooking = false
  const observer = new MutationObserver((records) => {
    if (isOwn && records.every((record) => isOwnRecord(record, isOwn))) return
    if (!gather?.(records)) {
      isLooking = false
      observer.disconnect()
    }
    timer ??= setTimeout(whenDue, delay)
  })
  const whenDue = (): void => {
    const rest = last + spent * SHARE - performance.now()
    if (document.hidden) document.addEventListener('visibilitychange', whenDue, { once: true })
    else if (rest > 0) timer = setTimeout(whenDue, rest)
    else {
      last = performance.now()
      spent = 0
      timer = undefined
      onChange()
    }
  }
  const observe = (roots: Node[]): void => {
    const what = { childList: true, characterData: true, subtree: true }
    for (const root of roots) observer.observe(root, attributes ? { ...what, attributeFilter: SHOWING } : what)
  }
  const stop = (): void => {
    isLooking = false
    observer.disconnect()
    clearTimeout(timer)
    timer = undefined
    document.removeEventListener('visibilitychange', whenDue)
  }
  return {
    count: (more) => {
      spent += more
    },
    start(roots) {
      if (isLooking || timer !== undefined) stop()
      isLooking = true
      observe(roots)
    },
    add(roots) {
      if (isLooking) observe(roots)
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
