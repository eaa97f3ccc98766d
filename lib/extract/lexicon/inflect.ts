/** The forms of an English verb, folded. */
export interface VerbForms {
  base: string
  s: string
  ing: string
  past: string
  participle: string
}

/**
 * The forms of a verb by the regular rules of spelling. Irregular verbs are written "take:took:taken", those whose past
 * and participle are one "cut:cut"; a consonant that doubles is listed in `doubled`.
 */
export function inflect(verb: string): VerbForms {
  const [lemma = '', past, participle] = verb.split(':')
  const e = lemma.endsWith('e')
  const y = /[^aeiou]y$/.test(lemma)
  const hiss = /(?:s|sh|ch|x|z)$/.test(lemma)
  const stem = DOUBLED.has(lemma) ? lemma + lemma.at(-1) : lemma
  const regular = y ? `${lemma.slice(0, -1)}ied` : e ? `${lemma}d` : `${stem}ed`
  return {
    base: lemma,
    s: y ? `${lemma.slice(0, -1)}ies` : hiss ? `${lemma}es` : `${lemma}s`,
    ing: lemma.endsWith('ie')
      ? `${lemma.slice(0, -2)}ying`
      : e && !lemma.endsWith('ee')
        ? `${lemma.slice(0, -1)}ing`
        : `${stem}ing`,
    past: past ?? regular,
    participle: participle ?? past ?? regular,
  }
}

const DOUBLED = new Set(
  `gut cut hit rob shut run put set down$ trap gun mow$ rip wipe$ plan ram grab stab win let get sit strip chop drop ship
  slip snap stop zap nab`
    .split(/\s+/)
    .filter((word) => !word.endsWith('$')),
)
