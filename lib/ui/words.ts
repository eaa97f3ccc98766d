import type {
  AccountView,
  DisputeView,
  FigureMark,
  Mark,
  PackSummary,
  ReportView,
  StatementMark,
} from '../model/view.ts'
import { day, figure, hedge } from './figure-words.ts'

/**
 * Every sentence that the interface can say. Neutral: it tells whose figure something is and where accounts
 * differ, never who is right. Functions take views and give plain text; lists and layout belong to the components.
 */

export const words = {
  name: 'Counterclaim',
  close: 'Close',
  thisPage: 'This page',
  accounts: 'Accounts',
  earlier: 'Earlier',
  sources: 'Sources',
  marksHere: 'On this page',
  search: 'Search all disputes',
  searchHint: 'A name, place or question',
  nothingFound: 'No dispute in the packs fits these words.',
  ownLosses: 'its own losses',
  otherLosses: 'the other side’s losses',
  thisSite: 'On this site',
  everywhere: 'On all sites',
  unnamedOutlet: 'Outlet not named',
  unnamedClaimant: 'No speaker named',
  noSide: 'No side',
  noMark: 'No mark is no confirmation.',
  loading: 'Reading …',
  offHere: 'Switched off on this site. Nothing is read or marked here.',
  offEverywhere: 'Switched off. Nothing is read or marked anywhere.',
  noPage: 'This tab shows no web page that can be read.',
  nothingHere: 'Nothing on this page is in the packs.',
  disclaimer: 'Disputed does not mean false. Who is right is not said here.',
  listLabel: 'Counterclaim: figures and statements in dispute on this page',
  jump: 'Go to it on the page',
  statement: 'Statement',
  sameWords: 'The same words also answer',
  switches: 'Where it works',
  inferred: '(date inferred)',
} as const

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

/** "5 reports, 1 origin": how many documents say it, and how many speakers or agencies they go back to. */
export const tally = (reports: number, origins: number): string =>
  `${many(reports, 'report', 'reports')}, ${many(origins, 'origin', 'origins')}`

/** The same for all accounts of a dispute: "9 reports in 5 documents, 3 origins". */
export const tallyOf = ({ reports, documents, origins }: DisputeView): string =>
  `${many(reports, 'report', 'reports')} in ${many(documents, 'document', 'documents')}, ${many(origins.length, 'origin', 'origins')}`

/** The state of a dispute in one line: "Accounts differ: 9 to over 200". */
export function state(view: DisputeView, locale = 'en'): string {
  if (view.kind === 'statement') {
    if (view.status === 'contested') return 'Accounts differ'
    return view.status === 'one-sided' ? 'Told by one side only' : 'Accounts agree'
  }
  const current = view.accounts.filter(({ stance }) => stance === 'asserts')
  const spread = extent(current, view.unit, locale)
  const tail = objections(view)
  if (view.status === 'contested') return `Accounts differ${spread && `: ${spread}`}${tail}`
  if (view.status === 'one-sided') return `One side only${spread && `: ${spread}`}${tail}`
  return `Accounts agree${spread && `: ${spread}`}${tail}`
}

/** "; denied by X; not confirmed by Y": those who contradict without a figure of their own. */
function objections(view: DisputeView): string {
  const by = (taken: AccountView['stance'], verb: string): string => {
    const names = view.accounts
      .filter(({ stance: one }) => one === taken)
      .map(({ claimant, party }) => party?.name ?? claimant)
    const known = [...new Set(names.filter((name): name is string => name !== null))]
    return known.length === 0 ? '' : `; ${verb} by ${known.join(', ')}`
  }
  return by('denies', 'denied') + by('does-not-confirm', 'not confirmed')
}

/** Least to most that accounts give, hedges kept; empty without numbers. */
function extent(accounts: AccountView[], unit: string | null, locale: string): string {
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
  const from = figure(least, unit, locale)
  const to = figure(most, unit, locale)
  return from === to ? from : `${from} to ${to}`
}

