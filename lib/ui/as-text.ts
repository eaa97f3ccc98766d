import type { DisputeView, Mark } from '../model/view.ts'
import { pageFigure, pageSays } from './page-says.ts'
import { documentsOf, reportsOf, sidesOf } from './rows.ts'
import { safeLink } from './safe-link.ts'
import type { Words } from './translate.ts'
import {
  accountNotes,
  accountSpeaker,
  accountValue,
  packLine,
  reportLine,
  state,
  tally,
  tallyOf,
  whoseLosses,
} from './words.ts'

/**
 * A card as plain text, with all its sources.
 * @param page address of the page, which stands under what it says
 */
export function asText(mark: Mark, view: DisputeView, page: string, words: Words): string {
  const { t } = words
  const here = [
    ...(mark.kind === 'figure' ? [t('page.figure', { value: pageFigure(mark, view, words) })] : []),
    ...pageSays(mark, view, words),
    page,
  ]
  const sides = sidesOf(view).map(({ party, counts, rows }) => {
    const name = party?.name ?? t('account.noSide')
    const losses = whoseLosses(counts, words)
    const accounts = rows.flatMap(({ accounts }) => accounts)
    return [losses ? t('account.speaker', { name, party: losses }) : name, ...accounts.flatMap(ofAccount)].join('\n')
  })
  const parts = [
    [view.question, state(view, words)].join('\n'),
    here.join('\n'),
    tallyOf(view, words),
    ...sides,
    [t('card.disclaimer'), packLine(view.pack, words)].join('\n'),
  ]
  return `${parts.join('\n\n')}\n`

  function ofAccount(account: DisputeView['accounts'][number]): string[] {
    const reports = reportsOf([account])
    const origins = new Set(reports.map(({ origin }) => origin)).size
    const said = [
      accountValue(account, view, words),
      accountSpeaker(account, words),
      ...accountNotes(account, words),
      ...account.earlier.map((earlier) => t('account.earlier', { value: accountValue(earlier, view, words) })),
      tally(documentsOf(reports), origins, words),
    ]
    const sources = reports.map((report) => {
      const link = safeLink(report.url)
      return `  - ${[report.title, reportLine(report, words), ...(link ? [link] : [])].join(t('list.comma'))}`
    })
    return [`- ${said.join(t('list.semicolon'))}`, ...sources]
  }
}
