import puppeteer, { type JSHandle, type Page, type Protocol } from 'puppeteer-core'
import { pageOperations, takeHandedOver } from './page-operations.ts'
import type { LaunchOptions, Session } from './session.ts'

/** Chromium's own traffic and first-run windows have no place in a throw-away profile. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
]

const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'

/**
 * Starts a Chromium with the extension. Branded Chrome ignores `--load-extension`;
 * installing over the debugging pipe works in all of the family.
 */
export async function launchChromium({
  executable,
  extension,
  headless,
  viewport = null,
  profile,
  privately = false,
  offline = false,
}: LaunchOptions): Promise<Session> {
  const asRoot = process.getuid?.() === 0
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    enableExtensions: true,
    pipe: true,
    defaultViewport: viewport,
    userDataDir: profile,
    // Only adds a bar over the page that says the browser is driven from outside.
    ignoreDefaultArgs: ['--enable-automation'],
    args: [...QUIET, ...(asRoot ? ['--no-sandbox'] : []), ...(offline ? [OFFLINE] : [])],
  })
  try {
    const extensionHost = await browser.installExtension(extension, { enabledInIncognito: privately })
    const extensionUrl = (path: string) => `chrome-extension://${extensionHost}/${path}`
    return {
      kind: 'chromium',
      browser,
      extensionHost,
      extensionUrl,
      ...pageOperations(browser, extensionUrl, { waitUntil: 'load' }),
      closedRoot,
      async stopBackground() {
        const target = browser
          .targets()
          .find((one) => one.type() === 'service_worker' && one.url().includes(extensionHost))
        const worker = await target?.worker()
        await worker?.close().catch((error: unknown) => {
          // Closing ends by letting go of the worker's session, which a worker that stops at once has taken with it.
          if (!String(error).includes('No session with given id')) throw error
        })
      },
      async command(page, name) {
        await page.bringToFront()
        const target = await browser.waitForTarget(
          (one) => one.type() === 'service_worker' && one.url().includes(extensionHost),
        )
        const worker = await target.worker()
        await worker?.evaluate(
          async (said, url) => {
            const { chrome } = globalThis as unknown as { chrome: CommandInterface }
            const tab = (await chrome.tabs.query({})).find((one) => one.url === url)
            chrome.commands.onCommand.dispatch(said, tab)
          },
          name,
          page.url(),
        )
      },
      close: () => browser.close(),
    }
  } catch (error) {
    await browser.close()
    throw error
  }
}

/** Keys that reach the page do not reach the browser around it, so a command is given by its event. */
interface CommandInterface {
  tabs: { query(filter: object): Promise<{ url?: string }[]> }
  commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } }
}

async function closedRoot(page: Page, host = '*'): Promise<JSHandle<ShadowRoot> | null> {
  const session = await page.createCDPSession()
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: host })
    const found = findClosedRoot(root, new Set(nodeIds))
    if (found === null) return null
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: found.backendNodeId })
    await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function () { globalThis.handedOver = this }',
    })
    return await takeHandedOver(page)
  } finally {
    await session.detach()
  }
}

function findClosedRoot(node: Protocol.DOM.Node, hosts: Set<number>): Protocol.DOM.Node | null {
  if (hosts.has(node.nodeId)) {
    const root = node.shadowRoots?.find((one) => one.shadowRootType === 'closed')
    if (root) return root
  }
  for (const child of node.children ?? []) {
    const found = findClosedRoot(child, hosts)
    if (found) return found
  }
  return null
}
