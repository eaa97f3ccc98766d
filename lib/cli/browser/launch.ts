import { launchChromium } from './chromium.ts'
import { launchFirefox } from './firefox.ts'
import type { LaunchOptions, Session } from './session.ts'

/** Starts a browser in a throw-away profile with the extension installed. Throws what the browser says when it cannot. */
export function launch(options: LaunchOptions): Promise<Session> {
  return options.kind === 'firefox' ? launchFirefox(options) : launchChromium(options)
}
