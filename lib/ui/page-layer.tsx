import type { DisputeView, Mark } from '../model/view.ts'
import { Card } from './card.tsx'
import type { Less } from './card-actions.tsx'
import { Notice } from './notice.tsx'
import { markLabel } from './page-says.ts'
import type { Anchor } from './place.ts'
import type { Words } from './translate.ts'
import { InWords } from './use-words.ts'

export interface LayerMark {
  index: number
  mark: Mark
  view: DisputeView
}

export interface PageLayerProps {
  words: Words
  /** Marks that stand in the page, in reading order. */
  marks: LayerMark[]
  /** The mark whose card is open. */
  open: { index: number; anchor: Anchor; focus: boolean } | null
  /** What was just switched off, in words; null where nothing was. */
  notice: string | null
  /** Host name of the page. */
  site: string
  onOpen: (index: number) => void
  /** The reader asked, in the card, for another mark on the same words. */
  onOther: (index: number) => void
  onClose: () => void
  /** The focus came to a mark's button, or left the last one (null). */
  onFocus: (index: number | null) => void
  onCopy: (entry: LayerMark, what: 'text' | 'link') => Promise<boolean>
  onLess: (entry: LayerMark, what: Less) => void
  /** Switches on again what the notice speaks of. */
  onUndo: () => void
  onNoticeClose: () => void
}

/**
 * Everything that the extension puts into a page: a list of buttons that stand for the marks, for keyboards and
 * screen readers (each is seen only while it has the focus), the open card, and word of what was switched off.
 */
export function PageLayer({ words, marks, open, notice, site, ...on }: PageLayerProps) {
  const shown = open && marks.find(({ index }) => index === open.index)
  return (
    <InWords.Provider value={words}>
      <div class="layer" lang={words.language} dir={words.direction}>
        {marks.length > 0 && (
          <nav aria-label={words.t('card.marks')}>
            <ul>
              {marks.map(({ index, mark, view }) => (
                <li key={index}>
                  <button
                    type="button"
                    class="equivalent"
                    data-index={index}
                    aria-haspopup="dialog"
                    aria-expanded={open?.index === index}
                    onClick={(event) => event.isTrusted && on.onOpen(index)}
                    onFocus={() => on.onFocus(index)}
                    onBlur={() => on.onFocus(null)}
                  >
                    {markLabel(mark, view, words)}
                  </button>
                </li>
              ))}
            </ul>
          </nav>
        )}
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
      </div>
    </InWords.Provider>
  )
}

const overlaps = (one: LayerMark, other: LayerMark): boolean =>
  one.index !== other.index && one.mark.start < other.mark.end && other.mark.start < one.mark.end
