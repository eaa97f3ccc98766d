import type { NumberTable } from './case.ts'

/** Numbers in digits, alone or with words of scale. */
export const digits: NumberTable[] = [
  {
    phenomenon: 'grouping',
    cases: [
      ['Rescuers counted {1,204} tents.', '1204'],
      ['The ministry named {12,345,678} voters.', '12345678'],
      ['Some villages hold {2,00,000} people.', '200000'],
      ['The state has {1,25,00,000} farmers.', '12500000'],
      ['Camps shelter {40 000} people.', '40000'],
      ['A crowd of {1.200.000} was claimed.', '1200000'],
      ['They sent {300,000} blankets, then {4,000} stoves.', '300000', '4000'],
      ['Buses {22}, {24} and {26} burned.', '22', '24', '26'],
      ['They paid for {1,000}.', '1000'],
    ],
  },
  {
    phenomenon: 'decimals and scales',
    cases: [
      ['The province has {6.6 million} people.', '6600000'],
      ['{92.5 thousand} recruits came.', '92500'],
      ['{1.2 lakh} families and {3 crore} rations.', '120000', '30000000'],
      ['{1 crore 20 lakh} pupils sat the test.', '12000000'],
      ['Aid reached {2.5m} people.', '2500000'],
      ['The channel has {14k} followers.', '14000'],
      ['It counts {3bn} users.', '3000000000'],
      ['{7 thousand} tents were ready.', '7000'],
      ['An average of {2.4} children.', '2.4'],
      ['{2½} loaves each.', '2.5'],
      ['Well {over 100,000 thousand} came, a slip of the pen.', '>100000'],
    ],
  },
  {
    phenomenon: 'signs around digits',
    cases: [
      ['Killed: {58}.', '58'],
      ['“{58}” was the claim, not “{23}”.', '58', '23'],
      ['Losses ({12}) grew.', '12'],
      ['- {58} dead\n- {30} hurt', '58', '30'],
      ['-{58} dead', '58'],
      ['{12}+{27} killed and injured', '12', '27'],
      ['+{58} dead, (+{29} hurt)', '58', '29'],
      ['The dead numbered {58}.The rest fled.', '58'],
      ['He counted {٢٣} bodies.', '23'],
    ],
  },
]
