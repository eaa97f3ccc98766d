import type { PackSummary } from '../model/view.ts'
import { age } from './age.ts'
import { day } from './figure-words.ts'
import { checked } from './silence.ts'
import { useWords } from './use-words.ts'

/** The measured silence: what pages are checked against, with the name, version and age of each pack. */
export function Checked({ packs, today }: { packs: PackSummary[]; today: string }) {
  const words = useWords()
  const { t, locale } = words
  return (
    <div class="silence" data-silence>
      <p>
        {checked(packs, words)} {t('card.disclaimer')}
      </p>
      <ul>
        {packs.map(({ id, title, version, date }) => (
          <li key={id} data-pack={id}>
            {t('checked.pack', { title, version, date: day(date, locale), age: age(date, today, locale) })}
          </li>
        ))}
      </ul>
    </div>
  )
}
