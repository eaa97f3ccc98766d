import type { Account, Dispute, Pack } from '../model/pack.ts'
import { groupBy } from './group.ts'
import type { Note } from './note.ts'
import type { SourceDocument } from './source-document.ts'

/**
 * What an editor should look at in a pack: missing and inferred dates, garbled sources, headlines against bodies and,
 * where the sides are given by the event data, speakers whose side no text shows.
 */
export function notesOn(pack: Pack, sidesGiven: boolean): Note[] {
  return [
    ...pack.documents.flatMap((document): Note[] => {
      if (document.published === null) return [{ document: document.file, paragraph: null, text: 'no date' }]
      const inferred = { document: document.file, paragraph: null, text: `date inferred: ${document.published}` }
      return document.inferred ? [inferred] : []
    }),
    ...pack.disputes.flatMap((dispute) => [
      ...headlineNotes(dispute),
      ...hedgeNotes(dispute),
      ...voiceNotes(dispute),
      ...garbledNotes(dispute),
    ]),
    ...(sidesGiven ? sidelessNotes(pack) : []),
  ]
}

/** Documents that are for the most part copies of others. */
export function copyNotes(copies: ReadonlyMap<SourceDocument, SourceDocument>): Note[] {
  return [...copies].map(([{ file }, original]) => {
    return { document: file, paragraph: null, text: `for the most part a copy of ${original.file}` }
  })
}

function garbledNotes({ id, accounts }: Dispute): Note[] {
  return accounts
    .filter((account) => account.garbled)
    .flatMap(({ wording, reports }) =>
      reports.map(({ document, paragraph }): Note => {
        return { document, paragraph, text: `“${wording}” (${id}) is garbled: the roles do not fit together` }
      }),
    )
}

/** One note for each speaker without a side, where it first speaks. */
function sidelessNotes({ disputes }: Pack): Note[] {
  const notes = new Map<string, Note>()
  for (const { claimant, reports } of disputes.flatMap((dispute) => dispute.accounts)) {
    const [report] = reports
    if (claimant?.party !== null || !report || notes.has(claimant.name)) continue
    const { document, paragraph } = report
    notes.set(claimant.name, { document, paragraph, text: `no side is known for ${claimant.name}` })
  }
  return [...notes.values()]
}

/** Documents whose headline gives a value for a question that their body, which has other values for it, does not give. */
function headlineNotes(dispute: Dispute): Note[] {
  const inBody = new Map<string, Set<string>>()
  for (const account of dispute.accounts) {
    for (const { document, headline } of account.reports) {
      if (!headline) inBody.set(document, (inBody.get(document) ?? new Set()).add(valueText(account)))
    }
  }
  return dispute.accounts.flatMap((account) =>
    account.reports
      .filter(({ document, headline }) => headline && inBody.get(document)?.has(valueText(account)) === false)
      .map(({ document, paragraph }): Note => {
        return { document, paragraph, text: `the headline’s “${account.wording}” (${dispute.id}) is not in the text` }
      }),
  )
}

const HEDGED = new Set<Account['qualifier']>(['at-least', 'more-than', 'about', 'up-to'])

/** Reports that give as exact a number that the same speaker, by another report, gave with a hedge. */
function hedgeNotes({ id, accounts }: Dispute): Note[] {
  const hedged = new Map(
    accounts.flatMap((account) =>
      HEDGED.has(account.qualifier) && account.claimant ? [[speakerKey(account), account] as const] : [],
    ),
  )
  return accounts.flatMap((account) => {
    const source = account.qualifier === 'exact' && account.claimant ? hedged.get(speakerKey(account)) : undefined
    const [first] = source?.reports ?? []
    if (!source || !first) return []
    return account.reports.map(({ document, paragraph }): Note => {
      const where = `${first.document} ¶${first.paragraph}`
      return {
        document,
        paragraph,
        text: `“${account.wording}” (${id}) drops the hedge of “${source.wording}” (${where})`,
      }
    })
  })
}

const speakerKey = ({ claimant, min, max }: Account) => `${claimant?.party} ${claimant?.name} ${min ?? max}`

/** Reports that state in their own voice what others say from one side alone, while the sides differ. */
function voiceNotes({ id, status, accounts }: Dispute): Note[] {
  if (status !== 'contested') return []
  const given = groupBy(
    accounts.filter(({ claimant, min, max }) => claimant !== null && (min !== null || max !== null)),
    valueText,
  )
  return accounts.flatMap((account) => {
    const speakers = given.get(valueText(account)) ?? []
    const [speaker] = speakers
    if (!speaker || new Set(speakers.map(({ claimant }) => claimant?.party ?? claimant?.name)).size !== 1) return []
    return account.reports
      .filter(({ attributed }) => !attributed)
      .map(({ document, paragraph }): Note => {
        const text = `“${account.wording}” (${id}) stands as plain fact; it is the figure of ${speaker.claimant?.name}`
        return { document, paragraph, text }
      })
  })
}

const valueText = ({ min, max, qualifier }: Account) => `${min} ${max} ${qualifier}`
