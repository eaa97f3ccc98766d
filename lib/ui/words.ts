import type { AccountView, DisputeView, PackSummary, ReportView } from '../model/view.ts'
import { reviewed } from './claim-words.ts'
import { day, figure } from './figure-words.ts'
import { joinNames } from './formats.ts'
import type { Words } from './translate.ts'

/**
 * What the interface says of a dispute and its accounts. Neutral: it tells whose figure something is and where
 * accounts differ, never who is right. Functions take views and give plain text; lists and layout belong to components.
 */

/** "5 reports, 1 origin": how many documents say it, and how many speakers or agencies they go back to. */
export const tally = (reports: number, origins: number, { t }: Words): string =>
  t('account.tally', {
    reports: t('count.reports', { count: reports }),
    origins: t('count.origins', { count: origins }),
  })

/** The same for all accounts of a dispute: "9 reports in 5 documents, 3 origins". */
export const tallyOf = ({ reports, documents, origins }: DisputeView, { t }: Words): string =>
  t('card.tally', {
    reports: t('count.reports', { count: reports }),
    documents: t('count.documents', { count: documents }),
    origins: t('count.origins', { count: origins.length }),
  })

/** The state of a dispute in one line: "Accounts differ: 9 to over 200". */
export function state(view: DisputeView, words: Words): string {
  const { t } = words
  if (view.claim) return reviewed(view.claim, words)
  if (view.kind === 'statement') {
    if (view.status === 'contested') return t('state.differ')
    return view.status === 'one-sided' ? t('state.toldByOne') : t('state.agree')
  }
  const spread = extent(
    view.accounts.filter(({ stance }) => stance === 'asserts'),
    view.unit,
    words,
  )
  return withObjections(view, ofFigures(view.status, spread, words), words)
}

function ofFigures(status: DisputeView['status'], spread: string, { t }: Words): string {
  if (status === 'contested') return spread ? t('state.differBy', { spread }) : t('state.differ')
  if (status === 'one-sided') return spread ? t('state.oneSideBy', { spread }) : t('state.oneSide')
  return spread ? t('state.agreeBy', { spread }) : t('state.agree')
}

/** "; denied by X; not confirmed by Y": those who contradict without a figure of their own. */
function withObjections(view: DisputeView, state: string, words: Words): string {
  const by = (taken: AccountView['stance']): string | null => {
    const names = view.accounts
      .filter(({ stance }) => stance === taken)
      .map(({ claimant, party }) => party?.name ?? claimant)
    const known = [...new Set(names.filter((name): name is string => name !== null))]
    return known.length === 0 ? null : listOf(known, words)
  }
  const denied = by('denies')
  const doubted = by('does-not-confirm')
  const first = denied === null ? state : words.t('state.denied', { state, names: denied })
  return doubted === null ? first : words.t('state.notConfirmed', { state: first, names: doubted })
}

/** "Norland, Sudland and the Lake Monitors". */
export const listOf = (names: string[], { locale }: Words): string => joinNames(names, locale)

/** Least to most that figures give, hedges kept; empty without numbers. */
export function extent(accounts: AccountView[], unit: string | null, words: Words): string {
  const numbered = accounts.filter(({ min, max }) => min !== null || max !== null)
  const low = (account: AccountView): number => account.min ?? account.max ?? 0
  const high = (account: AccountView): number => account.max ?? account.min ?? 0
  const sorted = [...numbered].sort((a, b) => low(a) - low(b) || (a.max === null ? 1 : 0) - (b.max === null ? 1 : 0))
  const least = sorted[0]
  const most = sorted.reduce<AccountView | undefined>(
    (best, next) =>
      !best || high(next) > high(best) || (high(next) === high(best) && next.max === null) ? next : best,
    undefined,
  )
  if (!least || !most) return ''
  const from = figure(least, unit, words)
  const to = figure(most, unit, words)
  return from === to ? from : words.t('figure.range', { from, to })
}

