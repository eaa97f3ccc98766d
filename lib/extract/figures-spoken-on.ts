import { isBareAnswer } from './figures-anaphora.ts'
import type { Draft } from './figures-draft.ts'
import type { Unit } from './figures-units.ts'

/** Words by which a sentence goes on with what somebody counts; a "toll" may be anyone's. */
const COUNT = /^(?:count|tally|figure|number|claim|estimate)$/

/**
 * Lets a sentence that names nobody go on with who spoke before: "Kabul spoke of 12 soldiers slain. By midday the count
 * stood at 58", and what a label's speaker adds without a verb: "Taliban spokesman: 58 soldiers killed. 25 posts
 * taken." `before` are figures of earlier sentences, `text` is the document. Call it once ellipses are filled.
 */
export function speakOn(drafts: readonly Draft[], before: readonly Draft[], text: string): void {
  const last = before.at(-1)
  for (const draft of drafts) {
    if (!isUnspoken(draft)) continue
    const { source, line } = draft
    if (source && source.line === line) {
      if (source.attribution.claimant && source.takenOver) take(draft, source)
      continue
    }
    if (source && goesOnCounting(draft)) take(draft, source)
    else if (last && line.index - last.line.index === 1 && last.line.paragraph === line.paragraph) {
      const cue = last.attribution.cue
      const labelled = cue !== null && text.slice(cue.start, cue.end) === ':'
      if (labelled && isVerbless(line.units)) take(draft, last)
    }
  }
}

function take(draft: Draft, from: Draft): void {
  if (from.attribution.claimant === null) return
  draft.attribution = from.attribution
  draft.takenOver = true
}

const isUnspoken = ({ attribution }: Draft) => attribution.claimant === null && attribution.ownVoice

/** "the count stood at 58", "the figure had risen to 58" */
function goesOnCounting(draft: Draft): boolean {
  const {
    line: { units },
    np,
  } = draft
  if (!/^(?:at|to|was|is)$/.test(units[np.at - 1]?.lower ?? '') && !isBareAnswer(draft)) return false
  for (let i = np.at - 1; i >= Math.max(0, np.at - 8); i--) {
    const { lower, kind } = units[i] as Unit
    if (kind === 'number' || kind === 'name' || lower === ';') return false
    if (COUNT.test(lower)) return /^(?:the|that|this|its|their)$/.test(units[i - 1]?.lower ?? '')
  }
  return false
}

/** "25 posts taken.": a number, a noun, a participle. */
const isVerbless = (units: readonly Unit[]) =>
  units.length <= 9 && units.some(({ number }) => number !== null) && !units.some((unit) => VERBS.test(unit.lower))

const VERBS = /^(?:is|was|are|were|has|have|had|be|been|said|says|will|would)$/

/**
 * Takes the side whose name labels a sentence for its speaker where the figures behind it say themselves whose they are:
 * "Pakistan: 23 of its own, 200 of the other side", "Afghanistan: 58 Pakistanis, nine Afghans".
 */
export function labelSpeaker(drafts: readonly Draft[]): void {
  const units = drafts[0]?.line.units ?? []
  const one = isOneFrom(units)
  const [label, colon, number] = one ? units.slice(3) : units
  if (!label?.name?.party || colon?.lower !== ':' || !number?.number) return
  if (!one && !/^(?:party|voice)$/.test(label.name.kind)) return
  if (!one && !drafts.some(({ np }) => np.bySide || np.belongs !== null)) return
  const { name, party, start, end } = label.name
  for (const draft of drafts) {
    if (!isUnspoken(draft)) continue
    draft.attribution = {
      claimant: { name, party },
      via: null,
      cue: { start, end },
      ownVoice: false,
      stance: 'asserts',
    }
  }
}

/** "Two statements exist. The one from Kabul: 58 soldiers killed" */
const isOneFrom = ([the, one, from]: readonly Unit[]): boolean =>
  the?.lower === 'the' &&
  /^(?:one|other|first|second)$/.test(one?.lower ?? '') &&
  /^(?:from|by)$/.test(from?.lower ?? '')
