import { toBackground } from '../../lib/extension/to-background.ts'
import { unmarkedDispute, unmarkedOf } from '../../lib/extension/unmarked-of.ts'
import { copyText } from '../../lib/page/clipboard.ts'
import { passageLink } from '../../lib/page/text-fragment.ts'
import { asText } from '../../lib/ui/as-text.ts'
import type { Less } from '../../lib/ui/card-actions.tsx'
import type { LayerMark } from '../../lib/ui/card-layer.tsx'
import { pageFigure } from '../../lib/ui/page-says.ts'
import type { Words } from '../../lib/ui/translate.ts'

/** Something that was switched off, in words, and the way back. */
export interface Lessened {
  text: string
  undo: () => Promise<void>
}

/**
 * Puts a card's text, or a link to its passage, on the clipboard.
 * @param text the page's visible text, which the marks' offsets count in
 */
export async function copyCard(
  { mark, view }: LayerMark,
  what: 'text' | 'link',
  { text, root, words }: { text: string; root: ShadowRoot; words: Words },
): Promise<boolean> {
  const link = passageLink(location.href, text, mark)
  return await copyText(what === 'link' ? link : asText(mark, view, link, words), root)
}

/** Switches off what the reader wants marked no longer. */
export async function lessen({ mark, view }: LayerMark, what: Less, words: Words): Promise<Lessened> {
  const { t } = words
  if (what === 'site' || what === 'all') {
    const text = what === 'site' ? t('card.lessenedSite', { site: location.hostname }) : t('card.lessenedAll')
    await toBackground('switchHere', what, false)
    return { text, undo: () => toBackground('switchHere', what, true) }
  }
  const entry = what === 'mark' ? unmarkedOf(mark) : unmarkedDispute(mark.dispute)
  const name = mark.kind === 'figure' ? pageFigure(mark, view, words) : t('page.statement')
  const text = what === 'mark' ? t('card.lessened', { what: name }) : t('card.lessenedDispute')
  await toBackground('mark', entry, false)
  return { text, undo: () => toBackground('mark', entry, true) }
}
