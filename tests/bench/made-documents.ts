import type { SourceDocument } from '../../lib/build/source-document.ts'

/** Words in a made-up document. */
export const WORDS = 400

const PLACES = ['Halm', 'Orsk', 'Veld', 'Tarn', 'Brenn', 'Kolm', 'Sund', 'Mirow', 'Arda', 'Lisse']
const FILLER = 'Crews cleared mud from the bridge while shops opened late and buses ran on other roads.'

/** A made-up news text of `WORDS` words; the same number gives the same text. */
export function madeDocument(index: number): SourceDocument {
  const place = PLACES[index % PLACES.length]
  const lines = [`Flood in ${place}: toll rises`]
  for (let words = 0; words < WORDS; words += 40) {
    const value = ((index + words) * 7919) % 90
    lines.push(
      `At least ${10 + value} people were killed in the flood in ${place}, the mayor said. ` +
        `Police said ${100 + value} people were injured and ${5 + value} were missing. ${FILLER}`,
    )
  }
  return {
    file: `${index}.txt`,
    title: lines[0] ?? '',
    outlet: null,
    agency: null,
    published: '2031-04-05',
    inferred: false,
    url: null,
    text: lines.join('\n'),
    paragraphs: lines.map((_, line) => line + 1),
  }
}
