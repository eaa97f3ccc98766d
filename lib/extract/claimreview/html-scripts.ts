/** One block of linked data of a web page. */
export interface ScriptBlock {
  /** Line on which its content begins, from 1. */
  line: number
  json: string
}

const OPEN = '<script'
const CLOSE = '</script'
const LINKED_DATA = /\btype\s*=\s*["']?application\/ld\+json/i

/** The blocks of linked data (`<script type="application/ld+json">`) in the source of a web page. Linear. */
export function linkedDataScripts(html: string): ScriptBlock[] {
  const lower = html.toLowerCase()
  const blocks: ScriptBlock[] = []
  let line = 1
  let counted = 0
  for (let at = lower.indexOf(OPEN); at >= 0; ) {
    const begin = lower.indexOf('>', at) + 1
    if (begin === 0) break
    const close = lower.indexOf(CLOSE, begin)
    const end = close < 0 ? html.length : close
    if (LINKED_DATA.test(html.slice(at, Math.min(begin, at + 1000)))) {
      for (; counted < begin; counted++) if (html.charCodeAt(counted) === 10) line++
      blocks.push({ line, json: unwrap(html.slice(begin, end)) })
    }
    at = lower.indexOf(OPEN, end)
  }
  return blocks
}

const WRAPPERS_BEFORE = ['<!--', '//<![CDATA[', '/*<![CDATA[*/', '<![CDATA[']
const WRAPPERS_AFTER = ['-->', '//]]>', '/*]]>*/', ']]>']

/** Without the comment or CDATA marks that some pages put around scripts. */
function unwrap(json: string): string {
  let plain = json.trim()
  const before = WRAPPERS_BEFORE.find((mark) => plain.startsWith(mark))
  if (before) plain = plain.slice(before.length)
  const after = WRAPPERS_AFTER.find((mark) => plain.endsWith(mark))
  return after ? plain.slice(0, -after.length) : plain
}
