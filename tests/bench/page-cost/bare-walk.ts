import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What any extension must do that looks at a page's words: walk its text nodes once and add up their lengths. */
const WALK = `
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
let length = 0
for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.data.length
`

/**
 * Writes an extension whose content script does nothing but the bare walk.
 * @returns its folder
 */
export function writeBareWalk(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const manifest = {
    manifest_version: 3,
    name: 'Bare walk',
    version: '1',
    content_scripts: [{ matches: ['*://*/*'], js: ['walk.js'], run_at: 'document_idle', all_frames: true }],
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'walk.js'), `{${WALK}}`)
  return folder
}
