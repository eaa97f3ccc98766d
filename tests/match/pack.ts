import type { Account, Dispute, Pack } from '../../lib/model/pack.ts'
import { packOf } from '../corpus/cases.ts'

/** A small invented war: Ardia and Belmar shot at each other on the night of 3 to 4 March 2024. */
export function inventedPack(): Pack {
  const quantity = (
    measure: string,
    counted: string,
    whose: string | null,
    by: string | null,
    words: string[] = [],
  ) => ({
    measure,
    counted,
    unit: null,
    whose,
    by,
    words,
  })
  const party = (id: string, name: string, adjective: string, members: string[]) => ({
    id,
    name,
    aliases: [name],
    adjectives: [adjective],
    voices: [`${adjective} army`],
    members,
  })
  return packOf({
    pack: { id: 'invented', title: 'Clash on the Lorn', version: '1.0.0', language: 'en' },
    parties: [
      party('ardia', 'Ardia', 'Ardian', ['Ardians']),
      party('belmar', 'Belmar', 'Belmari', ['Belmaris', 'raiders']),
      party('red-hand', 'Red Hand', 'Red Hand', []),
    ],
    events: [
      {
        id: 'lorn-clash',
        title: 'Clash on the Lorn',
        window: { from: '2024-03-03', to: '2024-03-04' },
        parties: ['ardia', 'belmar', 'red-hand'],
        names: ['Lorn clash'],
        people: [{ id: 'ivo-karr', name: 'Ivo Karr', aliases: ['Karr'], party: 'belmar', roles: ['spokesman'] }],
        places: [{ name: 'Lorn', aliases: [], party: null }],
      },
    ],
    disputes: [
      {
        id: 'lorn-clash/ardian-soldiers-killed',
        question: 'How many Ardian soldiers were killed?',
        quantity: quantity('killed', 'soldier', 'ardia', 'belmar'),
      },
      {
        id: 'lorn-clash/belmari-fighters-killed',
        question: 'How many Belmari fighters were killed?',
        quantity: quantity('killed', 'soldier', 'belmar', 'ardia', ['raiders', 'fighters']),
      },
      {
        id: 'lorn-clash/ardian-posts-captured',
        question: 'How many Ardian posts were captured?',
        quantity: quantity('captured', 'post', 'ardia', 'belmar'),
      },
      {
        id: 'lorn-clash/red-hand-killed',
        question: 'How many Ardian soldiers did the Red Hand kill before the clash?',
        window: { from: '2024-03-01', to: '2024-03-02' },
        quantity: quantity('killed', 'soldier', 'ardia', 'red-hand'),
      },
    ],
  })
}

/** An account of a dispute, as short as a test needs it. */
export function account(id: string, rest: Partial<Account> = {}): Account {
  return {
    id,
    min: null,
    max: null,
    qualifier: 'exact',
    wording: '',
    claimant: null,
    stance: 'asserts',
    asOf: null,
    replaces: null,
    position: null,
    garbled: false,
    reports: [],
    ...rest,
  }
}

/** A dispute of the invented pack, with accounts. */
export function dispute(slug: string, accounts: Account[]): Dispute {
  const found = inventedPack().disputes.find(({ id }) => id.endsWith(`/${slug}`))
  if (!found) throw new Error(`no dispute ${slug}`)
  return { ...found, accounts }
}
