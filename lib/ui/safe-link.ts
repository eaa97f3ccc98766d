/** An address of a pack as a link may have it: a web page, or null. Packs are data from outside. */
export function safeLink(url: string | null): string | null {
  if (url === null) return null
  try {
    const { protocol, href } = new URL(url)
    return protocol === 'https:' || protocol === 'http:' ? href : null
  } catch {
    return null
  }
}
