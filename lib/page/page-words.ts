/** Elements whose text is no text of the page. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'script', 'style'])

/**
 * All words of a page, hidden ones too, without asking for any style: enough to tell whether a closer look is due.
 * Open shadow roots are read; soft hyphens go, since they stand inside names.
 */
export function pageWords(page: Document): string {
  const pieces: string[] = []
  const roots: Node[] = page.body ? [page.body] : []
  for (let root = roots.pop(); root; root = roots.pop()) {
    const walker = page.createTreeWalker(root, 4)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { data, parentNode } = node as Text
      if (!SILENT.has((parentNode as Node).nodeName)) pieces.push(data)
    }
    for (const element of (root as Element).querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot)
    }
  }
  const words = pieces.join(' ')
  return words.includes('\u00ad') || words.includes('\u200b') ? words.replaceAll(/[\u00ad\u200b]/g, '') : words
}
