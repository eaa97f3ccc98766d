import type { Answer, Args, ToPage } from './messages.ts'

/** Keyboard commands of the extension, by their names in the manifest; their keys can be changed in the browser. */
export const COMMANDS = ['next-mark', 'previous-mark', 'open-card', 'close-card', 'hide-marks'] as const

/** Asks the annotator of one frame; rejects where there is none. */
type Ask = <Name extends keyof ToPage>(
  frame: number,
  name: Name,
  ...args: Args<ToPage, Name>
) => Promise<Answer<ToPage, Name>>

/**
 * Carries out a command in the frames of a tab.
 * @param frames the tab's frames with marks, in order
 */
export async function runCommand(name: string, frames: Iterable<[number, unknown]>, ask: Ask): Promise<void> {
  const all = [...frames].map(([frame]) => frame)
  const each = (said: 'close' | 'hide') => Promise.all(all.map((frame) => ask(frame, said).catch(() => undefined)))
  if (name === 'next-mark') await step(all, 1, ask)
  else if (name === 'previous-mark') await step(all.reverse(), -1, ask)
  else if (name === 'open-card') await firstThat(all, (frame) => ask(frame, 'open'))
  else if (name === 'close-card') await each('close')
  else if (name === 'hide-marks') await each('hide')
}

/** One step in the frame that was gone through last; past its end, in the one after it, and so round. */
async function step(frames: number[], by: 1 | -1, ask: Ask): Promise<void> {
  const begun = await firstThat(frames, (frame) => ask(frame, 'isUnderWay'))
  const from = Math.max(0, frames.indexOf(begun ?? -1))
  // Once more than there are frames: a lone frame goes round too.
  const round = [...frames.slice(from), ...frames.slice(0, from), ...frames.slice(from, from + 1)]
  await firstThat(round, (frame) => ask(frame, 'step', by))
}

async function firstThat(frames: number[], says: (frame: number) => Promise<boolean>): Promise<number | null> {
  for (const frame of frames) if (await says(frame).catch(() => false)) return frame
  return null
}
