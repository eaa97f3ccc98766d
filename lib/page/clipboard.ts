/**
 * Puts text on the clipboard, for a reader's click. Where the page's address or policy keeps the clipboard from
 * scripts, an invisible field inside our own root does it.
 * @returns false where neither worked
 */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByField(text, root)
  }
}

function copyByField(text: string, root: ShadowRoot): boolean {
  const before = root.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.setAttribute('aria-hidden', 'true')
  field.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 1px; block-size: 1px; opacity: 0'
  root.append(field)
  try {
    field.select()
    return document.execCommand('copy')
  } finally {
    field.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}
