import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { requireBrowser } from '../../lib/cli/browser/install.ts'
import { launch } from '../../lib/cli/browser/launch.ts'
import type { BrowserKind, Session } from '../../lib/cli/browser/session.ts'
import { prepareExtension } from '../../lib/cli/prepare.ts'
import { serve } from '../../lib/cli/serve.ts'
import { type Snapshot, snapshot } from './snapshot.ts'

/** Milliseconds after a page has loaded until the extension is done with it. */
const SETTLE = 800

/**
 * Opens every page of a folder (`.html`, about something else than the packs) with the extension and without it, and
 * tells where it marks something, changes the tree or the layout, or an error is thrown.
 * `npm run untouched -- FOLDER [firefox]`; exit code 1 where anything is found.
 */
const [folder, kind = 'chromium'] = process.argv.slice(2)
if (!folder) throw new Error('name a folder of pages')
const browserKind: BrowserKind = kind === 'firefox' ? 'firefox' : 'chromium'
const { executable } = await requireBrowser(browserKind)
const bare = mkdtempSync(join(tmpdir(), 'no-extension-'))
const manifest = {
  manifest_version: 3,
  name: 'Nothing',
  version: '1',
  browser_specific_settings: { gecko: { id: 'nothing@counterclaim.invalid' } },
}
writeFileSync(join(bare, 'manifest.json'), JSON.stringify(manifest))
const start = (extension: string): Promise<Session> =>
  launch({
    kind: browserKind,
    executable,
    extension,
    headless: true,
    offline: true,
    viewport: { width: 1100, height: 800 },
  })
const [ours, without] = [await start(await prepareExtension(browserKind)), await start(bare)]
const files = readdirSync(folder).filter((file) => file.endsWith('.html'))
const site = await serve((path) => ({
  type: 'text/html; charset=utf-8',
  body: readFileSync(join(folder, path)),
  // The page's own scripts would make a different tree each time.
  headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'; connect-src 'none'" },
}))

async function look(session: Session, file: string): Promise<Snapshot & { errors: string[] }> {
  const page = await session.browser.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.text().includes('-extension://')) errors.push(message.text())
  })
  try {
    await page.goto(site.url(`/${file}`), { waitUntil: 'load' })
    await pause(SETTLE)
    return { ...(await snapshot(page)), errors }
  } finally {
    await page.close()
  }
}

let found = 0
try {
  for (const file of files) {
    const [mine, bare] = [await look(ours, file), await look(without, file)]
    const wrong = [
      mine.marks > 0 && `${mine.marks} marks`,
      mine.errors.length > bare.errors.length && mine.errors.join('; '),
      mine.extra !== bare.extra && 'an element behind the body',
      mine.markup !== bare.markup && 'another tree',
      mine.boxes !== bare.boxes && 'another layout',
    ].filter((one) => one !== false)
    if (wrong.length > 0) found++
    console.log(`${file}: ${wrong.join(', ') || 'untouched'}`)
  }
  console.log(`${files.length - found} of ${files.length} pages untouched`)
} finally {
  await Promise.all([ours.close(), without.close(), site.close()])
  rmSync(bare, { recursive: true, force: true })
}
process.exitCode = found > 0 ? 1 : 0
