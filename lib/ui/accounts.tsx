import type { AccountView, DisputeView, PartyName, ReportView } from '../model/view.ts'
import { day, readerLocale } from './figure-words.ts'
import { accountNotes, accountValue, outletList, reportLine, tally, words } from './words.ts'

/** All accounts of a dispute, by side, with their sources and earlier versions. */
export function Accounts({ view }: { view: DisputeView }) {
  return (
    <div class="accounts">
      {bySide(view).map(({ side, accounts }) => (
        <section key={side?.id ?? ''}>
          <h3>{side?.name ?? words.noSide}</h3>
          <ul>
            {accounts.map((account) => (
              <li key={account.id} data-account={account.id}>
                <AccountItem account={account} view={view} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Groups accounts by the side that they come from; accounts of no side stand last. */
export function bySide(view: DisputeView): { side: PartyName | null; accounts: AccountView[] }[] {
  const groups = new Map<string, { side: PartyName | null; accounts: AccountView[] }>()
  for (const account of view.accounts) {
    const side = account.party ?? account.position
    const group = groups.get(side?.id ?? '') ?? { side, accounts: [] }
    group.accounts.push(account)
    groups.set(side?.id ?? '', group)
  }
  return [...groups.values()].sort((a, b) => Number(a.side === null) - Number(b.side === null))
}

function AccountItem({ account, view }: { account: AccountView; view: DisputeView }) {
  const locale = readerLocale()
  const value = accountValue(account, view, locale)
  const notes = accountNotes(account)
  return (
    <div class={view.kind === 'statement' ? 'account statement' : 'account'}>
      <p class="value">{value}</p>
      <div class="who">
        <p class="speaker">{account.claimant ?? account.party?.name ?? words.unnamedClaimant}</p>
        {notes.length > 0 && <p class="notes">{notes.join('; ')}</p>}
        {account.earlier.map((earlier) => (
          <p class="earlier" key={earlier.id}>
            {words.earlier}: {accountValue(earlier, view, locale)}
            {earlier.asOf && ` (${day(earlier.asOf, locale)})`}
          </p>
        ))}
        <Reports account={account} />
      </div>
    </div>
  )
}

function Reports({ account }: { account: AccountView }) {
  const locale = readerLocale()
  const all = [account, ...account.earlier].flatMap(({ reports }) => reports)
  if (all.length === 0) return null
  const origins = new Set(all.map(({ origin }) => origin)).size
  return (
    <details class="reports">
      <summary>
        {outletList(all)}
        <span class="line">
          {[day(account.asOf, locale), tally(new Set(all.map(documentOf)).size, origins)].filter(Boolean).join(' · ')}
        </span>
      </summary>
      <ul>
        {all.map((report, at) => (
          <li key={at}>
            <span class="title">{report.title}</span>
            <span class="line">{reportLine(report, locale)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Several paragraphs of one document are one report. */
const documentOf = ({ outlet, title, date }: ReportView): string => `${outlet}\n${title}\n${date}`
