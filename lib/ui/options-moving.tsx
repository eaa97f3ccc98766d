import { FileButton } from './file-button.tsx'
import { useWords } from './use-words.ts'

/** Settings to a file and back. */
export function MovingSection({ onExport, onImport }: { onExport: () => void; onImport: (file: File) => void }) {
  const { t } = useWords()
  return (
    <section aria-labelledby="moving">
      <h2 id="moving">{t('options.moving')}</h2>
      <p class="hint">{t('options.movingNote')}</p>
      <div class="buttons">
        <button type="button" data-export onClick={onExport}>
          {t('options.export')}
        </button>
        <FileButton name="settings" label={t('options.import')} onFile={onImport} />
      </div>
    </section>
  )
}
