import type { DisputeView, Mark } from '../model/view.ts'
import { Card } from './card.tsx'
import type { Less } from './card-actions.tsx'
import { Notice } from './notice.tsx'
import type { Anchor } from './place.ts'
import type { Words } from './translate.ts'
import { InWords } from './use-words.ts'

export interface LayerMark {
  index: number
  mark: Mark
  view: DisputeView
}

export interface OpenCard {
  index: number
  anchor: Anchor
  /** True where the card takes the focus. */
  focus: boolean
}

export interface CardLayerProps {
  words: Words
  /** Marks that stand in the page, in reading order. */
  marks: LayerMark[]
  /** The mark whose card is open. */
  open: OpenCard | null
  /** What was just switched off, in words; null where nothing was. */
  notice: string | null
  /** Host name of the page. */
  site: string
  /** The reader asked, in the card, for another mark on the same words. */
  onOther: (index: number) => void
  onClose: () => void
  onCopy: (entry: LayerMark, what: 'text' | 'link') => Promise<boolean>
  onLess: (entry: LayerMark, what: Less) => void
  /** Switches on again what the notice speaks of. */
  onUndo: () => void
  onNoticeClose: () => void
}

/** The open card, and word of what was switched off in one. */
export function CardLayer({ words, marks, open, notice, site, ...on }: CardLayerProps) {
  const shown = open && marks.find(({ index }) => index === open.index)
  return (
    <InWords.Provider value={words}>
      {open && shown && (
        <Card
          key={`${open.index}`}
          mark={shown.mark}
          view={shown.view}
          anchor={open.anchor}
          focus={open.focus}
          others={marks.flatMap((other) =>
            overlaps(other, shown) ? { index: other.index, question: other.view.question } : [],
          )}
          site={site}
          onOther={on.onOther}
          onClose={on.onClose}
          onCopy={(what) => on.onCopy(shown, what)}
          onLess={(what) => on.onLess(shown, what)}
        />
      )}
      <Notice text={notice} onUndo={on.onUndo} onClose={on.onNoticeClose} />
    </InWords.Provider>
  )
}

const overlaps = (one: LayerMark, other: LayerMark): boolean =>
  one.index !== other.index && one.mark.start < other.mark.end && other.mark.start < one.mark.end
