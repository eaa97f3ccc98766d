import Fuse from 'fuse.js'
import { Library, shelve } from '../../lib/match/library.ts'
import { matchDocument } from '../../lib/match/match-document.ts'
import type { Dispute } from '../../lib/model/pack.ts'
import { splitSentences } from '../../lib/text/sentences.ts'
import { type Case, loadCases } from '../corpus/cases.ts'
import { bundledPack } from './articles.ts'
import { largePack } from './large-pack.ts'
import { costOf, spent } from './measure.ts'
import type { Row } from './row.ts'

const DISPUTES = 10_000
/** Labelled articles with many figures. */
const ARTICLES = ['p14', 'm11']
/** The peer takes about a second for each. */
const MOST_SENTENCES = 12

/**
 * The peer is Fuse.js with its usual threshold, run over every sentence and dispute: the best dispute of a sentence is
 * its mark. Both see 10,000 disputes, those of the bundled pack among them.
 */
export async function run(): Promise<Row[]> {
  const bundled = bundledPack()
  const large = largePack(DISPUTES - bundled.disputes.length)
  const shelves = [shelve(large), shelve(bundled)]
  const library = new Library([], shelves)
  const disputes = [...large.disputes, ...bundled.disputes]
  const fuse = new Fuse(disputes, { keys: ['question'], ignoreLocation: true })
  const articles = loadCases().filter(({ id }) => ARTICLES.includes(id))

  let own = 0
  let sentences = 0
  const ours = new Set<string>()
  for (const { page } of articles) {
    own += await costOf(async () => matchDocument(page, await library.choose(page.text)), 80)
    sentences += splitSentences(page.text).length
    for (const { start, dispute } of matchDocument(page, await library.choose(page.text)).mentions) {
      ours.add(`${start} ${dispute}`)
    }
  }
  const labelled = articles.flatMap(figures).slice(0, MOST_SENTENCES)
  const found: Peer[] = []
  const time = await spent(() => {
    for (const figure of labelled) found.push({ ...figure, best: fuse.search(figure.sentence, { limit: 1 })[0]?.item })
  })
  const right = found.filter(({ best, slugs }) => slugs.includes(best?.id.split('/')[1] ?? ''))
  const lost = right.filter(({ start, best }) => !ours.has(`${start} ${best?.id}`))
  for (const { sentence, best } of lost) console.log(`  found by the peer alone: ${best?.id}: ${sentence}`)
  return [
    {
      what: `match a sentence with ${DISPUTES} disputes`,
      value: own / sentences,
      unit: 'ms',
      against: { what: 'Fuse.js over every dispute', value: time / labelled.length },
    },
    {
      what: `right marks of the ${labelled.length} labelled figures`,
      value: labelled.filter(({ start, slugs }) => slugs.some((slug) => has(ours, start, slug))).length,
      unit: '',
      against: { what: 'Fuse.js', value: right.length },
    },
    {
      what: 'right marks that only the peer finds',
      value: lost.length,
      unit: '',
      against: { what: 'right marks of the peer', value: right.length },
    },
  ]
}

interface Labelled {
  sentence: string
  start: number
  slugs: string[]
}

interface Peer extends Labelled {
  best: Dispute | undefined
}

function figures({ page, figures }: Case): Labelled[] {
  const sentences = splitSentences(page.text)
  return figures.flatMap(({ start, disputes }) => {
    const sentence = sentences.find((one) => one.start <= start && start < one.end)
    return sentence ? [{ sentence: page.text.slice(sentence.start, sentence.end), start, slugs: disputes }] : []
  })
}

const has = (marks: ReadonlySet<string>, start: number, slug: string): boolean =>
  [...marks].some((mark) => mark.startsWith(`${start} `) && mark.endsWith(`/${slug}`))
