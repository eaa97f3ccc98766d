import type { AccountView, DisputeView } from '../model/view.ts'
import { day } from './figure-words.ts'
import { useWords } from './use-words.ts'
import { accountSpeaker, accountValue, stance } from './words.ts'

/** An account on its day, with the one that it takes the place of. */
export interface TimelineEntry {
  account: AccountView
  replaces: AccountView | null
}

/** All accounts of a dispute by day, revised ones too; those without a day stand last, under null. */
export function byDay(view: DisputeView): { date: string | null; entries: TimelineEntry[] }[] {
  const days = new Map<string | null, TimelineEntry[]>()
  for (const latest of view.accounts) {
    const chain = [latest, ...latest.earlier]
    for (const [at, account] of chain.entries()) {
      const date = account.asOf?.slice(0, 10) ?? null
      days.set(date, [...(days.get(date) ?? []), { account, replaces: chain[at + 1] ?? null }])
    }
  }
  return [...days]
    .map(([date, entries]) => ({ date, entries }))
    .sort((a, b) => Number(a.date === null) - Number(b.date === null) || (a.date ?? '').localeCompare(b.date ?? ''))
}

/** Who said what when, in the order of days. */
export function Timeline({ view }: { view: DisputeView }) {
  const { t, locale } = useWords()
  return (
    <fieldset class="timeline">
      <legend class="label">{t('timeline.title')}</legend>
      <ol>
        {byDay(view).map(({ date, entries }) => (
          <li key={date ?? ''} data-day={date ?? ''}>
            <p class="day">{date === null ? t('timeline.undated') : day(date, locale)}</p>
            <ul>
              {entries.map((entry) => (
                <Entry key={entry.account.id} entry={entry} view={view} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </fieldset>
  )
}

function Entry({ entry: { account, replaces }, view }: { entry: TimelineEntry; view: DisputeView }) {
  const words = useWords()
  const { t } = words
  const count = new Set(account.reports.map(({ document }) => document)).size
  const notes = [
    stance(account, words),
    replaces && t('timeline.replaces', { value: accountValue(replaces, view, words) }),
    t('count.reports', { count }),
  ]
  return (
    <li data-stance={account.stance} data-account={account.id}>
      <strong dir="auto">{accountValue(account, view, words)}</strong> <bdi>{accountSpeaker(account, words)}</bdi>{' '}
      <span class="line">{notes.filter(Boolean).join(' · ')}</span>
    </li>
  )
}
