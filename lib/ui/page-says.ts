import type { AccountView, DisputeView, FigureMark, Mark, StatementMark } from '../model/view.ts'
import { figure, hedge } from './figure-words.ts'
import type { Words } from './translate.ts'
import { accountSpeaker, speaker, stance, state } from './words.ts'

/** What the page does with a figure or statement: one sentence a finding, the most telling first. */
export function pageSays(mark: Mark, view: DisputeView, words: Words): string[] {
  return mark.kind === 'figure' ? figureSays(mark, view, words) : [statementSays(mark, view, words)]
}

function figureSays(mark: FigureMark, view: DisputeView, words: Words): string[] {
  const { t } = words
  const value = pageFigure(mark, view, words)
  const agreeing = agreeingWith(mark, view)
  const nearest = agreeing[0]
  if (nearest === undefined) return [t('page.noAccount', { value }), unknownSays(mark, view, value, words)]
  const says = [whoseFigure(mark, view, agreeing, words)]
  if (dropsQualifier(mark, agreeing)) {
    says.push(t('page.drops', { hedge: hedge(nearest, words), value: figure(nearest, view.unit, words) }))
  }
  const later = agreeing.every(({ id }) => !view.accounts.some((account) => account.id === id))
    ? view.accounts.find(({ earlier }) => earlier.some(({ id }) => id === nearest.id))
    : undefined
  if (later) says.push(t('page.revised', { value: figure(later, view.unit, words) }))
  if (nearest.stance !== 'asserts') {
    says.push(t('page.stance', { speaker: accountSpeaker(nearest, words), stance: stance(nearest, words) }))
  }
  if (agreeing.some(({ garbled }) => garbled)) says.push(t('page.garbled'))
  return says
}

/** Of a figure that no account gives: who the page says it from. */
function unknownSays(mark: FigureMark, view: DisputeView, value: string, words: Words): string {
  const by = pageSpeaker(mark, view, words)
  if (by !== null) return words.t('page.ownAccount', { value, speaker: by })
  return mark.ownVoice ? words.t('page.ownVoice', { value }) : words.t('page.unclear')
}

/** The accounts that a page's figure agrees with, nearest first, those that assert it before those that deny it. */
function agreeingWith(mark: FigureMark, view: DisputeView): AccountView[] {
  const known = every(view)
  const found = mark.accounts.flatMap((id) => known.find((account) => account.id === id) ?? [])
  return [...found.filter(({ stance }) => stance === 'asserts'), ...found.filter(({ stance }) => stance !== 'asserts')]
}

/** All accounts of a dispute, revised ones too. */
export const every = (view: DisputeView): AccountView[] =>
  view.accounts.flatMap((account) => [account, ...account.earlier])

function whoseFigure(mark: FigureMark, view: DisputeView, agreeing: AccountView[], words: Words): string {
  const { t } = words
  const value = pageFigure(mark, view, words)
  const parties = [...new Set(agreeing.flatMap(({ party }) => party?.id ?? []))]
  const nearest = agreeing[0] as AccountView
  const owner = accountSpeaker(nearest, words)
  if (mark.ownVoice) {
    if (nearest.stance !== 'asserts') return t('page.fact', { value })
    if (parties.length > 1) return t('page.factOfSeveral', { value })
    const isUnnamed = nearest.claimant === null && nearest.party === null
    return isUnnamed ? t('page.factOfNobody', { value }) : t('page.factOf', { value, speaker: owner })
  }
  const by = pageSpeaker(mark, view, words)
  if (by === null) return t('page.reports', { value, speaker: owner })
  const party = mark.claimant?.party ?? null
  if (party !== null && parties.length > 0 && !parties.includes(party)) {
    return t('page.givesOther', { value, by, speaker: owner })
  }
  return t('page.gives', { value, by })
}

/** True where every account that fits is hedged and the page's bare number is not. */
function dropsQualifier(mark: FigureMark, agreeing: AccountView[]): boolean {
  const isHedged = ({ qualifier, min, max }: AccountView): boolean =>
    (min !== null || max !== null) && ['at-least', 'more-than', 'about', 'up-to'].includes(qualifier)
  return mark.qualifier === 'exact' && mark.min === mark.max && agreeing.every(isHedged)
}

/** Who the page says a figure from, with the side's name where the pack knows it; null where it names nobody. */
export function pageSpeaker(mark: FigureMark, view: DisputeView, words: Words): string | null {
  if (mark.claimant === null) return null
  return speaker(mark.claimant.name, partyOf(mark, view), words)
}

/** Name of the side that a page's speaker belongs to, where one of the accounts is of it. */
function partyOf({ claimant }: FigureMark, view: DisputeView): string | null {
  if (claimant?.party == null) return null
  return every(view).find(({ party }) => party?.id === claimant.party)?.party?.name ?? null
}

/** The page's own figure in words. */
export const pageFigure = (mark: FigureMark, view: Pick<DisputeView, 'unit'>, words: Words): string =>
  figure({ ...mark, wording: words.t('page.noNumber') }, view.unit, words)

function statementSays(mark: StatementMark, view: DisputeView, { t }: Words): string {
  if (view.claim) return t('claim.repeats')
  const position = view.positions.find(({ stance: taken }) => taken === mark.stance)
  if (mark.stance === 'neutral' || !position) return t('page.noPosition')
  return t('page.position', { party: position.party?.name ?? mark.stance, wording: position.wording })
}

/** What the page does, in one paragraph; a position is named, not worded. */
export function markLine(mark: Mark, view: DisputeView, words: Words): string {
  if (mark.kind === 'figure') return pageSays(mark, view, words).join(' ')
  if (view.claim) return words.t('claim.repeats')
  const position = view.positions.find(({ stance: taken }) => taken === mark.stance)
  return position?.party ? words.t('page.positionOf', { party: position.party.name }) : words.t('page.noPositionShort')
}

/** A mark in a few words, for screen readers. */
export function markLabel(mark: Mark, view: DisputeView, words: Words): string {
  const { t } = words
  const what = mark.kind === 'figure' ? pageFigure(mark, view, words) : t('page.statement')
  const means = mark.look === 'unsupported' ? t('page.noAccountShort') : state(view, words)
  return t('page.label', { what, question: view.question, means })
}
