import type { MatchResult, Mention } from '../model/match.ts'
import type { Account, Dispute, Pack } from '../model/pack.ts'
import type { PageDocument } from '../model/page.ts'
import { table } from './table.ts'

/** Accounts that a row has room for. */
const MOST_ACCOUNTS = 4

/** What was found in a file, as text: its figures and statements, then what it was checked against. */
export function checkReport(file: string, page: PageDocument, result: MatchResult, packs: readonly Pack[]): string {
  const disputes = new Map(packs.flatMap((pack) => pack.disputes.map((dispute) => [dispute.id, dispute])))
  const parties = new Map(packs.flatMap((pack) => pack.parties.map((party) => [party.id, party.name])))
  const figures = result.mentions.map((mention) => figureRow(mention, disputes.get(mention.dispute), parties))
  const statements = result.statements.map(({ start, end, dispute, stance }) => [
    page.text.slice(start, end),
    disputes.get(dispute)?.question ?? dispute,
    parties.get(stance) ?? 'no side',
  ])
  const parts = [`${file}${page.published ? ` (${page.published.slice(0, 10)})` : ''}`]
  if (figures.length > 0) {
    parts.push(
      table(
        [
          { heading: 'Figure', width: 16 },
          { heading: 'In dispute', width: 34 },
          { heading: 'Whose figure', width: 26 },
          { heading: 'Voice', width: 12 },
          { heading: 'What others say', width: 50 },
        ],
        figures,
      ),
    )
  }
  if (statements.length > 0) {
    parts.push(
      table(
        [
          { heading: 'Statement', width: 60 },
          { heading: 'In dispute', width: 44 },
          { heading: 'Gives the position of', width: 26 },
        ],
        statements,
      ),
    )
  }
  if (figures.length + statements.length === 0) parts.push('Nothing here is in the packs. No mark is no confirmation.')
  const checked = packs.map((pack) => `${pack.title} (${pack.version}, ${pack.disputes.length} disputes)`)
  parts.push(`Checked against: ${checked.join('; ')}`)
  return `${parts.join('\n\n')}\n`
}

function figureRow(mention: Mention, dispute: Dispute | undefined, parties: ReadonlyMap<string, string>): string[] {
  const others = (dispute?.accounts ?? []).filter(({ id }) => !mention.accounts.includes(id))
  const unsupported = mention.relation === 'differs' ? ' (in no account)' : ''
  return [
    mention.surface + unsupported,
    dispute?.question ?? mention.dispute,
    mention.claimant?.name ?? 'not clear who',
    mention.ownVoice ? 'own voice' : 'attributed',
    listed(others.map((account) => said(account, parties))),
  ]
}

function said({ wording, claimant, stance }: Account, parties: ReadonlyMap<string, string>): string {
  const who = claimant ? (parties.get(claimant.party ?? '') ?? claimant.name) : 'no speaker named'
  const taken = stance === 'asserts' ? '' : stance === 'denies' ? ', denies' : ', does not confirm'
  return `${wording} (${who}${taken})`
}

function listed(accounts: readonly string[]): string {
  if (accounts.length === 0) return 'no other account'
  const shown = [...new Set(accounts)]
  const more = shown.length - MOST_ACCOUNTS
  return `${shown.slice(0, MOST_ACCOUNTS).join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}
