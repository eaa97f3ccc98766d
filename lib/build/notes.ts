import type { Account, Dispute, Pack } from '../model/pack.ts'
import type { Note } from './summarise.ts'

/** What an editor should look at in a pack: garbled sources, headlines against bodies, inferred and missing dates. */
export function notesOn(pack: Pack): Note[] {
  return [
    ...pack.documents.flatMap((document): Note[] => {
      if (document.published === null) return [{ document: document.file, paragraph: null, text: 'no date' }]
      return document.inferred
        ? [{ document: document.file, paragraph: null, text: `date inferred: ${document.published}` }]
        : []
    }),
    ...pack.disputes.flatMap((dispute) => [
      ...headlineNotes(dispute),
      ...dispute.accounts.flatMap((account) => accountNotes(dispute, account)),
    ]),
  ]
}

function accountNotes(dispute: Dispute, account: Account): Note[] {
  const [report] = account.reports
  const at = { document: report?.document ?? null, paragraph: report?.paragraph ?? null }
  const notes: Note[] = []
  if (account.garbled)
    notes.push({ ...at, text: `“${account.wording}” (${dispute.id}) is garbled: the roles do not fit together` })
  if (account.claimant && account.claimant.party === null && account.position === null) {
    notes.push({ ...at, text: `${account.claimant.name} (${dispute.id}): side not known` })
  }
  return notes
}

/** Documents whose headline gives a value for a question that their body does not give. */
function headlineNotes(dispute: Dispute): Note[] {
  const inBody = new Map<string, Set<string>>()
  for (const { id, reports } of dispute.accounts) {
    for (const { document, headline } of reports) {
      if (!headline) inBody.set(document, (inBody.get(document) ?? new Set()).add(id))
    }
  }
  return dispute.accounts.flatMap(({ id, wording, reports }) =>
    reports
      .filter(({ document, headline }) => headline && inBody.has(document) && !inBody.get(document)?.has(id))
      .map(
        ({ document, paragraph }): Note => ({
          document,
          paragraph,
          text: `the headline’s “${wording}” (${dispute.id}) is not in the text`,
        }),
      ),
  )
}
