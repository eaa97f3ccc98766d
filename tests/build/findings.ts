import type { Finding } from '../../lib/build/finding.ts'
import type { SourceDocument } from '../../lib/build/source-document.ts'
import type { Attribution, Figure } from '../../lib/model/figure.ts'

/** A document for tests; what is not given is absent. */
export function documentOf(given: Partial<SourceDocument>): SourceDocument {
  const text = given.text ?? 'Nothing happened.'
  return {
    file: 'a.txt',
    title: '',
    outlet: null,
    agency: null,
    published: '2031-04-02',
    inferred: false,
    url: null,
    text,
    paragraphs: text.split('\n').map((_, index) => index + 1),
    ...given,
  }
}

type Given = Partial<Omit<Figure, 'attribution'>> & {
  by?: string | null
  speaker?: string | null
  side?: string | null
} & {
  attribution?: Partial<Attribution>
  document?: SourceDocument
  dispute?: string
  earlier?: boolean
}

/** A finding for tests: `min` alone means an exact value; `speaker` null is the text's own voice. */
export function findingOf(given: Given): Finding {
  const {
    speaker = null,
    side = null,
    document = documentOf({}),
    dispute = 'flood/houses-lost',
    earlier = false,
  } = given
  const min = given.min ?? null
  const figure: Figure = {
    start: 0,
    end: 1,
    surface: String(min),
    counted: 'building',
    countedWords: 'houses',
    measure: 'destroyed',
    whose: null,
    part: false,
    combined: false,
    rejected: false,
    unit: null,
    when: null,
    places: [],
    sentence: { start: 0, end: document.text.length },
    paragraph: 1,
    headline: false,
    qualifier: 'exact',
    by: null,
    ...without(given, ['speaker', 'side', 'document', 'dispute', 'earlier', 'attribution']),
    min,
    max: given.max === undefined ? min : given.max,
    attribution: {
      claimant: speaker === null ? null : { name: speaker, party: side },
      via: null,
      cue: null,
      ownVoice: speaker === null,
      stance: 'asserts',
      ...given.attribution,
    },
  }
  return { dispute, document, paragraph: document.paragraphs[figure.paragraph - 1] ?? 1, figure, earlier }
}

function without<T extends object>(object: T, keys: string[]): Partial<T> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key))) as Partial<T>
}
