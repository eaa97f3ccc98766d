/** The part of a Chromium trace event that is read here. */
export interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  /** Microseconds. */
  ts: number
  /** Of the clock, and of the thread alone: what other programs do at the time counts only in the first. */
  dur?: number
  tdur?: number
  args?: { data?: { url?: string; fileName?: string; score?: number; isMainFrame?: boolean } }
}

/** What the extension runs in web pages: scripts, but neither the background nor those of its own pages. */
const IN_PAGES = /^(?!.*\/(?:background\.js$|chunks\/)).*\.js$/

/** Main-thread work of one extension on one page; milliseconds of the thread's own time. */
export interface OwnWork {
  total: number
  /** Of the longest single task: what the extension did in it without a pause. */
  longest: number
  /** Times that the extension made the browser compute style or layout at once. */
  styles: number
  layouts: number
  /** Milliseconds from the end of the document's parsing to the extension's first work; negative: too early. */
  begun: number
  /** Names of the extension's scripts that ran. */
  scripts: string[]
  /** Sum of the page's layout shift scores. */
  shift: number
}

/**
 * Sums up an extension's work in a trace: events that name its scripts, and the promise callbacks of the same thread.
 * Those name nobody, so the pages that are measured must run no scripts of their own that wait for promises; callbacks
 * from before its first work are the browser's (of images that it finds while it reads the page).
 * @param events of one page load
 * @param origin beginning of the addresses of the extension's scripts
 */
export function ownWork(events: TraceEvent[], origin: string): OwnWork {
  const isOwn = (event: TraceEvent): boolean => addressOf(event).startsWith(origin) && IN_PAGES.test(addressOf(event))
  const named = events.filter(isOwn)
  const threads = new Set(named.map(threadOf))
  const here = events.filter((event) => threads.has(threadOf(event))).sort((a, b) => a.ts - b.ts)
  const first = Math.min(...named.map(({ ts }) => ts))
  const isCallback = ({ name, ts }: TraceEvent): boolean => name === 'RunMicrotasks' && ts >= first
  const work = here.filter((event) => isSpan(event) && (isOwn(event) || isCallback(event)))
  const outer = outermost(work)
  const within = (name: string): number =>
    here.filter((event) => event.name === name && outer.some((one) => contains(one, event))).length
  const tasks = outermost(here.filter((event) => isSpan(event) && /RunTask$/.test(event.name)))
  const parsed = Math.max(...here.filter(({ name }) => name === 'MarkDOMContent').map(({ ts }) => ts), 0)
  const sum = (some: TraceEvent[]): number => some.reduce((total, { tdur = 0 }) => total + tdur / 1000, 0)
  return {
    total: sum(outer),
    longest: Math.max(0, ...tasks.map((task) => sum(outer.filter((event) => contains(task, event))))),
    styles: within('UpdateLayoutTree'),
    layouts: within('Layout'),
    begun: (first - parsed) / 1000,
    scripts: [...new Set(named.map((event) => addressOf(event).slice(origin.length)))],
    shift: here
      .filter(({ name }) => name === 'LayoutShift')
      .reduce((total, { args }) => total + (args?.data?.score ?? 0), 0),
  }
}

const addressOf = ({ args }: TraceEvent): string => args?.data?.url ?? args?.data?.fileName ?? ''

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`

const isSpan = ({ ph, dur }: TraceEvent): boolean => ph === 'X' && dur !== undefined

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur

const contains = (outer: TraceEvent, inner: TraceEvent): boolean =>
  threadOf(outer) === threadOf(inner) && outer.ts <= inner.ts && endOf(inner) <= endOf(outer)

/** Those that lie in no other one; sorted by their beginning, longer ones first. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = []
  const last = new Map<string, TraceEvent>()
  for (const event of events.sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a))) {
    const before = last.get(threadOf(event))
    if (before && contains(before, event)) continue
    last.set(threadOf(event), event)
    kept.push(event)
  }
  return kept
}
