import type { AddedPack } from '../../lib/model/view.ts'
import type { Translate } from '../../lib/ui/translate.ts'

/** What came of adding a pack, in one line. */
export function packOutcome(outcome: AddedPack, t: Translate): string {
  const { problem } = outcome
  if (problem === null) return t('packs.added', { title: outcome.title, version: outcome.version })
  if (problem === 'tooLarge') return t('packs.tooLarge', { most: outcome.most })
  if (problem === 'notPack') return t('packs.notPack', { path: outcome.path })
  return t(`packs.${problem}`)
}
