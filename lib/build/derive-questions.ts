import type { Party } from '../model/pack.ts'
import type { Cluster } from './derive-clusters.ts'
import { slug } from './slug.ts'

/** What happened, as a question asks it; for all others "were <measure>". */
const PREDICATES: Record<string, string> = {
  attended: 'took part',
  escaped: 'escaped',
  survived: 'survived',
  missing: 'were missing',
  voted: 'voted',
  casualties: 'were killed or injured',
  downed: 'were shot down',
  struck: 'were hit',
  'went-on-strike': 'went on strike',
  sheltered: 'took shelter',
  launched: 'were launched',
  cured: 'recovered',
  capacity: 'was there room for',
}

const PLURALS: Record<string, string> = {
  person: 'people',
  money: 'money',
  ha: 'hectares',
  km2: 'square kilometres',
  mile2: 'square miles',
  police: 'police officers',
  security: 'members of the security forces',
  woman: 'women',
  child: 'children',
  body: 'bodies',
  casualty: 'casualties',
  family: 'families',
  aircraft: 'aircraft',
  crossing: 'crossings',
}

const LONGEST_QUESTION = 300

/** The question that a cluster's figures answer, in neutral words. */
export function questionOf(cluster: Cluster, parties: ReadonlyMap<string, Party>): string {
  const { measure, whose, place, past, part, by, day } = cluster
  const side = whose === null ? '' : `${adjectiveOf(parties.get(whose)) ?? whose} `
  const doer = by === null ? '' : ` by ${parties.get(by)?.name ?? by}`
  const where = `${place === null ? '' : ` in ${place}`}${past === null ? '' : ` in ${past}`}${day === null ? '' : ` in the day before ${day}`}`
  const ofMore = part ? ` (a part of a larger number: ${cluster.candidates[0]?.figure.surface ?? ''})` : ''
  const predicate = PREDICATES[measure] ?? `were ${measure.replaceAll('-', ' ')}`
  if (cluster.counted === 'money') return `How much money was ${measure}${where}?`.slice(0, LONGEST_QUESTION)
  return `How many ${side}${pluralOf(cluster.counted)} ${predicate}${doer}${where}${ofMore}?`.slice(0, LONGEST_QUESTION)
}

/** The cluster's name in its dispute's id. */
export function slugOf(cluster: Cluster): string {
  const { counted, measure, whose, by, place, past, day, part, candidates } = cluster
  const value = part ? `part ${candidates[0]?.figure.surface ?? ''}` : ''
  return slug(
    [whose, pluralOf(counted), measure, by === null ? null : `by ${by}`, place, past, day, value]
      .filter(Boolean)
      .join(' '),
  )
}

function pluralOf(counted: string): string {
  const known = PLURALS[counted]
  if (known) return known
  if (/(?:s|x|ch|sh)$/.test(counted)) return `${counted}es`
  return /[^aeiou]y$/.test(counted) ? `${counted.slice(0, -1)}ies` : `${counted}s`
}

const adjectiveOf = (party: Party | undefined) =>
  party?.adjectives.findLast((adjective) => adjective !== party.name) ?? party?.name
