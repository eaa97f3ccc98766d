import { useWords } from './use-words.ts'

/** A cross. A click that a page's script makes up does nothing. */
export function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button
      type="button"
      class="close"
      aria-label={useWords().t('card.close')}
      onClick={(event) => event.isTrusted && onClose()}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
      </svg>
    </button>
  )
}
