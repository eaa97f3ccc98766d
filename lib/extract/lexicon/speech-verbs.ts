import type { Stance } from '../../model/figure.ts'
import { isCountWord, isNumeral } from './count-words.ts'

/**
 * How a verb reports.
 * `say`: takes a clause ("said that"); may follow what it reports ("23 died, X said").
 * `tell`: as `say`, with the person addressed after it ("told reporters that").
 * `give`: takes the figure itself ("lists 23 killed", "put the toll at 58"); believed only of a likely speaker.
 * `urge`: asks, blames, warns; what it contains comes from the speaker all the same.
 */
export type SpeechClass = 'say' | 'tell' | 'give' | 'urge'

export type VerbForm = 'base' | 's' | 'past' | 'ing'

export interface SpeechVerb {
  lemma: string
  class: SpeechClass
  form: VerbForm
  stance: Stance
  /** True where the form is as often a noun ("claims", "report"), so that the subject must be sure. */
  noun: boolean
}

/** Irregular pasts: "lemma:past". The rest follow the rules of spelling below. */
const SAY = `say:said claim state announce report declare assert insist maintain add note explain argue allege contend allow
  confirm acknowledge concede admit confess reveal disclose indicate suggest estimate believe think:thought reckon calculate
  reiterate repeat stress emphasise emphasize underline underscore observe remark comment reply respond answer counter
  recount recall relate write:wrote tweet post boast brag mention predict forecast
  conclude find:found learn understand:understood hear:heard continue tout trumpet proclaim testify clarify caution
  complain fear affirm attest hint imply joke quip retort charge elaborate certify determine
  specify crow gloat vaunt volunteer divulge profess recite
  establish show:showed sign assess stipulate signal point lament thunder rage fume read:read`
const TELL = `tell:told inform brief assure remind notify advise confide`
const GIVE = `give:gave list count put:put tally record register tot log speak:spoke talk place raise revise update lower
  detail enumerate set:set slip document verify`
const URGE = `warn accuse blame urge demand ask order request vow pledge promise swear:swore`
const DENY = `deny reject dismiss refute dispute contest rebuff rebut disavow repudiate contradict debunk discount`

/** Forms that are nouns as well. */
const NOUN_FORMS = new Set(
  `claims claim reports report counts count states state notes note estimates estimate comments comment answers answer
  posts post lists list puts records record places place sets set charges charge calls call numbers number documents
  document shows show points point hints hint signals signal updates update measures measure fears fear tweets tweet
  pledge pledges promise promises vow vows demand demands order orders appeal appeals request requests protest protests
  detail details quotes quote boast boasts register registers dispute disputes contest contests finding findings log
  logs tally tallies rage finds find counter counters release releases raise raises stress stresses talk talks feared`.split(
    /\s+/,
  ),
)

function forms(lemma: string, past: string | undefined): [string, VerbForm][] {
  const e = lemma.endsWith('e')
  const y = /[^aeiou]y$/.test(lemma)
  const hiss = /(?:s|sh|ch|x|z)$/.test(lemma)
  const doubled =
    /^(?:put|set|brag|admit|tot|log|swear|rebut|rebuff|refer|own)$/.test(lemma) && /[bdgmnprt]$/.test(lemma)
  const stem = doubled && !/(?:wn|ear|ff)$/.test(lemma) ? lemma + lemma.at(-1) : lemma
  const regular = y ? `${lemma.slice(0, -1)}ied` : e ? `${lemma}d` : `${stem}ed`
  return [
    [lemma, 'base'],
    [y ? `${lemma.slice(0, -1)}ies` : hiss ? `${lemma}es` : `${lemma}s`, 's'],
    [past ?? regular, 'past'],
    [e ? `${lemma.slice(0, -1)}ing` : `${stem}ing`, 'ing'],
  ]
}

const PARTICIPLES = new Map([
  ['give', 'given'],
  ['speak', 'spoken'],
  ['write', 'written'],
  ['show', 'shown'],
  ['swear', 'sworn'],
])

function build(): ReadonlyMap<string, SpeechVerb> {
  const verbs = new Map<string, SpeechVerb>()
  const add = (list: string, kind: SpeechClass, stance: Stance) => {
    for (const item of list.trim().split(/\s+/)) {
      const [lemma, past] = item.split(':') as [string, string | undefined]
      const participle = PARTICIPLES.get(lemma)
      const all = forms(lemma, past)
      if (participle) all.push([participle, 'past'])
      // "put" is its own past, and news is told in the past.
      if (past === lemma) all.shift()
      for (const [surface, form] of all) {
        if (!verbs.has(surface)) {
          verbs.set(surface, { lemma, class: kind, form, stance, noun: NOUN_FORMS.has(surface) })
        }
      }
    }
  }
  add(SAY, 'say', 'asserts')
  add(TELL, 'tell', 'asserts')
  add(DENY, 'say', 'denies')
  add(GIVE, 'give', 'asserts')
  add(URGE, 'urge', 'asserts')
  return verbs
}

