import type { NearView } from '../model/view.ts'
import { figure } from './figure-words.ts'
import { useWords } from './use-words.ts'
import { speaker } from './words.ts'

/** Figures that are no rivals of a dispute's, because they answer other questions about the same event. */
export function Near({ near }: { near: NearView[] }) {
  const words = useWords()
  if (near.length === 0) return null
  return (
    <section class="near">
      <h3>{words.t('card.near')}</h3>
      <ul>
        {near.map(({ id, question, unit, figures }) => (
          <li key={id}>
            <bdi>{question}</bdi> <span class="line">{said(figures, unit)}</span>
          </li>
        ))}
      </ul>
    </section>
  )

  function said(figures: NearView['figures'], unit: string | null): string {
    const all = figures.map((one) =>
      words.t('account.speaker', {
        name: figure(one, unit, words),
        party: one.party?.name ?? speaker(one.claimant, null, words),
      }),
    )
    return [...new Set(all)].join(words.t('list.semicolon'))
  }
}
