import { browser } from '../../lib/extension/browser.ts'
import { MOST_MEGABYTES } from '../../lib/extension/pack-limits.ts'
import { askBackground } from '../../lib/extension/send.ts'
import type { AddedPack } from '../../lib/model/view.ts'

/**
 * Adds a pack. A large one is checked and indexed here, so that the background never holds all of it.
 * @param file name of the file that it comes from
 * @param text the whole file
 * @param today ISO date
 * @returns the pack's name, or what is wrong with the file
 */
export async function addPack(file: string, text: string, today: string): Promise<AddedPack> {
  if (text.length <= MOST_MEGABYTES * 1e6) return await askBackground('addPack', file, text, today)
  const [{ PackShelf }, { BUNDLED }] = await Promise.all([
    import('../../lib/extension/pack-shelf.ts'),
    import('../../lib/extension/bundled.ts'),
  ])
  return await new PackShelf(browser.storage.local, [BUNDLED]).add(file, text, today)
}
