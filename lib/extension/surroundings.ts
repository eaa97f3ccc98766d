import type { DisputeView, Mark, MarkLabels } from '../model/view.ts'
import type { Registry } from './gate-registration.ts'
import type { Answer, Args, ToPage } from './messages.ts'
import type { Area } from './tab-results.ts'

/** One frame of a tab, as the sender of a message. */
export interface Frame {
  tab: number
  frame: number
  /** Address of the tab's top document. */
  url: string | undefined
  /** In a private window: nothing of it is written to disk. */
  isPrivate?: boolean
}

/** What the background needs of the browser; a test gives its own. */
export interface Surroundings {
  local: Area
  session: Area
  /** Puts a script into a frame: what reads it and draws marks, or what draws cards. */
  inject: (at: Frame, script: 'annotator' | 'card') => Promise<void>
  /** What the buttons say that stand for marks, in the reader's language. */
  label: (marks: Mark[], disputes: DisputeView[]) => Promise<MarkLabels>
  /** Puts the style of the marks into a frame; rejects where it is gone. */
  style: (at: Frame) => Promise<void>
  /** Asks the annotator of a frame; rejects where there is none. */
  ask: <Name extends keyof ToPage>(
    tab: number,
    frame: number,
    name: Name,
    ...args: Args<ToPage, Name>
  ) => Promise<Answer<ToPage, Name>>
  /** Address of a tab's top document, undefined where it cannot be known. */
  urlOf: (tab: number) => Promise<string | undefined>
  /** Shows a number on the toolbar button of a tab; 0 shows none. */
  badge: (tab: number, disputes: number) => Promise<void>
  /** Brings a tab to the front. */
  activate: (tab: number) => Promise<void>
  /** Whether the browser lets the extension into all sites of a pattern. */
  mayEnter: (pattern: string) => Promise<boolean>
  /** Where the gate runs. */
  gate: Registry
}
