import type { Span } from '../model/quantity.ts'
import type { AccountView, DisputeView, FigureMark, Mark, PackSummary, StatementMark } from '../model/view.ts'
import { pageFigure } from '../ui/page-says.ts'
import { checked } from '../ui/silence.ts'
import { accountSpeaker, accountValue, speaker, stance } from '../ui/words.ts'
import { wordsOf } from './locale-file.ts'
import { table } from './table.ts'

/** The command line speaks English. */
const words = wordsOf('en')

/** Accounts that a row has room for. */
const MOST_ACCOUNTS = 4

export interface Findings {
  marks: Mark[]
  /** Disputes that the marks belong to. */
  disputes: DisputeView[]
  packs: PackSummary[]
  /** Repeated text claims, as a table. */
  claims?: string
}

/**
 * What was flagged, as text: a table of figures, one of statements, then what it was checked against.
 * @param spell the text's own words, where they are known: the extension keeps none of a page's
 */
export function findingsReport(
  { marks, disputes, packs, claims = '' }: Findings,
  spell?: (span: Span) => string,
): string {
  const views = new Map(disputes.map((view) => [view.id, view]))
  const figures: string[][] = []
  const statements: string[][] = []
  for (const mark of marks) {
    const view = views.get(mark.dispute)
    if (view === undefined) continue
    if (mark.kind === 'figure') figures.push(figureRow(mark, view, spell))
    else statements.push(statementRow(mark, view, spell))
  }
  const parts: string[] = []
  if (figures.length > 0) parts.push(table(FIGURE_COLUMNS, figures))
  if (statements.length > 0) {
    const heading = spell ? 'Statement' : 'Statement on'
    parts.push(table([{ heading, width: 52 }, ...POSITION_COLUMNS], statements))
  }
  if (claims !== '') parts.push(claims)
  if (parts.length === 0) parts.push('Nothing was flagged.')
  return [...parts, checked(packs, words)].join('\n\n')
}

const FIGURE_COLUMNS = [
  { heading: 'Figure', width: 28 },
  { heading: 'In dispute', width: 34 },
  { heading: 'Whose figure', width: 24 },
  { heading: 'Voice', width: 12 },
  { heading: 'What others say', width: 46 },
]

function figureRow(mark: FigureMark, view: DisputeView, spell?: (span: Span) => string): string[] {
  const own = view.accounts.find(({ id }) => mark.accounts.includes(id))
  const whose = mark.claimant
    ? speaker(mark.claimant.name, partyName(mark.claimant.party, view), words)
    : own && accountSpeaker(own, words)
  const others = view.accounts.filter(({ id }) => !mark.accounts.includes(id))
  return [
    (spell?.(mark) ?? pageFigure(mark, view, words)) + (mark.relation === 'differs' ? ' (in no account)' : ''),
    view.question,
    whose ?? 'not clear who',
    mark.ownVoice ? 'own voice' : 'attributed',
    listed(
      others.map((account) => figureSaid(account, view)),
      'no other account',
    ),
  ]
}

const POSITION_COLUMNS = [
  { heading: 'Gives the position of', width: 24 },
  { heading: 'Positions of others', width: 62 },
]

function statementRow(mark: StatementMark, view: DisputeView, spell?: (span: Span) => string): string[] {
  const others = view.positions.filter((position) => position.stance !== mark.stance)
  return [
    spell?.(mark) ?? view.question,
    partyName(mark.stance, view) ?? 'no side',
    listed(
      others.map(({ party, wording }) => `${party ? `${party.name}: ` : ''}${wording.replace(/\.$/, '')}`),
      'no other position',
    ),
  ]
}

function figureSaid(account: AccountView, view: DisputeView): string {
  const taken = stance(account, words)
  return `${accountValue(account, view, words)} (${accountSpeaker(account, words)}${taken && `, ${taken}`})`
}

function partyName(id: string | null, view: DisputeView): string | null {
  const known = [...view.accounts.map(({ party }) => party), ...view.positions.map(({ party }) => party)]
  return known.find((party) => party?.id === id)?.name ?? null
}

function listed(said: string[], none: string): string {
  if (said.length === 0) return none
  const shown = said.slice(0, MOST_ACCOUNTS).join('; ')
  return said.length > MOST_ACCOUNTS ? `${shown}; and ${said.length - MOST_ACCOUNTS} more` : shown
}
