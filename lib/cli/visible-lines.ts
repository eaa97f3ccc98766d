const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE
  FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH
  THEAD TR UL`.split(/\s+/),
)
const SKIPPED = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME FRAME OBJECT EMBED CANVAS VIDEO AUDIO SVG MATH HEAD INPUT TEXTAREA SELECT OPTION
  DATALIST METER PROGRESS RT RP`.split(/\s+/),
)

/**
 * The words of a page as far as its markup shows them, one line for each block: what styles alone hide is read as well,
 * since there is no layout here. Never throws; linear.
 */
export function visibleLines(root: Element): string[] {
  const lines: string[] = []
  let line = ''
  const flush = () => {
    const whole = line.replace(/\s+/g, ' ').trim()
    if (whole !== '') lines.push(whole)
    line = ''
  }
  // A stack of its own instead of recursion: pages nest thousands deep.
  const stack: (Node | 'flush')[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'flush') {
      flush()
      continue
    }
    if (node.nodeType === 3) {
      line += node.nodeValue ?? ''
      continue
    }
    if (node.nodeType !== 1) continue
    const element = node as Element
    const name = element.nodeName.toUpperCase()
    if (SKIPPED.has(name) || isHidden(element)) continue
    if (BLOCKS.has(name)) {
      flush()
      stack.push('flush')
    }
    for (let child = element.lastChild; child; child = child.previousSibling) stack.push(child)
  }
  flush()
  return lines
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true
  const style = element.getAttribute('style')
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}
