import type { AttributionTable } from './case.ts'

/** Titles, labels and list items. */
export const headlines: AttributionTable[] = [
  {
    phenomenon: 'headlines with a cue',
    names: 'border',
    cases: [
      ['{58} soldiers killed, says Taliban', 'Afghanistan/afghanistan'],
      ['Army in Pakistan admits {23} dead after Afghan assault', 'Army in Pakistan/pakistan'],
      ['Counterstrikes Left {30} Others Injured, Kabul Claims', 'Afghanistan/afghanistan'],
      ['Pakistan: {23} soldiers martyred', 'Pakistan/pakistan'],
      ['Border sealed after Kabul reports {58} Pakistani soldiers killed', 'Afghanistan/afghanistan'],
      ['Taliban attack kills {23} soldiers, Pakistan says as it claims far bigger toll in reply', 'Pakistan/pakistan'],
      ['{58} soldiers dead: Kabul', 'Afghanistan/afghanistan'],
      ['{23} soldiers martyred – ISPR', 'ISPR/pakistan'],
      ['{133} fighters killed in counter-action, Asif tells ARY News', 'Khawaja Asif/pakistan via ARY News'],
      ['Afghan Taliban Claims {58} Pakistani Troops Killed', 'Afghanistan/afghanistan'],
    ],
  },
  {
    phenomenon: 'headlines without one',
    names: 'border',
    cases: [
      ['{200} Taliban Eliminated as {23} Soldiers Embrace Martyrdom', 'own', 'own'],
      ["Taliban's Blunt Message To Islamabad After {58} Soldiers Fall", 'own'],
      ['{58} soldiers die in border clash', 'own'],
    ],
  },
  {
    phenomenon: 'headlines without listed names',
    names: 'none',
    cases: [
      ['At least {16} dead as police in Nepal open fire on youths', 'own'],
      ['{Five} killed in factory blaze: officials', 'officials'],
      ['Strike cost us {$40 million}, airline says', 'airline'],
      ['Police: {12} hurt in rally crush', 'Police'],
      ['Vucic puts number of injured in Belgrade protests at {56}', 'Vucic'],
      ['Pakistani missiles kill {nine} in border village, state media say', 'state media'],
    ],
  },
  {
    phenomenon: 'labels in lists',
    names: 'border',
    cases: [
      [
        'The night in numbers\n- Kabul: {58} soldiers killed\n- Islamabad: {23} soldiers killed',
        'Afghanistan/afghanistan',
        'Pakistan/pakistan',
      ],
      ["Losses\n▪️ Kabul's data: {55} troops dead\n▪️ Destroyed: {20} outposts", 'Afghanistan/afghanistan', 'own'],
      ['Live\n13:55 GMT Pakistan Army: {23} soldiers dead', 'Pakistan Army/pakistan'],
      ['Key points\n- {58} men were reported killed when the Taliban struck.', 'unclear'],
    ],
  },
]
