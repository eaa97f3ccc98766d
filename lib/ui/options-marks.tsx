import { Switch } from './panel-switches.tsx'
import { useWords } from './use-words.ts'

/** Kinds of marks, as they are drawn. */
const KINDS = ['contested', 'one-sided', 'unsupported', 'statement'] as const
export type Kind = (typeof KINDS)[number]

export interface MarksProps {
  kindsOff: Kind[]
  onKinds: (kindsOff: Kind[]) => void
  /** Milliseconds. */
  delay: number
  delays: { least: number; most: number }
  onDelay: (delay: number) => void
}

/** Which marks are drawn, and how long the pointer rests before a card opens. */
export function MarksSection({ kindsOff, onKinds, delay, delays, onDelay }: MarksProps) {
  const { t } = useWords()
  const labels: Record<Kind, string> = {
    contested: t('options.contested'),
    'one-sided': t('options.oneSided'),
    unsupported: t('options.unsupported'),
    statement: t('options.statements'),
  }
  const others = (kind: Kind): Kind[] => kindsOff.filter((other) => other !== kind)
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{t('options.marks')}</h2>
      <p class="hint">{t('options.marksNote')}</p>
      {KINDS.map((kind) => (
        <div class="kind" key={kind}>
          <span class="sample" data-look={kind} aria-hidden="true">
            {t('options.sample')}
          </span>
          <Switch
            name={kind}
            label={labels[kind]}
            on={!kindsOff.includes(kind)}
            onSwitch={(on) => onKinds(on ? others(kind) : [...others(kind), kind])}
          />
        </div>
      ))}
      <label class="range">
        <span>{t('options.delay')}</span>
        <input
          type="range"
          name="delay"
          min={delays.least}
          max={delays.most}
          step={20}
          value={delay}
          aria-valuetext={t('options.seconds', { count: delay / 1000 })}
          onChange={(event) => onDelay(Number(event.currentTarget.value))}
        />
        <output>{t('options.seconds', { count: delay / 1000 })}</output>
      </label>
    </section>
  )
}

export interface LanguageProps {
  /** Languages by their tags, each named in itself. */
  languages: Record<string, string>
  /** Null where the browser decides. */
  language: string | null
  onLanguage: (language: string | null) => void
}

/** The language of the interface. */
export function LanguageSection({ languages, language, onLanguage }: LanguageProps) {
  const { t } = useWords()
  return (
    <section aria-labelledby="language">
      <h2 id="language">{t('options.language')}</h2>
      <p class="hint">{t('options.languageNote')}</p>
      <select
        name="language"
        aria-labelledby="language"
        value={language ?? ''}
        onChange={(event) => onLanguage(event.currentTarget.value || null)}
      >
        <option value="">{t('options.browserLanguage')}</option>
        {Object.entries(languages).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </section>
  )
}
