import { join, relative } from 'node:path'
import { capture } from './browser/capture.ts'
import { findingsOf, mostTelling } from './browser/findings.ts'
import { requireBrowser } from './browser/install.ts'
import { launch } from './browser/launch.ts'
import { prepareExtension, preparePack } from './prepare.ts'
import { ROOT } from './root.ts'
import { step } from './steps.mjs'
import { openUserPage } from './user-page.ts'

/** The size that the stores ask for, in pixels. */
const SIZE = { width: 1280, height: 800 }
const FOLDER = join(ROOT, 'docs', 'store')

/** `npm run store`: takes the pictures for the stores anew: the demo page with a card, the list of the page, the options. */
const { url, close } = await openUserPage(undefined, ROOT)
try {
  await preparePack()
  const browser = await requireBrowser('chromium')
  const extension = await prepareExtension('chromium')
  await step(`Take the pictures in ${browser.version}`, async () => {
    const session = await launch({ ...browser, extension, headless: true, viewport: SIZE })
    try {
      const page = await session.open(url)
      const popup = await session.popup(page)
      const mark = mostTelling(await findingsOf(popup))
      const paths = await capture(session, { page, popup, mark, folder: FOLDER })
      for (const name of ['options', 'sidepanel'] as const) {
        const own = await session.openExtensionPage(`${name}.html`)
        await own.setViewport(SIZE)
        await own.waitForSelector('main')
        const path = join(FOLDER, `${name}.png`) as `${string}.png`
        await own.screenshot({ path })
        paths.push(path)
      }
      return paths.map((path) => relative(ROOT, path)).join(', ')
    } finally {
      await session.close()
    }
  })
} finally {
  await close()
}
