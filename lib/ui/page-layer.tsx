import type { DisputeView, Mark } from '../model/view.ts'
import { Card } from './card.tsx'
import { readerLocale } from './figure-words.ts'
import type { Anchor } from './place.ts'
import { markLabel, words } from './words.ts'

export interface LayerMark {
  index: number
  mark: Mark
  view: DisputeView
}

export interface PageLayerProps {
  /** Marks that stand in the page, in reading order. */
  marks: LayerMark[]
  /** The mark whose card is open. */
  open: { index: number; anchor: Anchor; focus: boolean } | null
  onOpen: (index: number) => void
  /** The reader asked, in the card, for another mark on the same words. */
  onOther: (index: number) => void
  onClose: () => void
  /** The focus came to a mark's button, or left the last one (null). */
  onFocus: (index: number | null) => void
}

/**
 * Everything that the extension puts into a page: a list of buttons that stand for the marks, for keyboards and
 * screen readers (each is seen only while it has the focus), and the open card.
 */
export function PageLayer({ marks, open, onOpen, onOther, onClose, onFocus }: PageLayerProps) {
  const locale = readerLocale()
  const shown = open && marks.find(({ index }) => index === open.index)
  return (
    <div class="layer" lang="en" dir="ltr">
      <nav aria-label={words.listLabel}>
        <ul>
          {marks.map(({ index, mark, view }) => (
            <li key={index}>
              <button
                type="button"
                class="equivalent"
                data-index={index}
                aria-haspopup="dialog"
                aria-expanded={open?.index === index}
                onClick={(event) => event.isTrusted && onOpen(index)}
                onFocus={() => onFocus(index)}
                onBlur={() => onFocus(null)}
              >
                {markLabel(mark, view, locale)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
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
          onOther={onOther}
          onClose={onClose}
        />
      )}
    </div>
  )
}

const overlaps = (one: LayerMark, other: LayerMark): boolean =>
  one.index !== other.index && one.mark.start < other.mark.end && other.mark.start < one.mark.end
