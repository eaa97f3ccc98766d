import type { NumberTable } from './case.ts'

/** Numbers in words, and parts of a whole. */
export const words: NumberTable[] = [
  {
    phenomenon: 'number words',
    cases: [
      ['{Nine} guards and {twenty-three} drivers.', '9', '23'],
      ['{Fifty-one} people lost their lives.', '51'],
      ['{Two hundred} trucks waited.', '200'],
      ['{One hundred and five} tents burned.', '105'],
      ['{Three thousand two hundred} men marched.', '3200'],
      ['{A hundred and three} houses fell.', '103'],
      ['{Twenty one} buses came.', '21'],
      ['{Seventeen hundred} seats were sold.', '1700'],
      ['{Two hundred and fifty thousand} refugees crossed.', '250000'],
      ['They killed {two hundred} and injured {five}.', '200', '5'],
      ['{Zero} arrests were made.', '0'],
      ['Headquarters ({two}), depots ({three}).', '2', '3'],
      ['{Six} dead, {ten} hurt.', '6', '10'],
    ],
  },
  {
    phenomenon: 'dozens and scores',
    cases: [
      ['{A dozen} soldiers surrendered.', '12'],
      ['{Two dozen} shops burned.', '24'],
      ['{Half a dozen} cars were hit.', '6'],
      ['{3 dozen} sheep died.', '36'],
      ['{A score} of men fled.', '20'],
      ['{Over a dozen} huts burned.', '>12'],
      ['They hold a score of 3-1.'],
    ],
  },
  {
    phenomenon: 'halves of a scale',
    cases: [
      ['{Half a million} marched.', '500000'],
      ['{Half million} eggs were lost.', '500000'],
      ['{Two and a half million} came.', '2500000'],
      ['{A quarter of a million} stayed home.', '250000'],
      ['{Three quarters of a million} fled.', '750000'],
      ['{One and a half thousand} sheep.', '1500'],
      ['{3 million and a half} signed.', '3500000'],
    ],
  },
  {
    phenomenon: 'shares',
    cases: [
      ['{Two thirds} of the posts fell.', '0.6666666666666666 share'],
      ['{Three-quarters} of voters agreed.', '0.75 share'],
      ['{Half} of the bridge is gone.', '0.5 share'],
      ['{A third} of the men deserted.', '0.3333333333333333 share'],
      ['{One fifth} of the crop failed.', '0.2 share'],
      ['{3/4} of the town is dark.', '0.75 share'],
      ['A third soldier fell in the first half of the day.'],
      ['The second half was quiet.'],
    ],
  },
  {
    phenomenon: 'one',
    cases: [
      ['{One} soldier died.', '1'],
      ['{At least one} fighter is dead.', '>=1'],
      ['They killed {one} and injured {five}.', '1', '5'],
      ['This one is new, that one is old, no one knows.'],
      ['One of the men is one another’s friend.'],
      ['A one-sided, one-off deal.'],
      ['One and the same man.'],
      ['He flew on Air Force {One}.', 'identifier'],
    ],
  },
  {
    phenomenon: 'both',
    cases: [
      ['{Both} soldiers died.', '2'],
      ['{Both} crossings, Torkham and Chaman, are shut.', '2'],
      ['Both Kabul and Islamabad deny it.'],
      ['Both soldiers and civilians fled.'],
    ],
  },
]
