import { describe, expect, it } from 'vitest'
import { documentDate, findDates } from '../../lib/extract/dates.ts'

/** The page's day is Sunday, 12 October 2025. Each mention: its words, its first day, its last one where it differs. */
const PAGE = '2025-10-12'
type DateCase = [text: string, ...mentions: string[]]

const CASES: Record<string, DateCase[]> = {
  'full dates': [
    ['On Dec. 21, 2015, it fell.', 'Dec. 21, 2015 = 2015-12-21'],
    ['On 9 October 2024 it fell.', '9 October 2024 = 2024-10-09'],
    [
      'Dated 2025-10-07 and 7/10/2025 and 07.10.2025.',
      '2025-10-07 = 2025-10-07',
      '7/10/2025 = 2025-10-07',
      '07.10.2025 = 2025-10-07',
    ],
    ['The 3rd of May, 2019', '3rd of May, 2019 = 2019-05-03'],
    ['Dated 10/25/2025', '10/25/2025 = 2025-10-25'],
  ],
  'days without a year': [
    ['on October 15', 'October 15 = 2025-10-15'],
    ['on Feb 22', 'Feb 22 = 2025-02-22'],
    ['on December 8', 'December 8 = 2024-12-08'],
    ['on October 9 last year', 'October 9 last year = 2024-10-09'],
    ['on Monday, December 8', 'Monday = 2025-12-08', 'December 8 = 2025-12-08'],
  ],
  'ranges of days': [
    ['October 11-12', 'October 11-12 = 2025-10-11..2025-10-12'],
    ['the night of Oct. 14–15', 'Oct. 14–15 = 2025-10-14..2025-10-15'],
    ['the night of 11 to 12 October 2025', '11 to 12 October 2025 = 2025-10-11..2025-10-12'],
    ['October 30 to November 2, 2024', 'October 30 to November 2, 2024 = 2024-10-30..2024-11-02'],
    ['30 Dec – 2 Jan', '30 Dec – 2 Jan = 2024-12-30..2025-01-02'],
  ],
  'months and years': [
    ['In May 2017 it fell.', 'May 2017 = 2017-05-01..2017-05-31'],
    ['in December', 'December = 2024-12-01..2024-12-31'],
    ['in late August', 'August = 2025-08-20..2025-08-31'],
    ['mid-September', 'September = 2025-09-10..2025-09-21'],
    ['at the end of September', 'September = 2025-09-24..2025-09-30'],
    ['since August', 'August = 2025-08-01..2025-08-31'],
    ['in November last year', 'November last year = 2024-11-01..2024-11-30'],
    ['last October', 'October = 2024-10-01..2024-10-31'],
    ['the 2011 battle', '2011 = 2011-01-01..2011-12-31'],
    ['2014-2019', '2014-2019 = 2014-01-01..2019-12-31'],
    ['in the 1990s', '1990s = 1990-01-01..1999-12-31'],
    ['last year', 'last year = 2024-01-01..2024-12-31'],
    ['earlier this month', 'earlier this month = 2025-10-01..2025-10-12'],
  ],
  weekdays: [
    ['on Thursday', 'Thursday = 2025-10-09'],
    ['on Sunday', 'Sunday = 2025-10-12'],
    ['last Sunday', 'Sunday = 2025-10-05'],
    ['next Tuesday', 'Tuesday = 2025-10-14'],
    ['on Monday', 'Monday = 2025-10-13'],
    ['Saturday night (October 11)', 'Saturday = 2025-10-11', 'October 11 = 2025-10-11'],
    ['Thursday’s airstrikes', 'Thursday = 2025-10-09'],
    ['Mon, Oct 6, 2025', 'Mon = 2025-10-06', 'Oct 6, 2025 = 2025-10-06'],
  ],
  'relative to the page': [
    ['yesterday', 'yesterday = 2025-10-11'],
    ['overnight', 'overnight = 2025-10-11..2025-10-12'],
    ['last night', 'last night = 2025-10-11..2025-10-12'],
    ['over the weekend', 'the weekend = 2025-10-11..2025-10-12'],
    ['on the previous weekend', 'previous weekend = 2025-10-04..2025-10-05'],
    ['October 15, after the weekend before', 'October 15 = 2025-10-15', 'the weekend before = 2025-10-11..2025-10-12'],
    ['last week', 'last week = 2025-09-29..2025-10-05'],
    ['three days ago', 'three days ago = 2025-10-09'],
    ['five months ago', 'five months ago = 2025-05-01..2025-05-31'],
  ],
  'relative to the text': [
    ['On October 9 it hit; two days later, more.', 'October 9 = 2025-10-09', 'two days later = 2025-10-11'],
    ['It struck on Friday. The previous day was calm.', 'Friday = 2025-10-10', 'The previous day = 2025-10-09'],
    [
      'In the night of 7 to 8 October; two days later, more.',
      '7 to 8 October = 2025-10-07..2025-10-08',
      'two days later = 2025-10-10',
    ],
    [
      'On October 9 it hit; forty-eight hours afterwards, more.',
      'October 9 = 2025-10-09',
      'forty-eight hours afterwards = 2025-10-11',
    ],
    ['On October 9 it hit; 36 hours later, more.', 'October 9 = 2025-10-09'],
    ['On October 7-8; a day earlier, less.', 'October 7-8 = 2025-10-07..2025-10-08', 'a day earlier = 2025-10-06'],
    ['On Saturday. A day earlier, less.', 'Saturday = 2025-10-11', 'A day earlier = 2025-10-10'],
  ],
  'no dates': [
    ['58 soldiers may march on Kabul.'],
    ['The sun sat low; we wed in a mar of sep.'],
    ['At 10:30 pm some 2000 people came.'],
    ['Feb 30 and the second day.'],
  ],
}

