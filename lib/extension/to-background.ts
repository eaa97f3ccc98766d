import { insist } from './insist.ts'
import type { Answer, Args, FromPage } from './messages.ts'
import { isConnected, native } from './native.ts'

/** How the background, which has the polyfill, says in Chromium that a handler threw. */
interface Rejection {
  __mozWebExtensionPolyfillReject__: true
  message: string
}

const isRejection = (answer: unknown): answer is Rejection =>
  typeof answer === 'object' && answer !== null && '__mozWebExtensionPolyfillReject__' in answer

/** Sends one of a page's messages to the background and gives its answer. */
export const toBackground = <Name extends keyof FromPage>(
  name: Name,
  ...args: Args<FromPage, Name>
): Promise<Answer<FromPage, Name>> => insist(() => send({ name, args }), isConnected)

async function send<Result>(message: { name: string; args: unknown[] }): Promise<Result> {
  const answer: unknown = await native.runtime.sendMessage(message)
  if (isRejection(answer)) throw new Error(answer.message)
  return answer as Result
}
