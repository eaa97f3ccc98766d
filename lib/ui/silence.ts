import type { PackSummary } from '../model/view.ts'
import { day } from './figure-words.ts'
import type { Words } from './translate.ts'

/** What was checked, on every state of the popup. */
export function checked(packs: PackSummary[], { t, locale }: Words): string {
  const noMark = t('checked.noMark')
  const [first, ...others] = packs
  if (first === undefined) return t('checked.none', { noMark })
  const disputes = packs.reduce((sum, pack) => sum + pack.disputes, 0)
  const claims = packs.reduce((sum, pack) => sum + (pack.claims ?? 0), 0)
  const inDispute = t('count.disputes', { count: disputes })
  const oldest = others.reduce((date, pack) => (pack.date < date ? pack.date : date), first.date)
  return t('checked.packs', {
    packs: t('count.packs', { count: packs.length }),
    date: day(oldest, locale),
    disputes: claims === 0 ? inDispute : [inDispute, t('count.claims', { count: claims })].join(t('list.comma')),
    noMark,
  })
}

/** "3 disputes, 11 marks": the head of the popup's list. */
export const found = (disputes: number, marks: number, { t }: Words): string =>
  t('panel.found', {
    disputes: t('count.disputes', { count: disputes }),
    marks: t('count.marks', { count: marks }),
  })
