import type { ComponentChildren } from 'preact'
import type { DisputeView, Mark, PackSummary, SearchHit } from '../model/view.ts'
import { Checked } from './panel-checked.tsx'
import { Here } from './panel-here.tsx'
import { Search } from './panel-search.tsx'
import { Sources } from './panel-sources.tsx'
import { Switches } from './panel-switches.tsx'
import { useWords } from './use-words.ts'

/** A mark of the tab, with the frame and the number that it is reached by. */
export interface PanelMark {
  frame: number
  index: number
  mark: Mark
}

/** What the panel shows of one tab. */
export interface PanelState {
  /** Host name, or null where the tab shows no web page. */
  site: string | null
  on: boolean
  siteOn: boolean
  marks: PanelMark[]
  disputes: DisputeView[]
  packs: PackSummary[]
}

export interface PanelProps {
  /** Null while it is being asked for. */
  state: PanelState | null
  /** ISO date, for the age of packs. */
  today: string
  /** `popup` is short, with details on demand; `side` shows the timeline and all disputes too. */
  depth: 'popup' | 'side'
  /** Every dispute of the packs, where they are to be listed. */
  library?: DisputeView[]
  onJump: (mark: PanelMark) => void
  onSwitchSite: (site: string, on: boolean) => void
  onSwitchAll: (on: boolean) => void
  onSearch: (query: string) => Promise<SearchHit[]>
  onOptions: () => void
  /** Left out where there is no side panel to open. */
  onSide?: () => void
}

/** The popup and the side panel: what is on this page, who reported it, a search over all packs, and the switches. */
export function Panel(props: PanelProps) {
  const { t } = useWords()
  const { state: tab, depth, library = [] } = props
  return (
    <main class={`panel ${depth}`}>
      <Head {...props} />
      {tab === null ? (
        <p class="note" role="status">
          {t('panel.loading')}
        </p>
      ) : (
        <>
          <Here tab={tab} depth={depth} onJump={props.onJump} />
          <Checked packs={tab.packs} today={props.today} />
          {tab.disputes.length > 0 && <Sources disputes={tab.disputes} isOpen={depth === 'side'} />}
          <Search onSearch={props.onSearch} library={library} />
          <Switches tab={tab} onSwitchSite={props.onSwitchSite} onSwitchAll={props.onSwitchAll} />
        </>
      )}
    </main>
  )
}

function Head({ state: tab, depth, onOptions, onSide }: PanelProps) {
  const { t } = useWords()
  return (
    <header class="head">
      <div class="names">
        <h1>{depth === 'side' ? t('side.title') : 'Counterclaim'}</h1>
        {tab?.site && (
          <p class="site" dir="ltr">
            {tab.site}
          </p>
        )}
      </div>
      {onSide && (
        <IconButton label={t('panel.openSide')} name="side" onClick={onSide}>
          <rect x="2" y="3" width="12" height="10" rx="1.5" />
          <path d="M10 3v10" />
        </IconButton>
      )}
      <IconButton label={t('panel.openOptions')} name="options" onClick={onOptions}>
        <path d="M2 5h5M11 5h3M2 11h3M9 11h5" />
        <circle cx="9" cy="5" r="2" />
        <circle cx="7" cy="11" r="2" />
      </IconButton>
    </header>
  )
}

interface IconButtonProps {
  label: string
  name: string
  onClick: () => void
  /** Lines of a drawing of 16 by 16. */
  children: ComponentChildren
}

function IconButton({ label, name, onClick, children }: IconButtonProps) {
  return (
    <button type="button" class="icon" data-open={name} aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor">
        {children}
      </svg>
    </button>
  )
}
