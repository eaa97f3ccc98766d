import type { AttributionTable } from './case.ts'

/** Denials, refusals to confirm, and those who are named but do not speak. */
export const stance: AttributionTable[] = [
  {
    phenomenon: 'denials',
    names: 'border',
    cases: [
      ['Pakistan denied that {58} soldiers had been killed.', 'denies: Pakistan/pakistan'],
      ['Islamabad rejected the claim that {58} soldiers died.', 'denies: Pakistan/pakistan'],
      ['The Taliban dismissed the figure of {200} dead.', 'denies: Afghanistan/afghanistan'],
      ['Islamabad disputes that {25} posts were lost.', 'denies: Pakistan/pakistan'],
    ],
  },
  {
    phenomenon: 'no confirmation',
    names: 'border',
    cases: [
      ['Pakistan has not confirmed the {58} deaths.', 'unconfirmed: Pakistan/pakistan'],
      ['Islamabad neither confirmed nor denied that {58} soldiers died.', 'unconfirmed: Pakistan/pakistan'],
      ['The figure of {58} could not be independently verified.', 'unconfirmed: unclear'],
      ['Islamabad has not signed off on the number of {58}.', 'unconfirmed: Pakistan/pakistan'],
      ['Pakistan declined to say whether {58} soldiers had died.', 'unconfirmed: Pakistan/pakistan'],
      ['There was no confirmation from Islamabad of the {58} deaths.', 'unconfirmed: Pakistan/pakistan'],
    ],
  },
  {
    phenomenon: 'named, but no speaker',
    names: 'border',
    cases: [
      ['{58} Pakistani soldiers died near Kurram.', 'own'],
      ['The Taliban killed {23} soldiers in an attack on Pakistan.', 'own'],
      ['Facing reporters from Pakistan, Mujahid said {58} soldiers were killed.', 'Zabihullah Mujahid/afghanistan'],
      ['Mujahid told Pakistan that {58} of its soldiers were dead.', 'Zabihullah Mujahid/afghanistan'],
      ['Kabul was told by Islamabad that {200} of its men were dead.', 'Pakistan/pakistan'],
      ['In Kabul, {five} people were killed in a blast.', 'own'],
      ['The report of {five} dead reached Islamabad at night.', 'own'],
    ],
  },
]
