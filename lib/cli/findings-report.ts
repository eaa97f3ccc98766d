import type { TabView } from '../extension/messages.ts'
import type { AccountView, DisputeView, FigureMark, StatementMark } from '../model/view.ts'
import { accountSpeaker, accountValue, checked, pageFigure, speaker, stance } from '../ui/words.ts'
import { table } from './table.ts'

/** Accounts that a row has room for. */
const MOST_ACCOUNTS = 4

/** What was flagged on a page as text: a table of its figures and statements, then what it was checked against. */
export function findingsReport({ marks, disputes, packs }: TabView): string {
  const views = new Map(disputes.map((view) => [view.id, view]))
  const figures: string[][] = []
  const statements: string[][] = []
  for (const { mark } of marks) {
    const view = views.get(mark.dispute)
    if (view === undefined) continue
    if (mark.kind === 'figure') figures.push(figureRow(mark, view))
    else statements.push(statementRow(mark, view))
  }
  const parts = [
    figures.length > 0 &&
      table(
        [
          { heading: 'Figure', width: 14 },
          { heading: 'In dispute', width: 34 },
          { heading: 'Whose figure', width: 24 },
          { heading: 'Voice', width: 12 },
          { heading: 'What others say', width: 50 },
        ],
        figures,
      ),
    statements.length > 0 &&
      table(
        [
          { heading: 'Statement in dispute', width: 50 },
          { heading: 'Gives the position of', width: 24 },
          { heading: 'Positions of others', width: 62 },
        ],
        statements,
      ),
    marks.length === 0 && 'Nothing was flagged.',
    checked(packs),
  ]
  return parts.filter((part) => part !== false).join('\n\n')
}

function figureRow(mark: FigureMark, view: DisputeView): string[] {
  const own = view.accounts.find(({ id }) => mark.accounts.includes(id))
  const whose = mark.claimant
    ? speaker(mark.claimant.name, partyName(mark.claimant.party, view))
    : own && accountSpeaker(own)
  const others = view.accounts.filter(({ id }) => !mark.accounts.includes(id))
  return [
    pageFigure(mark, view),
    view.question,
    whose ?? 'not clear who',
    mark.ownVoice ? 'own voice' : 'attributed',
    listed(others.map((account) => figureSaid(account, view))),
  ]
}

function statementRow(mark: StatementMark, view: DisputeView): string[] {
  const others = view.positions.filter((position) => position.stance !== mark.stance)
  return [
    view.question,
    partyName(mark.stance, view) ?? 'no side',
    listed(others.map(({ party, wording }) => (party ? `${party.name}: ${wording}` : wording))),
  ]
}

function figureSaid(account: AccountView, view: DisputeView): string {
  const taken = stance(account)
  return `${accountValue(account, view)} (${accountSpeaker(account)}${taken && `, ${taken}`})`
}

function partyName(id: string | null, view: DisputeView): string | null {
  const known = [...view.accounts.map(({ party }) => party), ...view.positions.map(({ party }) => party)]
  return known.find((party) => party?.id === id)?.name ?? null
}

function listed(said: string[]): string {
  if (said.length === 0) return 'no other account'
  const shown = said.slice(0, MOST_ACCOUNTS).join('; ')
  return said.length > MOST_ACCOUNTS ? `${shown}; and ${said.length - MOST_ACCOUNTS} more` : shown
}