describe.each(Object.entries(CASES))('dates: %s', (_, cases) => {
  it.each(cases.map((row): [string, DateCase] => [row[0], row]))('%s', (text, [, ...mentions]) => {
    const found = findDates(text, PAGE).map(
      ({ start, end, from, to }) => `${text.slice(start, end)} = ${from}${to === from ? '' : `..${to}`}`,
    )
    expect(found).toEqual(mentions)
  })
})

describe('findDates', () => {
  it('is certain only of what the text gives in full', () => {
    const text = 'On October 9, 2025, then on October 10, then on Saturday.'
    expect(findDates(text, PAGE).map(({ certain }) => certain)).toEqual([true, false, false])
  })

  it('counts from the first full date where the page has none', () => {
    const text = 'KABUL, Oct 12, 2025 – On Thursday it began, in August it ended.'
    expect(findDates(text).map(({ from }) => from)).toEqual(['2025-10-12', '2025-10-09', '2025-08-01'])
  })

  it('takes a year from the months that a text names in full, and leaves out the rest', () => {
    const text = 'On Friday the truce of October 2025 broke, after the raid of February 6.'
    expect(findDates(text).map(({ from }) => from)).toEqual(['2025-10-01', '2026-02-06'])
  })

  it('finds nothing relative without any day to count from', () => {
    expect(findDates('On Thursday, two days earlier, on October 11')).toEqual([])
  })
})

describe('documentDate', () => {
  it.each([
    [{ published: '2025-10-12T23:30:00-05:00', text: '' }, '2025-10-12', 'stated'],
    [{ url: 'https://news.example/2025/10/15/clash', text: 'On May 1, 2020' }, '2025-10-15', 'stated'],
    [{ url: 'https://news.example/clash-20251015.html', text: '' }, '2025-10-15', 'stated'],
    [{ url: 'https://news.example/clash-90386/', text: 'KABUL, 12 October 2025: in 2011' }, '2025-10-12', 'inferred'],
    [{ published: 'yesterday', text: 'On May 1, 2020' }, '2020-05-01', 'inferred'],
  ] as const)('%j', (page, date, basis) => {
    expect(documentDate(page)).toEqual({ date, basis })
  })

  it('is null where nothing says', () => {
    expect(documentDate({ url: 'https://news.example/2025/13/45/a', text: 'On Thursday in May' })).toBeNull()
  })
})
