import { h, render } from 'preact'
import { sentences } from '../../lib/extension/i18n.ts'
import accountsCss from '../../lib/ui/accounts.css?inline'
import cardCss from '../../lib/ui/card.css?inline'
import actionsCss from '../../lib/ui/card-actions.css?inline'
import type { Less } from '../../lib/ui/card-actions.tsx'
import { CardLayer, type LayerMark } from '../../lib/ui/card-layer.tsx'
import plotCss from '../../lib/ui/dot-plot.css?inline'
import { createWords, type Words } from '../../lib/ui/translate.ts'
import type { CardDrawer, Scene, Stage } from '../annotator/card-drawer.ts'
import { copyCard, type Lessened, lessen } from './card-deeds.ts'

/** Draws the open card, and does what the reader asks for in it. */
export class PreactDrawer implements CardDrawer {
  readonly css = accountsCss + cardCss + actionsCss + plotCss
  #words: Words | null = null
  #scene: Scene = { marks: [], open: null }
  /** What the reader just switched off. */
  #lessened: Lessened | null = null

  get isTelling(): boolean {
    return this.#lessened !== null
  }

  async prepare(): Promise<void> {
    this.#words = createWords(await sentences(), navigator.language)
  }

  draw(stage: Stage, scene: Scene): void {
    const words = this.#words
    if (words === null) return
    this.#scene = scene
    render(
      h(CardLayer, {
        words,
        ...scene,
        notice: this.#lessened?.text ?? null,
        site: location.hostname,
        onOther: (index) => stage.guarded(() => stage.onOther(index)),
        onClose: () => stage.guarded(() => stage.onClose()),
        onCopy: (entry, what) => copyCard(entry, what, { text: stage.text(), root: stage.root, words }),
        onLess: (entry, what) => stage.guarded(() => this.#lessen(stage, entry, what, words)),
        onUndo: () => stage.guarded(() => this.#undo(stage)),
        onNoticeClose: () => stage.guarded(() => this.#forget(stage)),
      }),
      stage.element,
    )
  }

  clear(stage: Stage): void {
    this.#lessened = null
    this.#scene = { marks: [], open: null }
    render(null, stage.element)
  }

  async #lessen(stage: Stage, entry: LayerMark, what: Less, words: Words): Promise<void> {
    stage.onLess()
    this.#lessened = await lessen(entry, what, words)
    this.draw(stage, this.#scene)
  }

  async #undo(stage: Stage): Promise<void> {
    await this.#lessened?.undo()
    this.#forget(stage)
  }

  /** Takes the word of what was switched off away. */
  #forget(stage: Stage): void {
    this.#lessened = null
    this.draw(stage, this.#scene)
    stage.onNoticeClose()
  }
}
