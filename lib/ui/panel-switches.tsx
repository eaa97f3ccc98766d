import type { PanelProps, PanelState } from './panel.tsx'
import { useWords } from './use-words.ts'

type SwitchesProps = Pick<PanelProps, 'onSwitchSite' | 'onSwitchAll'> & { tab: PanelState }

/** The switches for this site and for all. */
export function Switches({ tab, onSwitchSite, onSwitchAll }: SwitchesProps) {
  const { t } = useWords()
  const { site, siteOn, on } = tab
  return (
    <section class="switches" aria-label={t('panel.switches')}>
      {site !== null && (
        <Switch
          name="site"
          label={t('panel.thisSite')}
          on={siteOn}
          disabled={!on}
          onSwitch={(next) => onSwitchSite(site, next)}
        />
      )}
      <Switch name="all" label={t('panel.allSites')} on={on} onSwitch={onSwitchAll} />
    </section>
  )
}

interface SwitchProps {
  name: string
  label: string
  on: boolean
  disabled?: boolean
  onSwitch: (on: boolean) => void
}

/** A named switch. */
export function Switch({ name, label, on, disabled = false, onSwitch }: SwitchProps) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        data-switch={name}
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  )
}
