import type { Account } from '../model/pack.ts'

const STANCES = { asserts: '', denies: 'denies it', 'does-not-confirm': 'does not confirm it' }
const HEDGES = { 'at-least': 'at least ', 'more-than': 'more than ', 'up-to': 'up to ', about: 'about ' }

/** What an account answers, in words: "at least 58", "12 to 15", "denies it". Large numbers are grouped in threes. */
export function answerText({ min, max, qualifier, wording, stance, position }: Account): string {
  if (position !== null) return `“${wording}” [${position}]`
  if (stance !== 'asserts') return STANCES[stance]
  if (min === null && max === null) return wording
  const hedge = qualifier in HEDGES ? HEDGES[qualifier as keyof typeof HEDGES] : ''
  return min !== null && max !== null && min !== max
    ? `${grouped(min)} to ${grouped(max)}`
    : `${hedge}${grouped(min ?? max ?? 0)}`
}

/** Who gives an account: the claimant with its side, or that nobody is named. */
export function claimantText({ claimant, reports }: Account): string {
  if (!claimant) {
    return reports.some((report) => !report.attributed) ? 'in the text’s own voice' : 'speaker not clear'
  }
  return `${claimant.name}${claimant.party ? ` (${claimant.party})` : ''}`
}

/** An account in a few words: "at least 58, Ilse Brandvik (kestria)". */
export const accountText = (account: Account): string => `${answerText(account)}, ${claimantText(account)}`

const grouped = (value: number) =>
  Number.isInteger(value) ? String(value).replace(/\B(?=(?:\d{3})+$)/g, ',') : String(value)
