import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser, type JSHandle, type Page } from 'puppeteer-core'
import { pageOperations, takeHandedOver } from './page-operations.ts'
import type { LaunchOptions, Session } from './session.ts'

/** A node as WebDriver BiDi serialises it; the parts used here. */
interface RemoteNode {
  sharedId?: string
  value?: {
    mode?: 'open' | 'closed'
    shadowRoot?: RemoteNode | null
  }
}
interface RemoteList {
  value?: RemoteNode[]
}

/** A proxy that refuses; Firefox goes to its own machine without one. */
const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
}

/** Starts a Firefox with the extension as a temporary add-on, driven over WebDriver BiDi. */
export async function launchFirefox({
  executable,
  extension,
  headless,
  viewport = null,
  grants = false,
  privately = false,
  offline = false,
}: LaunchOptions): Promise<Session> {
  const geckoId = readGeckoId(extension)
  // Firefox draws a new one for each profile, and nothing outside tells it.
  const extensionHost = randomUUID()
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    defaultViewport: viewport,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: extensionHost }),
      'extensions.webextOptionalPermissionPrompts': !grants,
      ...(offline ? OFFLINE : {}),
    },
  })
  try {
    await send(browser, 'webExtension.install', {
      extensionData: { type: 'path', path: extension },
      'moz:allowPrivateBrowsing': privately,
    })
    const extensionUrl = (path: string) => `moz-extension://${extensionHost}/${path}`
    return {
      kind: 'firefox',
      browser,
      extensionHost,
      extensionUrl,
      ...pageOperations(browser, extensionUrl, { waitUntil: [] }),
      closedRoot: (page, host) => closedRoot(browser, page, host),
      stopBackground: () => stopBackground(browser, geckoId),
      async command(page, name) {
        await page.bringToFront()
        const give = '(id, name) => void WebExtensionPolicy.getByID(id).extension.shortcuts.onCommand(name)'
        await inFirefox(browser, give, [geckoId, name])
      },
      close: () => browser.close(),
    }
  } catch (error) {
    await browser.close()
    throw error
  }
}

function readGeckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
  return manifest.browser_specific_settings.gecko.id
}

async function closedRoot(browser: Browser, page: Page, host = '*'): Promise<JSHandle<ShadowRoot> | null> {
  const target = { context: contextOf(page) }
  const elements = await send<{ result: RemoteList }>(browser, 'script.callFunction', {
    functionDeclaration: '(selector) => [...document.querySelectorAll(selector)]',
    arguments: [{ type: 'string', value: host }],
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  })
  for (const element of elements.result.value ?? []) {
    const root = element.value?.shadowRoot
    if (root?.value?.mode !== 'closed') continue
    await send(browser, 'script.callFunction', {
      functionDeclaration: '(root) => { globalThis.handedOver = root }',
      arguments: [{ sharedId: root.sharedId }],
      target,
      awaitPromise: false,
    })
    return await takeHandedOver(page)
  }
  return null
}

/** Ends the event page through Firefox's own code, as its idle timer would. */
async function stopBackground(browser: Browser, geckoId: string): Promise<void> {
  const end = `async (id) => {
    const { extension } = WebExtensionPolicy.getByID(id)
    await extension.terminateBackground({ ignoreDevToolsAttached: true })
  }`
  await inFirefox(browser, end, [geckoId])
}

/** Runs a function among Firefox's own code. */
async function inFirefox(browser: Browser, functionDeclaration: string, args: string[]): Promise<void> {
  const { contexts } = await send<{ contexts: { context: string }[] }>(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  })
  const context = contexts[0]?.context
  if (context === undefined) throw new Error('Firefox shows no window of its own to the debugging protocol')
  const answer = await send<{ type: string; exceptionDetails?: { text: string } }>(browser, 'script.callFunction', {
    functionDeclaration,
    arguments: args.map((value) => ({ type: 'string', value })),
    target: { context },
    awaitPromise: true,
  })
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text)
}

/** BiDi's id of the page's tab. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id
}

/** Sends a BiDi command that puppeteer has no method for, over its own connection. */
async function send<Result>(browser: Browser, method: string, params: object): Promise<Result> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: Result }> }
  }
  return (await connection.send(method, params)).result
}
