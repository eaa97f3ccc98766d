import type { DisputeView, Mark, MarkLabels } from '../model/view.ts'
import { markLabel } from './page-says.ts'
import type { Words } from './translate.ts'

/**
 * What the buttons say that stand for a page's marks.
 * @param disputes those that the marks belong to; a mark without one gets no button
 */
export function labelMarks(marks: Mark[], disputes: DisputeView[], words: Words): MarkLabels {
  const views = new Map(disputes.map((view) => [view.id, view]))
  return {
    language: words.language,
    direction: words.direction,
    list: words.t('card.marks'),
    marks: marks.map((mark) => {
      const view = views.get(mark.dispute)
      return view && mark.look !== 'agreed' ? markLabel(mark, view, words) : null
    }),
  }
}
