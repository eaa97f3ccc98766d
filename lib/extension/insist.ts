/** Milliseconds before the second try; the third waits twice as long. */
const PAUSE = 60
const MOST_TRIES = 3

/**
 * Asks the background, and asks again where it does not answer: one that the browser stops while it is at work answers
 * nobody, and the next message starts a new one. Chromium then gives `undefined`, which the background itself never says
 * (see `dispatch`); Firefox rejects.
 * @param mayAsk false once the extension that asks was updated or removed
 * @throws what the last try has thrown
 */
export async function insist<Result>(ask: () => Promise<Result>, mayAsk: () => boolean): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      const answer = await ask()
      if (answer !== undefined) return answer
      throw new Error('the background has ended before it answered')
    } catch (error) {
      if (tries === MOST_TRIES || !mayAsk()) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, tries * PAUSE))
  }
}
