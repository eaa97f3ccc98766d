import { describe, expect, it } from 'vitest'
import { splitBlocks } from '../../lib/text/blocks.ts'
import { splitSentences } from '../../lib/text/sentences.ts'

/** Texts with a bar where one sentence ends and the next begins. */
const CASES: Record<string, string[]> = {
  'titles and initials': [
    'Mr. Khan met Dr. Ali.| They left.',
    'Lt-Gen. Ahmed Sharif and Lt. Gen. Asim spoke.| Nobody asked.',
    'S. S. Srivastava counted 58.| Then he left.',
    'J.K. Singh and F.M. Asim met.| Both smiled.',
  ],
  'dotted abbreviations': [
    'The U.S. envoy agreed.| He flew home.',
    'He lives in the U.S.| They left.',
    'It ended in Washington D.C. on Monday.',
    'Guns, shells etc. were found.',
  ],
  'numbers and dates': [
    'On Oct. 11–12 it began.| On Oct. 2, 2015, it ended.',
    'It cost 2.5 million.| Not 3.',
    'That was No. 5 of the day.| No.| It was not.',
    'They killed 23.| Twenty more fled.',
    'See Art. 370.| It is short.',
  ],
  hours: [
    'A truce began at 6:00 p.m.| Shots are still heard.',
    'At 8:00 p.m. Kabul time it began.',
    'At 8 p.m. Saturday it ended.',
    'At 3:30 p.m. GMT it ended.',
  ],
  quotations: [
    '“We will fight.| We will win,” he said.| She agreed.',
    '"Is it true?" he asked.| "No."| The end.',
    'He said “it is over.”| They left.',
    'Muttaqi said: “We want peace.”| “But we can fight.”',
    '“Halt!” he cried.',
  ],
  'other stops': [
    'He waited... and then left.| So…| What now?!| Who knows!',
    'The ministry (ISPR) said so.| (It lied.)| Nobody knew.',
    'मैं ठीक हूँ।| तुम कैसे हो?',
    '好的。|再见！',
  ],
  'scraped text': [
    'They killed 23.|The rest fled.',
    '“No,” said Khan.|“Yes,” said Ali.',
    '▪️ one item.| ▪️ another',
    '1. First thing.| 2. Second',
    'Read example.com or v2.0 today.',
  ],
}

describe.each(Object.entries(CASES))('sentences: %s', (_, texts) => {
  it.each(texts)('%s', (marked) => {
    const text = marked.replaceAll('|', '')
    const wanted = marked.split('|').map((sentence) => sentence.trim())
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(wanted)
  })
})

describe('splitSentences', () => {
  it('lets no sentence cross a block, and says which block it is in', () => {
    const text = 'A headline without a stop\n\n First one. Second one.\n- an item'
    const blocks = splitBlocks(text)
    const sentences = splitSentences(text, blocks)
    expect(sentences.map(({ start, end, block }) => [text.slice(start, end), block])).toEqual([
      ['A headline without a stop', 0],
      ['First one.', 1],
      ['Second one.', 1],
      ['- an item', 2],
    ])
  })

  it('finds none in an empty text', () => {
    expect(splitSentences(' \n\t\n')).toEqual([])
  })
})
