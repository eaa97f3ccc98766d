import type { Finding } from './finding.ts'

/** Measures by which something goes from one side to the other, so that it matters who did it to whom. */
const TAKING = new Set(['captured', 'destroyed', 'downed'])

/**
 * The findings whose sentence has the roles turned round, so that it contradicts itself or what its own speaker says
 * elsewhere: a side that is said to have taken what is its own; or a speaker who gives the other side the deed that all
 * documents have the speaker claim, with the same number of the same things. Such text is flagged, never repaired.
 */
export function garbledFindings(findings: readonly Finding[]): Set<Finding> {
  const claims = new Set(findings.flatMap((finding) => claimKey(finding) ?? []))
  return new Set(
    findings.filter((finding) => {
      const { whose, by, measure } = finding.figure
      if (measure === null || !TAKING.has(measure) || by === null) return false
      return whose === by || (claimKey(finding) === null && claims.has(mirrorKey(finding) ?? ''))
    }),
  )
}

/** A side's claim of a deed of its own: side, what was taken and how many. */
function claimKey({ figure }: Finding): string | null {
  const side = figure.attribution.claimant?.party
  const own =
    side &&
    figure.measure !== null &&
    TAKING.has(figure.measure) &&
    (figure.by === side || (figure.whose !== null && figure.whose !== side))
  return own ? `${side} ${figure.counted} ${figure.min} ${figure.max}` : null
}

/** The same claim, for a finding in which the speaker gives the deed to another side. */
function mirrorKey({ figure }: Finding): string | null {
  const side = figure.attribution.claimant?.party
  if (!side || figure.by === side || (figure.min === null && figure.max === null)) return null
  return `${side} ${figure.counted} ${figure.min} ${figure.max}`
}
