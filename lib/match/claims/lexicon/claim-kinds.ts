import { stem } from '../../../text/stems.ts'

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stem))

/** Words that make a claim one about a picture. */
export const SHOWING = stems(
  'photo photos photograph photographs photographed photographer picture pictures pictured image images video videos footage clip film filmed meme screenshot',
)

/** Words that make a claim one about what somebody said or wrote. */
export const SAYING = stems(
  'say says said tweet tweeted wrote post posted quote quoted statement letter remark claimed called asked told suggested argued announced',
)
