import type { ComponentChildren } from 'preact'
import type { PackView } from '../model/view.ts'
import { type KeyCommand, KeysSection } from './options-keys.tsx'
import { type LogLine, LogSection } from './options-log.tsx'
import { type LanguageProps, LanguageSection, type MarksProps, MarksSection } from './options-marks.tsx'
import { MovingSection } from './options-moving.tsx'
import { type PackChanges, PacksSection } from './options-packs.tsx'
import { type SitesProps, SitesSection, type UnmarkedProps, UnmarkedSection } from './options-sites.tsx'
import { useWords } from './use-words.ts'

export interface OptionsProps extends MarksProps, LanguageProps, SitesProps, UnmarkedProps, PackChanges {
  packs: PackView[]
  /** ISO date. */
  today: string
  /** The section for fact checks, which keeps its own state. */
  feeds: ComponentChildren
  keys: KeyCommand[]
  /** Goes to the browser's own page for keys; left out where an extension cannot. */
  onKeys: () => void
  onExport: () => void
  onImport: (file: File) => void
  log: LogLine[]
  onClearLog: () => void
  onCopyLog: () => void
  /** What came of the last change, in a sentence; empty for nothing. */
  said: string
}

/** The page of options. Each change holds at once. */
export function Options(props: OptionsProps) {
  const { t } = useWords()
  return (
    <main class="options">
      <h1>{t('options.title')}</h1>
      <MarksSection {...props} />
      <SitesSection {...props} />
      <UnmarkedSection {...props} />
      <PacksSection {...props} />
      {props.feeds}
      <LanguageSection {...props} />
      <KeysSection keys={props.keys} onKeys={props.onKeys} />
      <MovingSection onExport={props.onExport} onImport={props.onImport} />
      <LogSection log={props.log} onClear={props.onClearLog} onCopy={props.onCopyLog} />
      <p class="said" role="status">
        {props.said}
      </p>
    </main>
  )
}
