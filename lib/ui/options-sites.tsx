import { useState } from 'preact/hooks'
import type { Quantity } from '../model/quantity.ts'
import { figure } from './figure-words.ts'
import { useWords } from './use-words.ts'

export interface SitesProps {
  /** `all`: everywhere but on `sitesOff`; `picked`: only on `sitesOn`. */
  mode: 'all' | 'picked'
  sitesOff: string[]
  sitesOn: string[]
  onMode: (mode: 'all' | 'picked') => void
  /** Switches a site off or on; in the mode `picked`, on picks it. */
  onSite: (site: string, on: boolean) => void
}

/** All sites or picked ones, and the lists of both. */
export function SitesSection({ mode, sitesOff, sitesOn, onMode, onSite }: SitesProps) {
  const { t } = useWords()
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('options.sites')}</h2>
      <ModeChoice mode={mode} onMode={onMode} />
      {mode === 'picked' && (
        <>
          {sitesOn.length === 0 && <p class="hint">{t('sites.noneYet')}</p>}
          <SiteList sites={sitesOn} label="sites.take" onRemove={(site) => onSite(site, false)} />
          <AddSite onAdd={(site) => onSite(site, true)} />
        </>
      )}
      {sitesOff.length > 0 && (
        <>
          <p class="hint">{t('options.sitesOff')}</p>
          <SiteList sites={sitesOff} label="options.siteOn" onRemove={(site) => onSite(site, true)} />
        </>
      )}
    </section>
  )
}

/** All sites or picked ones. */
export function ModeChoice({ mode, onMode }: Pick<SitesProps, 'mode' | 'onMode'>) {
  const { t } = useWords()
  const choice = (value: 'all' | 'picked', label: string, note: string) => (
    <label class="pick">
      <input type="radio" name="mode" value={value} checked={mode === value} onChange={() => onMode(value)} />
      <span>
        {label}
        <small>{note}</small>
      </span>
    </label>
  )
  return (
    <fieldset class="picks">
      <legend class="unseen">{t('options.sites')}</legend>
      {choice('all', t('sites.all'), t('sites.allNote'))}
      {choice('picked', t('sites.picked'), t('sites.pickedNote'))}
    </fieldset>
  )
}

interface SiteListProps {
  sites: string[]
  label: 'sites.take' | 'options.siteOn'
  onRemove: (site: string) => void
}

function SiteList({ sites, label, onRemove }: SiteListProps) {
  const { t } = useWords()
  return (
    <ul class="rows">
      {sites.map((site) => (
        <li key={site} data-site={site}>
          <bdi>{site}</bdi>
          <button type="button" onClick={() => onRemove(site)}>
            {t(label, { site })}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Takes a host name, or any address that has one. */
function AddSite({ onAdd }: { onAdd: (site: string) => void }) {
  const { t } = useWords()
  const [address, setAddress] = useState('')
  const site = hostOf(address)
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault()
        if (site === null) return
        onAdd(site)
        setAddress('')
      }}
    >
      <label>
        <span>{t('sites.address')}</span>
        <input
          name="site"
          type="text"
          dir="ltr"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={site === null}>
        {t('sites.pick')}
      </button>
    </form>
  )
}

function hostOf(address: string): string | null {
  const text = address.trim()
  if (!/^[^\s/]+\.[^\s/]+|^https?:\/\//.test(text)) return null
  try {
    const { hostname, protocol } = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`)
    return /^https?:$/.test(protocol) && hostname !== '' ? hostname : null
  } catch {
    return null
  }
}

/** Something that is not to be marked again, with its dispute's question. */
export interface UnmarkedItem {
  key: string
  question: string
  figure: Quantity | null
  /** Name of the side whose position it is, or null. */
  stance: string | null
}

export interface UnmarkedProps {
  unmarked: UnmarkedItem[]
  onMarkAgain: (key: string) => void
}

/** What the reader has taken out of the marks. */
export function UnmarkedSection({ unmarked, onMarkAgain }: UnmarkedProps) {
  const words = useWords()
  const { t } = words
  const what = ({ figure: quantity, stance }: UnmarkedItem): string => {
    if (quantity) return figure(quantity, null, words)
    return stance === null ? t('options.wholeDispute') : t('options.aStatement', { stance })
  }
  return (
    <section aria-labelledby="unmarked">
      <h2 id="unmarked">{t('options.unmarked')}</h2>
      {unmarked.length === 0 && <p class="hint">{t('options.unmarkedNone')}</p>}
      <ul class="rows">
        {unmarked.map((item) => (
          <li key={item.key} data-unmarked={item.key}>
            <span>
              <bdi>{item.question}</bdi> <strong>{what(item)}</strong>
            </span>
            <button type="button" onClick={() => onMarkAgain(item.key)}>
              {t('options.markAgain', { what: what(item) })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
