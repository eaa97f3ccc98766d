import { join, relative } from 'node:path'
import { capture } from './browser/capture.ts'
import { findingsOf, mostTelling } from './browser/findings.ts'
import { requireBrowser } from './browser/install.ts'
import { launch } from './browser/launch.ts'
import { prepareExtension, preparePack } from './prepare.ts'
import { ROOT } from './root.ts'
import { step } from './steps.mjs'
import { openUserPage } from './user-page.ts'

/** `npm run screenshots`: takes the README's pictures anew, from the demo page as it is. */
const { url, close } = await openUserPage(undefined, ROOT)
try {
  await preparePack()
  const browser = await requireBrowser('chromium')
  const extension = await prepareExtension('chromium')
  await step(`Take the pictures in ${browser.version}`, async () => {
    const viewport = { width: 1000, height: 760 }
    const session = await launch({ ...browser, extension, headless: true, viewport })
    try {
      const page = await session.open(url)
      const popup = await session.popup(page)
      const mark = mostTelling(await findingsOf(popup))
      if (mark === null) throw new Error('nothing is marked on the demo page')
      const paths = await capture(session, { page, popup, mark, folder: join(ROOT, 'docs', 'images') })
      return paths.map((path) => relative(ROOT, path)).join(', ')
    } finally {
      await session.close()
    }
  })
} finally {
  await close()
}
