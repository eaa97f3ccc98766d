/** What the tests in real browsers use: one interface for Chromium and Firefox. */
export type { BrowserKind, Session } from '../../../lib/cli/browser/session.ts'
export { type Answer, type Site, serve, serveFolder } from '../../../lib/cli/serve.ts'
export { troubles } from './axe.ts'
export { type Mark, marks, untilMarked } from './marks.ts'
export { greetings, shareBrowser } from './share-browser.ts'
export { browserKind, startBrowser } from './start-browser.ts'
export { openToolbarPopup } from './toolbar-popup.ts'
