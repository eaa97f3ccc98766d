import { useState } from 'preact/hooks'
import { useWords } from './use-words.ts'

/** What the reader can have marked no longer: this figure or position, the question, the site, everything. */
export type Less = 'mark' | 'dispute' | 'site' | 'all'

export interface CardActionsProps {
  /** The figure or word for what is marked. */
  what: string
  site: string
  /** Puts the card's text, or a link to the passage, on the clipboard. Answers whether that worked. */
  onCopy: (what: 'text' | 'link') => Promise<boolean>
  onLess: (what: Less) => void
}

/** What can be done with a card. A click that a page's script makes up does nothing. */
export function CardActions({ what, site, onCopy, onLess }: CardActionsProps) {
  const { t } = useWords()
  const [told, setTold] = useState('')
  const copy = async (kind: 'text' | 'link'): Promise<void> => {
    setTold('')
    setTold((await onCopy(kind)) ? t('card.copied') : t('card.notCopied'))
  }
  const less: [Less, string][] = [
    ['mark', t('card.lessMark', { what })],
    ['dispute', t('card.lessDispute')],
    ['site', t('card.lessSite', { site })],
    ['all', t('card.lessAll')],
  ]
  return (
    <section class="actions" aria-label={t('card.actions')}>
      <p class="copy">
        <button type="button" data-action="copy" onClick={(event) => event.isTrusted && void copy('text')}>
          {t('card.copy')}
        </button>
        <button type="button" data-action="link" onClick={(event) => event.isTrusted && void copy('link')}>
          {t('card.copyLink')}
        </button>
        <span class="told" role="status">
          {told}
        </span>
      </p>
      <details class="less">
        <summary>{t('card.less')}</summary>
        <ul>
          {less.map(([kind, label]) => (
            <li key={kind}>
              <button type="button" data-less={kind} onClick={(event) => event.isTrusted && onLess(kind)}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
