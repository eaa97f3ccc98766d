import type { AccountView, DisputeView, PartyName } from '../model/view.ts'
import { day, readerLocale } from './figure-words.ts'
import {
  accountNotes,
  accountSpeaker,
  accountValue,
  outletList,
  reportLine,
  speakerOfSide,
  tally,
  words,
} from './words.ts'

/** All accounts of a dispute, by side, with their sources and earlier versions. */
export function Accounts({ view }: { view: DisputeView }) {
  return (
    <div class="accounts">
      {bySide(view).map(({ side, accounts }) => (
        <section key={side?.id ?? ''}>
          <h3>{side?.name ?? words.noSide}</h3>
          {side && <Position of={side} view={view} />}
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

/** What a side's accounts of a statement come down to. */
function Position({ of, view }: { of: PartyName; view: DisputeView }) {
  const position = view.positions.find(({ stance }) => stance === of.id)
  return position ? <p class="position">{position.wording}</p> : null
}

/** Groups accounts by the side whose figure or position they give; accounts of no side stand last. */
export function bySide(view: DisputeView): { side: PartyName | null; accounts: AccountView[] }[] {
  const groups = new Map<string, { side: PartyName | null; accounts: AccountView[] }>()
  for (const account of view.accounts) {
    const side = view.kind === 'statement' ? account.position : account.party
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
        <p class="speaker">{view.kind === 'statement' ? accountSpeaker(account) : speakerOfSide(account)}</p>
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
          {[day(account.asOf, locale), tally(new Set(all.map(({ document }) => document)).size, origins)]
            .filter(Boolean)
            .join(' · ')}
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
