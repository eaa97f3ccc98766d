import type { LayerMark, OpenCard } from '../../lib/ui/card-layer.tsx'

/** What the script that draws cards needs of the annotator. */
export interface Stage {
  root: ShadowRoot
  /** The element that it draws into. */
  element: HTMLElement
  /** The visible text that the marks' offsets count in. */
  text: () => string
  /** Runs what an event asks for, and deals with what it throws. */
  guarded: (work: () => void | Promise<void>) => void
  /** The reader asked, in the card, for another mark on the same words. */
  onOther: (index: number) => void
  onClose: () => void
  /** The reader switched off what the card tells of: it is to go; the focus comes to the notice of it. */
  onLess: () => void
  /** The notice of what was switched off has gone. */
  onNoticeClose: () => void
}

/** What is to be seen. */
export interface Scene {
  /** Marks that stand in the page, in reading order. */
  marks: LayerMark[]
  open: OpenCard | null
}

/** The script that draws cards, as the annotator knows it. */
export interface CardDrawer {
  /** Style of what it draws. */
  readonly css: string
  /** Reads what the reader's language says; to be awaited before anything is drawn. */
  prepare: () => Promise<void>
  draw: (stage: Stage, scene: Scene) => void
  /** True while it tells of something that was switched off: then it has something to show without any card. */
  readonly isTelling: boolean
  /** Takes everything that it drew away. */
  clear: (stage: Stage) => void
}

/** What the annotator shares with that script, where only the extension's scripts of this frame can see it. */
export const shared = globalThis as unknown as { cardDrawer?: CardDrawer }
