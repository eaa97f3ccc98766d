import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'wxt'
import { hasDisplay } from './browser/display.ts'
import { requireBrowser } from './browser/install.ts'
import { launch } from './browser/launch.ts'
import { preparePack } from './prepare.ts'
import { ROOT } from './root.ts'
import { show } from './start.ts'
import { openUserPage } from './user-page.ts'

/** `npm run dev [-- FILE-or-URL]`: a browser on a page, with the extension built anew at each change of its source. */
const { url, close } = await openUserPage(process.argv[2], process.env.INIT_CWD ?? process.cwd())
await preparePack()
const server = await createServer({ root: ROOT, browser: 'chrome' })
await server.start()
const extension = join(ROOT, '.output', 'chrome-mv3-dev')
if (hasDisplay()) {
  const profile = developerProfile()
  const browser = await requireBrowser('chromium')
  const session = await launch({ ...browser, extension, headless: false, viewport: null, profile })
  try {
    await show(session, url)
  } finally {
    await session.close()
    rmSync(profile, { recursive: true, force: true })
    await server.stop()
    await close()
  }
} else {
  console.log(`There is no display. Load ${extension} into a browser that can reach ${url}; Ctrl-C ends.`)
}

/** A new profile in developer mode: without it Chromium drops an extension from a folder when that reloads itself. */
function developerProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'counterclaim-dev-'))
  mkdirSync(join(profile, 'Default'))
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  )
  return profile
}