/** Who an account or a page's figure is from: "Zabihullah Mujahid (Afghanistan)". */
export function speaker(name: string | null, party: string | null): string {
  if (name === null) return party ?? words.unnamedClaimant
  // "State media in Sudland" says it already.
  if (party === null || bare(name).includes(bare(party))) return name
  return `${name} (${party.replace(ASIDE, '')})`
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
export const speakerOfSide = ({ claimant, party }: AccountView): string =>
  claimant === null || (party !== null && sameName(claimant, party.name)) ? words.unnamedClaimant : claimant

export const accountSpeaker = ({ claimant, party }: AccountView): string => speaker(claimant, party?.name ?? null)

/** What a claimant does with the figure or position, where that is not plain assertion. */
export function stance({ stance: taken }: AccountView): string {
  return taken === 'denies' ? 'denies it' : taken === 'does-not-confirm' ? 'does not confirm it' : ''
}

/** An account's figure or position, in words. */
export function accountValue(account: AccountView, view: DisputeView, locale = 'en'): string {
  if (view.kind === 'statement') return account.wording || account.position?.name || words.noSide
  if (account.min === null && account.max === null && account.stance !== 'asserts') return 'no figure'
  return figure(account, view.unit, locale)
}

/** What is special about an account: whose losses it counts, what its source does with it. */
export function accountNotes(account: AccountView): string[] {
  const notes: string[] = []
  if (account.counts === 'own') notes.push(words.ownLosses)
  if (account.counts === 'other') notes.push(words.otherLosses)
  const taken = stance(account)
  if (taken) notes.push(taken)
  if (account.garbled) notes.push('the source’s own words do not fit together; shown as they stand')
  return notes
}

/**
 * Where a report stands: "NationPress, 12 Oct 2025, paragraph 9, via Tolo News".
 * @param parts `place` leaves outlet and date out, where they stand above
 */
export function reportLine(report: ReportView, locale = 'en', parts: 'all' | 'place' = 'all'): string {
  const date = day(report.date, locale)
  const whence = [report.outlet ?? words.unnamedOutlet, date && (report.inferred ? `${date} ${words.inferred}` : date)]
  const place = [
    `paragraph ${report.paragraph}`,
    report.headline && 'headline',
    report.via && report.via !== report.outlet && `via ${report.via}`,
    !report.attributed && 'in its own voice',
  ]
  return [...(parts === 'all' ? whence : []), ...place].filter(Boolean).join(', ')
}

/** The outlets of some reports: "NationPress, 2 unnamed outlets". */
export function outletList(reports: ReportView[]): string {
  const named = [...new Set(reports.flatMap(({ outlet }) => outlet ?? []))]
  const unnamed = new Set(reports.flatMap(({ outlet, document }) => (outlet === null ? document : []))).size
  return [...named, ...(unnamed > 0 ? [many(unnamed, 'unnamed outlet', 'unnamed outlets')] : [])].join(', ')
}

/** What the page does with a figure or statement: one sentence a finding, the most telling first. */
export function pageSays(mark: Mark, view: DisputeView, locale = 'en'): string[] {
  return mark.kind === 'figure' ? figureSays(mark, view, locale) : [statementSays(mark, view)]
}

function figureSays(mark: FigureMark, view: DisputeView, locale: string): string[] {
  const value = pageFigure(mark, view, locale)
  const by = speakerOf(mark, view)
  const known = every(view)
  const agreeing = mark.accounts.flatMap((id) => known.find((account) => account.id === id) ?? [])
  const says: string[] = []
  if (mark.relation === 'differs' || agreeing.length === 0) {
    says.push(`No account in this pack gives ${value}.`)
    if (by) says.push(`This page’s own account: ${value}, per ${by}.`)
    else says.push(mark.ownVoice ? `The page states ${value} in its own voice.` : 'It is not clear who says it.')
    return says
  }
  says.push(whoseFigure(mark, agreeing, value, by))
  const nearest = agreeing[0] as AccountView
  if (dropsQualifier(mark, agreeing)) {
    says.push(`Leaves out “${hedge(nearest)}”: the account is ${figure(nearest, view.unit, locale)}.`)
  }
  const later = agreeing.every(({ id }) => !view.accounts.some((account) => account.id === id))
    ? view.accounts.find(({ earlier }) => earlier.some(({ id }) => id === nearest.id))
    : undefined
  if (later) says.push(`An earlier figure, since revised to ${figure(later, view.unit, locale)}.`)
  const taken = agreeing.find((account) => account.stance !== 'asserts')
  if (taken && taken === nearest) says.push(`${accountSpeaker(taken)} ${stance(taken)}.`)
  if (agreeing.some(({ garbled }) => garbled)) says.push('The words of a source that gives it do not fit together.')
  return says
}

/** All accounts of a dispute, revised ones too. */
export const every = (view: DisputeView): AccountView[] =>
  view.accounts.flatMap((account) => [account, ...account.earlier])

function whoseFigure(mark: FigureMark, agreeing: AccountView[], value: string, by: string | null): string {
  const parties = [...new Set(agreeing.flatMap(({ party }) => party?.id ?? []))]
  const nearest = agreeing[0] as AccountView
  if (mark.ownVoice) {
    if (parties.length > 1) return `States ${value} as fact; accounts of several sides agree with it.`
    if (nearest.claimant === null && nearest.party === null)
      return `States ${value} as fact; no source names a speaker for it.`
    return `States ${value} as fact; it is the figure of ${accountSpeaker(nearest)}.`
  }
  if (by === null)
    return `Reports ${value} without saying clearly who gives it; an account of ${accountSpeaker(nearest)} does.`
  const party = mark.claimant?.party ?? null
  if (party !== null && parties.length > 0 && !parties.includes(party)) {
    return `Gives ${value} as a figure of ${by}; in this pack it is the figure of ${accountSpeaker(nearest)}.`
  }
  return `Gives ${value} as the figure of ${by}.`
}

/** True where every account that fits is hedged and the page's bare number is not. */
function dropsQualifier(mark: FigureMark, agreeing: AccountView[]): boolean {
  return mark.qualifier === 'exact' && mark.min === mark.max && agreeing.every((account) => hedge(account) !== '')
}

/** Who the page says it from, with the side's name where the pack knows it. */
function speakerOf(mark: FigureMark, view: DisputeView): string | null {
  if (mark.claimant === null) return null
  const id = mark.claimant.party
  const party = id === null ? null : (every(view).find((account) => account.party?.id === id)?.party?.name ?? null)
  return speaker(mark.claimant.name, party)
}

/** The page's own figure in words. */
export const pageFigure = (mark: FigureMark, view: DisputeView, locale = 'en'): string =>
  figure({ ...mark, wording: 'a number it does not give' }, view.unit, locale)

function statementSays(mark: StatementMark, view: DisputeView): string {
  const position = view.positions.find(({ stance: taken }) => taken === mark.stance)
  if (mark.stance === 'neutral' || !position) return 'The page gives no side’s position here, or several.'
  return `The page gives the position of ${position.party?.name ?? mark.stance}: ${position.wording}`
}

/** What the page does, in the few words that a list has room for. */
export function markLine(mark: Mark, view: DisputeView, locale = 'en'): string {
  if (mark.kind === 'figure') return pageSays(mark, view, locale)[0] as string
  const position = view.positions.find(({ stance: taken }) => taken === mark.stance)
  return position?.party ? `Gives the position of ${position.party.name}` : 'Gives no side’s position, or several'
}

/** A mark in a few words, for screen readers. */
export function markLabel(mark: Mark, view: DisputeView, locale = 'en'): string {
  const what = mark.kind === 'figure' ? pageFigure(mark, view, locale) : words.statement
  return `${what}. ${view.question} ${mark.look === 'unsupported' ? 'No account gives this figure' : state(view, locale)}`
}

/** What was checked, on every state of the popup. */
export function checked(packs: PackSummary[], locale = 'en'): string {
  if (packs.length === 0) return `Checked against no pack. ${words.noMark}`
  const disputes = packs.reduce((sum, pack) => sum + pack.disputes, 0)
  const oldest = packs.reduce((date, pack) => (pack.date < date ? pack.date : date), (packs[0] as PackSummary).date)
  return `Checked against ${many(packs.length, 'pack', 'packs')} (as of ${day(oldest, locale)}, ${many(disputes, 'dispute', 'disputes')}). ${words.noMark}`
}

/** "3 disputes, 11 marks": the head of the popup's list. */
export const found = (disputes: number, marks: number): string =>
  `${many(disputes, 'dispute', 'disputes')}, ${many(marks, 'mark', 'marks')}`
