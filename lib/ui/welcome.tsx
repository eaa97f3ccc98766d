import { ModeChoice, type SitesProps } from './options-sites.tsx'
import { useWords } from './use-words.ts'

export interface WelcomeProps extends Pick<SitesProps, 'mode' | 'onMode'> {
  /** Keys of two commands as the browser writes them; empty for none. */
  nextKey: string
  hideKey: string
  onOptions: () => void
}

/** The page that greets: what the marks mean, what is read, what never leaves, and where it is to work. */
export function Welcome({ mode, onMode, nextKey, hideKey, onOptions }: WelcomeProps) {
  const { t } = useWords()
  const sample = (look: string, meaning: string) => (
    <li>
      <p class="example">
        {t('welcome.figureBefore')}{' '}
        <span class="sample" data-look={look}>
          {t('options.sample')}
        </span>{' '}
        {t('welcome.figureAfter')}
      </p>
      <p>{meaning}</p>
    </li>
  )
  const key = (keys: string): string => keys || t('options.noKey')
  return (
    <main class="options welcome">
      <h1>{t('welcome.title')}</h1>
      <p class="lead">{t('welcome.lead')}</p>
      <section aria-labelledby="marks">
        <h2 id="marks">{t('welcome.marks')}</h2>
        <ul class="samples">
          {sample('contested', t('welcome.contested'))}
          {sample('one-sided', t('welcome.oneSided'))}
          {sample('unsupported', t('welcome.unsupported'))}
        </ul>
        <p>{t('welcome.notTruth')}</p>
      </section>
      <section aria-labelledby="reading">
        <h2 id="reading">{t('welcome.reading')}</h2>
        <p>{t('welcome.read')}</p>
        <p>{t('welcome.kept')}</p>
      </section>
      <section aria-labelledby="leaves">
        <h2 id="leaves">{t('welcome.leaves')}</h2>
        <p>{t('welcome.nothing')}</p>
      </section>
      <section aria-labelledby="where">
        <h2 id="where">{t('welcome.where')}</h2>
        <ModeChoice mode={mode} onMode={onMode} />
      </section>
      <section aria-labelledby="keys">
        <h2 id="keys">{t('welcome.keys')}</h2>
        <p>{t('welcome.keysNote', { next: key(nextKey), hide: key(hideKey) })}</p>
        <p>{t('welcome.more')}</p>
      </section>
      <button type="button" onClick={onOptions}>
        {t('welcome.options')}
      </button>
    </main>
  )
}
