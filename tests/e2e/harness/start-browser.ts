import { requireBrowser } from '../../../lib/cli/browser/install.ts'
import { launch } from '../../../lib/cli/browser/launch.ts'
import type { BrowserKind, LaunchOptions, Session } from '../../../lib/cli/browser/session.ts'
import { prepareExtension, preparePack } from '../../../lib/cli/prepare.ts'

/** The browser that this run is for. */
export const browserKind: BrowserKind = process.env.E2E_BROWSER === 'firefox' ? 'firefox' : 'chromium'

/** Starts this run's browser, headless, in a new profile, with the extension as it is in the tree now. */
export async function startBrowser({
  extension,
  privately = false,
}: Pick<LaunchOptions, 'privately'> & { extension?: string } = {}): Promise<Session> {
  const { executable } = await requireBrowser(browserKind)
  if (extension === undefined) await preparePack()
  return await launch({
    kind: browserKind,
    executable,
    extension: extension ?? (await prepareExtension(browserKind)),
    headless: true,
    grants: true,
    privately,
    offline: true,
    viewport: { width: 1100, height: 800 },
  })
}
