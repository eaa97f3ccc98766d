import type { AccountView, DisputeView, PartyName, ReportView } from '../model/view.ts'
import { ClaimReviews } from './claim-reviews.tsx'
import { day } from './figure-words.ts'
import { chainsOf, documentsOf, type Row, reportsOf, type Side, sidesOf } from './rows.ts'
import { safeLink } from './safe-link.ts'
import { useWords } from './use-words.ts'
import {
  accountNotes,
  accountSpeaker,
  accountValue,
  outletList,
  reportPlace,
  reportSource,
  speakerOfSide,
  tally,
  whoseLosses,
} from './words.ts'

/** The page's own account of a figure, where it names a speaker whom no account of that figure knows. */
export interface OwnAccount {
  value: string
  speaker: string
  /** Id of the side that its speaker is of; null where that is not known. */
  party: string | null
}

interface AccountsProps {
  view: DisputeView
  /** What the page adds. */
  own?: OwnAccount[]
}

/** All accounts of a dispute, by side, with their sources and earlier versions. */
export function Accounts({ view, own = [] }: AccountsProps) {
  if (view.claim) return <ClaimReviews claim={view.claim} />
  const sides = sidesOf(view)
  const isListed = ({ party: of }: OwnAccount) => of !== null && sides.some(({ party }) => party?.id === of)
  return (
    <div class="accounts">
      <PageAccounts own={own.filter((one) => !isListed(one))} />
      {sides.map((side) => (
        <section key={side.party?.id ?? ''}>
          <SideHead side={side} view={view} />
          {side.party && <PageAccounts own={own.filter(({ party }) => party === side.party?.id)} />}
          <ul>
            {side.rows.map((row) => (
              <li key={row.accounts[0].id}>
                <RowItem row={row} view={view} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function SideHead({ side: { party, counts }, view }: { side: Side; view: DisputeView }) {
  const words = useWords()
  const losses = whoseLosses(counts, words)
  return (
    <>
      <h3>
        <bdi>{party?.name ?? words.t('account.noSide')}</bdi>
        {losses && <span class="losses">{losses}</span>}
      </h3>
      {party && <Position of={party} view={view} />}
    </>
  )
}

/** What a side's accounts of a statement come down to. */
function Position({ of, view }: { of: PartyName; view: DisputeView }) {
  const position = positionOf(of, view)
  return position ? (
    <p class="position">
      <bdi>{position.wording}</bdi>
    </p>
  ) : null
}

const positionOf = (party: PartyName | null, view: DisputeView) =>
  view.positions.find(({ stance }) => stance === party?.id)

function PageAccounts({ own }: { own: OwnAccount[] }) {
  const { t } = useWords()
  return own.map(({ value, speaker }) => (
    <div class="account own" data-own-account key={`${value} ${speaker}`}>
      <p class="value">{value}</p>
      <div class="who">
        <p class="speaker">
          <bdi>{speaker}</bdi>
        </p>
        <p class="notes">{t('account.ofThisPage')}</p>
      </div>
    </div>
  ))
}

function RowItem({ row: { accounts }, view }: { row: Row; view: DisputeView }) {
  const words = useWords()
  const [first] = accounts
  const value = accountValue(first, view, words)
  // What a side's position says already stands above its accounts.
  const said = view.kind === 'statement' ? positionOf(first.position, view)?.wording : null
  return (
    <div class={view.kind === 'statement' ? 'account statement' : 'account'}>
      {value !== said && (
        <p class="value">
          <bdi>{value}</bdi>
        </p>
      )}
      <div class="who">
        <ul>
          {accounts.map((account) => (
            <li key={account.id} data-account={account.id}>
              <Speaker account={account} view={view} />
            </li>
          ))}
        </ul>
        {accountNotes(first, words).map((note) => (
          <p class="notes" key={note}>
            {note}
          </p>
        ))}
        <Reports reports={reportsOf(accounts)} date={first.asOf} />
      </div>
    </div>
  )
}

/** A claimant of a row, with what the same claimant said before. */
function Speaker({ account, view }: { account: AccountView; view: DisputeView }) {
  const words = useWords()
  const { t, locale } = words
  return (
    <>
      <p class="speaker">
        <bdi>{view.kind === 'statement' ? accountSpeaker(account, words) : speakerOfSide(account, words)}</bdi>
      </p>
      {account.earlier.map((earlier) => {
        const value = accountValue(earlier, view, words)
        return (
          <p class="earlier" key={earlier.id} data-account={earlier.id}>
            {earlier.asOf
              ? t('account.earlierOn', { value, date: day(earlier.asOf, locale) })
              : t('account.earlier', { value })}
          </p>
        )
      })}
    </>
  )
}

/** "5 reports, 1 origin"; opened, the way from each speaker or agency to the outlets. */
function Reports({ reports, date }: { reports: ReportView[]; date: string | null }) {
  const words = useWords()
  if (reports.length === 0) return null
  const chains = chainsOf(reports)
  const count = tally(documentsOf(reports), chains.length, words)
  return (
    <details class="reports">
      <summary>
        {count}
        <span class="line">
          {[outletList(reports, words), day(date, words.locale)].filter(Boolean).join(words.t('list.semicolon'))}
        </span>
      </summary>
      {chains.map(({ origin, reports: own }) => (
        <div class="chain" key={origin}>
          <p class="origin">{words.t('account.goesBackTo', { origin })}</p>
          <ul>
            {own.map((report, at) => (
              <li key={at}>
                <Report report={report} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}

function Report({ report }: { report: ReportView }) {
  const words = useWords()
  const link = safeLink(report.url)
  return (
    <>
      {link === null ? (
        <span class="title">
          <bdi>{report.title}</bdi>
        </span>
      ) : (
        <a class="title" href={link} target="_blank" rel="noopener noreferrer">
          <bdi>{report.title}</bdi>
        </a>
      )}
      <span class="line">{reportSource(report, words)}</span>
      <span class="line">{reportPlace(report, words)}</span>
    </>
  )
}