/** Who an account or a page's figure is from: "Zabihullah Mujahid (Afghanistan)". */
export function speaker(name: string | null, party: string | null, { t }: Words): string {
  if (name === null) return party ?? t('account.nobody')
  // "State media in Sudland" says it already.
  if (party === null || bare(name).includes(bare(party))) return name
  return t('account.speaker', { name, party: party.replace(ASIDE, '') })
}

/** What stands in brackets after a name: "Afghanistan (Taliban government)". */
const ASIDE = /\s*\([^)]*\)$/

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(ASIDE, '')
    .replace(/^the\s+/, '')
const sameName = (a: string, b: string): boolean => bare(a) === bare(b) || a === b

/** Who speaks, where the side's name stands above already. */
export const speakerOfSide = ({ claimant, party }: AccountView, { t }: Words): string =>
  claimant === null || (party !== null && sameName(claimant, party.name)) ? t('account.nobody') : claimant

export const accountSpeaker = ({ claimant, party }: AccountView, words: Words): string =>
  speaker(claimant, party?.name ?? null, words)

/** What a claimant does with the figure or position, where that is not plain assertion. */
export function stance({ stance: taken }: AccountView, { t }: Words): string {
  if (taken === 'denies') return t('account.denies')
  return taken === 'does-not-confirm' ? t('account.doesNotConfirm') : ''
}

/** An account's figure or position, in words. */
export function accountValue(account: AccountView, view: Pick<DisputeView, 'kind' | 'unit'>, words: Words): string {
  if (view.kind === 'statement') return account.wording || account.position?.name || words.t('account.noSide')
  if (account.min === null && account.max === null && account.stance !== 'asserts') return words.t('account.noFigure')
  return figure(account, view.unit, words)
}

/** Whose losses a side counts; empty where that makes no sense. */
export function whoseLosses(counts: AccountView['counts'], { t }: Words): string {
  if (counts === null) return ''
  return counts === 'own' ? t('account.ownLosses') : t('account.otherLosses')
}

/** What is special about an account: what its claimant, and its source, do with it. */
export function accountNotes(account: AccountView, words: Words): string[] {
  const taken = stance(account, words)
  return [...(taken ? [taken] : []), ...(account.garbled ? [words.t('account.garbled')] : [])]
}

/** A report's outlet and date: "NationPress, 12 Oct 2025". */
export function reportSource(report: ReportView, { locale, t }: Words): string {
  const outlet = report.outlet ?? t('account.unnamedOutlet')
  const date = day(report.date, locale)
  if (!date) return outlet
  return t(report.inferred ? 'account.sourceInferred' : 'account.source', { outlet, date })
}

/** Where in its document a report stands, and how: "paragraph 9, via Tolo News". */
export function reportPlace(report: ReportView, { t }: Words): string {
  const parts = [
    t('account.paragraph', { number: report.paragraph }),
    report.headline && t('account.headline'),
    report.via && report.via !== report.outlet && t('account.via', { outlet: report.via }),
    !report.attributed && t('account.ownVoice'),
  ]
  return parts.filter(Boolean).join(t('list.comma'))
}

/** Outlet, date and place of a report in one line. */
export const reportLine = (report: ReportView, words: Words): string =>
  [reportSource(report, words), reportPlace(report, words)].join(words.t('list.comma'))

/** The outlets of some reports: "NationPress, 2 unnamed outlets". */
export function outletList(reports: readonly ReportView[], { t }: Words): string {
  const named = [...new Set(reports.flatMap(({ outlet }) => outlet ?? []))]
  const unnamed = new Set(reports.flatMap(({ outlet, document }) => (outlet === null ? document : []))).size
  return [...named, ...(unnamed > 0 ? [t('count.unnamedOutlets', { count: unnamed })] : [])].join(t('list.comma'))
}

/** The pack that a dispute comes from: "Border clash 2025, version 3, Oct 12, 2025". */
export const packLine = ({ title, version, date }: PackSummary, { locale, t }: Words): string =>
  t('card.pack', { title, version, date: day(date, locale) })
