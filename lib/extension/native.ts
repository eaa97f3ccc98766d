import type { Browser } from 'webextension-polyfill'

export type { Runtime } from 'webextension-polyfill'

/**
 * The browser's own interface, without the polyfill: ten kilobytes less in every page. All browsers that the extension
 * runs in have it under this name with promises; the other one, `browser`, can be an element of the page with that id.
 */
export const native: Browser = (globalThis as unknown as { chrome: Browser }).chrome

/** False once the extension that this script belongs to was updated or removed. */
export function isConnected(): boolean {
  try {
    return Boolean(native.runtime?.id)
  } catch {
    return false
  }
}
