import { useEffect, useMemo, useState } from 'preact/hooks'
import { browser } from '../../lib/extension/browser.ts'
import { DELAYS } from '../../lib/extension/default-settings.ts'
import { chooseLanguage, chosenLanguage, isLanguage, LANGUAGES, sentences } from '../../lib/extension/i18n.ts'
import { changeKeys, readKeys } from '../../lib/extension/keys.ts'
import { packParts } from '../../lib/extension/pack-parts.ts'
import { askBackground } from '../../lib/extension/send.ts'
import type { Settings } from '../../lib/extension/settings.ts'
import { fromFile, toFile } from '../../lib/extension/settings-file.ts'
import { ALL_SITES, patternOf } from '../../lib/extension/sites.ts'
import { unmarkedKey } from '../../lib/extension/unmarked.ts'
import type { DisputeView } from '../../lib/model/view.ts'
import { Options } from '../../lib/ui/options.tsx'
import type { UnmarkedItem } from '../../lib/ui/options-sites.tsx'
import { startPage } from '../../lib/ui/start-page.tsx'
import { useWords } from '../../lib/ui/use-words.ts'
import { addPack } from './add-pack.ts'
import { Feeds } from './feeds.tsx'
import { packOutcome } from './pack-outcome.ts'
import { save } from './save.ts'

const readAll = async () => {
  const [settings, packs, library, log, keys, language] = await Promise.all([
    askBackground('settings'),
    askBackground('packs'),
    askBackground('library'),
    askBackground('log'),
    readKeys(),
    chosenLanguage(),
  ])
  return { settings, packs, library, log, keys, language }
}
type Everything = Awaited<ReturnType<typeof readAll>>

const today = new Date().toISOString().slice(0, 10)

function OptionsPage({ first }: { first: Everything }) {
  const { t } = useWords()
  const [all, setAll] = useState(first)
  const [said, say] = useState('')
  const [feed, giveFeed] = useState<File | null>(null)
  const reload = async (): Promise<void> => setAll(await readAll())
  useEffect(() => {
    const heard = (): void => void reload()
    browser.storage.onChanged.addListener(heard)
    return () => browser.storage.onChanged.removeListener(heard)
  }, [])

  /** Says what came of it; what was refused shows the value of before again. */
  const done = async (isDone: boolean, sentence = t('options.saved')): Promise<void> => {
    say(isDone ? sentence : t('options.refused'))
    await reload()
  }
  const change = async (part: Partial<Settings>): Promise<void> => done(await askBackground('change', part))
  // The browser asks the reader, and only right after a click: nothing may be waited for before.
  const allow = (pattern: string): Promise<boolean> => browser.permissions.request({ origins: [pattern] })
  const switchSite = async (site: string, on: boolean): Promise<void> => {
    if (on && !(await allow(patternOf(site)))) return done(false)
    await askBackground('switchSite', site, on)
    await done(true)
  }
  const chooseMode = async (mode: Settings['mode']): Promise<void> => {
    if (mode === 'all' && !(await allow(ALL_SITES))) return done(false)
    await change({ mode })
  }
  const changeLanguage = async (language: string | null): Promise<void> => {
    await chooseLanguage(isLanguage(language) ? language : null)
    location.reload()
  }
  const add = async (file: File): Promise<void> => {
    say('')
    const text = await file.text()
    const holds = packParts(text)
    if (holds.disputes) {
      say(packOutcome(await addPack(file.name, text, today), t))
      await reload()
    }
    if (holds.claims) giveFeed(file)
  }
  const removePack = async (id: string): Promise<void> => {
    const title = all.packs.find((pack) => pack.id === id)?.title ?? id
    await askBackground('removePack', id)
    await done(true, t('packs.removed', { title }))
  }
  const load = async (file: File): Promise<void> => {
    const settings = fromFile(await file.text())
    if (settings === null) return say(t('options.importFailed'))
    await done(await askBackground('change', settings), t('options.imported'))
  }
  const { settings, packs, library, log, keys, language } = all
  const unmarked = useMemo(() => listUnmarked(settings, library), [settings, library])
  const copyLog = async (): Promise<void> => {
    const lines = log.map(({ at, from, text }) => `${new Date(at).toISOString()} ${from}: ${text}`)
    await navigator.clipboard.writeText(lines.join('\n'))
    say(t('options.copied'))
  }

  return (
    <Options
      {...settings}
      delays={DELAYS}
      onKinds={(kindsOff) => void change({ kindsOff })}
      onDelay={(delay) => void change({ delay })}
      onMode={(mode) => void chooseMode(mode)}
      onSite={(site, on) => void switchSite(site, on)}
      unmarked={unmarked}
      onMarkAgain={(key) => void change({ unmarked: settings.unmarked.filter((one) => unmarkedKey(one) !== key) })}
      packs={packs}
      feeds={<Feeds given={feed} onSaid={say} />}
      today={today}
      onAddPack={(file) => void add(file)}
      onRemovePack={(id) => void removePack(id)}
      languages={LANGUAGES}
      language={language}
      onLanguage={(next) => void changeLanguage(next)}
      keys={keys}
      onKeys={() => void changeKeys()}
      onExport={() => save('counterclaim-settings.json', toFile(settings))}
      onImport={(file) => void load(file)}
      log={log}
      onClearLog={() => void askBackground('clearLog').then(reload)}
      onCopyLog={() => void copyLog()}
      said={said}
    />
  )
}

function listUnmarked({ unmarked }: Settings, library: DisputeView[]): UnmarkedItem[] {
  const views = new Map(library.map((view) => [view.id, view]))
  return unmarked.map((entry) => {
    const view = views.get(entry.dispute)
    const position = view?.positions.find(({ stance }) => stance === entry.stance)
    return {
      key: unmarkedKey(entry),
      // The pack may be gone.
      question: view?.question ?? entry.dispute,
      figure: entry.figure,
      stance: entry.stance && (position?.party?.name ?? entry.stance),
    }
  })
}

const [first, lookUp] = await Promise.all([readAll(), sentences()])
startPage(lookUp, <OptionsPage first={first} />)