const VERBS = build()

/** The reporting verb that a folded word is a form of, or null. */
export function speechVerb(word: string): SpeechVerb | null {
  return VERBS.get(word) ?? null
}

const verbOf = (lemma: string, kind: SpeechClass): SpeechVerb => ({
  lemma,
  class: kind,
  form: 'past',
  stance: 'asserts',
  noun: false,
})

/** True for "23", "its own nine", "the figure of 58", from a place on. */
function isOfCount(word: (i: number) => string, from: number): boolean {
  let i = from
  while (i < from + 3 && /^(?:its|their|his|the|that|own|earlier|first|original)$/.test(word(i))) i++
  return /^\d/.test(word(i)) || isNumeral(word(i)) || isCountWord(word(i))
}

/**
 * Reporting verbs of several words, by the folded words from a place on: "went on", "owned up to", "has it that",
 * "let it be known", "would have us believe". `length` is that of the cue in tokens.
 */
export function phrasalVerb(word: (i: number) => string): { verb: SpeechVerb; length: number } | null {
  switch (word(0)) {
    case 'went':
    case 'goes':
    case 'go':
      return word(1) === 'on' && word(2) !== 'to' ? { verb: verbOf('continue', 'say'), length: 2 } : null
    case 'owns':
    case 'owned':
    case 'own':
      if (word(1) === 'to') return { verb: verbOf('admit', 'say'), length: 2 }
      return word(1) === 'up' ? { verb: verbOf('admit', 'say'), length: word(2) === 'to' ? 3 : 2 } : null
    case 'fesses':
    case 'fessed':
      return word(1) === 'up' ? { verb: verbOf('admit', 'say'), length: word(2) === 'to' ? 3 : 2 } : null
    case 'came':
    case 'comes':
    case 'come':
      return word(1) === 'clean' ? { verb: verbOf('admit', 'say'), length: 2 } : null
    case 'stands':
    case 'stood':
      // No passive: what follows "by" is no agent.
      return word(1) === 'by' && isOfCount(word, 2)
        ? { verb: { ...verbOf('stand', 'give'), form: 's' }, length: 2 }
        : null
    case 'sticks':
    case 'stuck':
      return /^(?:to|by|with)$/.test(word(1)) && isOfCount(word, 2)
        ? { verb: verbOf('stand', 'give'), length: 2 }
        : null
    case 'let':
    case 'lets':
      return word(1) === 'it' && word(2) === 'be' && word(3) === 'known'
        ? { verb: verbOf('announce', 'say'), length: 4 }
        : null
    case 'put':
    case 'puts':
      return word(1) === 'it' && !/^(?:at|to|in|on)$/.test(word(2)) ? { verb: verbOf('state', 'say'), length: 2 } : null
    case 'has':
    case 'have':
    case 'had':
      if (word(1) === 'it') return { verb: verbOf('maintain', 'say'), length: 2 }
      if (word(1) === 'the' && /^(?:dead|toll|number|figure|count|total|losses|casualties)$/.test(word(2))) {
        return word(3) === 'at' ? { verb: verbOf('have', 'give'), length: 1 } : null
      }
      for (let i = 2; i <= 5; i++) {
        if (word(-1) === 'would' && word(i) === 'believe') return { verb: verbOf('maintain', 'say'), length: i + 1 }
      }
      return null
    case 'adamant':
    case 'convinced':
    case 'certain':
    case 'insistent':
    case 'positive':
    case 'clear':
      // "was adamant that": the verb is the adjective, as far as who and what go.
      return word(1) === 'that' ? { verb: { ...verbOf('maintain', 'say'), form: 's' }, length: 1 } : null
    default:
      return null
  }
}

/** All forms of reporting verbs, folded. */
export function verbForms(): Iterable<string> {
  return VERBS.keys()
}

/** Participles between a subject and "to say": "went on to say", "was quoted as saying". */
export const CATENATIVES: ReadonlySet<string> = new Set(
  `went go goes going on continue continued continues seemed appeared used came hastened rushed let`.split(/\s+/),
)

/** Verbs that ask for the mere mention of a figure: "spoke of", "told of", "warned of". */
export const WITH_OF: ReadonlySet<string> = new Set([
  'speak',
  'talk',
  'tell',
  'warn',
  'boast',
  'brag',
  'crow',
  'hear',
  'inform',
  'complain',
])

/** What follows "reported" or "claimed" in a passive without "by": "reported killed". */
export const PASSIVE_COMPLEMENTS: ReadonlySet<string> = new Set(
  `killed dead injured wounded hurt missing captured destroyed lost arrested detained displaced martyred slain trapped
  stranded taken seized damaged to as so`.split(/\s+/),
)
