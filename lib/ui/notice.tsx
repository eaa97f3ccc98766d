import { useEffect, useRef } from 'preact/hooks'
import { CloseButton } from './close-button.tsx'
import { useWords } from './use-words.ts'

export interface NoticeProps {
  /** What was done; null says nothing. */
  text: string | null
  onUndo: () => void
  onClose: () => void
}

/** Says what was switched off, with the way back, which takes the focus that the card had. */
export function Notice({ text, onUndo, onClose }: NoticeProps) {
  const { t } = useWords()
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (text !== null) undo.current?.focus({ preventScroll: true })
  }, [text])
  return (
    <div class={text === null ? 'notice empty' : 'notice'}>
      <p role="status">{text}</p>
      {text !== null && (
        <>
          <button
            ref={undo}
            type="button"
            class="undo"
            data-undo
            onClick={(event) => event.isTrusted && onUndo()}
            onKeyDown={(event) => event.isTrusted && event.key === 'Escape' && onClose()}
          >
            {t('card.undo')}
          </button>
          <CloseButton onClose={onClose} />
        </>
      )}
    </div>
  )
}
