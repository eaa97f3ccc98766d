import { useWords } from './use-words.ts'

export interface LogLine {
  /** Milliseconds since 1970. */
  at: number
  from: string
  text: string
}

interface LogProps {
  /** Oldest first. */
  log: LogLine[]
  onClear: () => void
  onCopy: () => void
}

/** What failed in the extension. */
export function LogSection({ log, onClear, onCopy }: LogProps) {
  const { t, locale } = useWords()
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' })
  return (
    <section aria-labelledby="log">
      <h2 id="log">{t('options.log')}</h2>
      <p class="hint">{t('options.logNote')}</p>
      {log.length === 0 ? (
        <p>{t('options.logEmpty')}</p>
      ) : (
        <>
          <ol class="log" dir="ltr">
            {log.toReversed().map(({ at, from, text }, index) => (
              <li key={index}>
                <span class="hint">
                  <bdi>{time.format(at)}</bdi> · {from}
                </span>
                <pre>{text}</pre>
              </li>
            ))}
          </ol>
          <div class="buttons">
            <button type="button" data-log="copy" onClick={onCopy}>
              {t('options.copyLog')}
            </button>
            <button type="button" data-log="clear" onClick={onClear}>
              {t('options.clearLog')}
            </button>
          </div>
        </>
      )}
    </section>
  )
}
