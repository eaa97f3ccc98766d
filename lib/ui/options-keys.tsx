import { useWords } from './use-words.ts'

/** What the commands of the extension do, by their names. */
const DOES = {
  'next-mark': 'command.next',
  'previous-mark': 'command.previous',
  'open-card': 'command.open',
  'close-card': 'command.close',
  'hide-marks': 'command.hide',
} as const

/** A command with the keys that it has now. */
export interface KeyCommand {
  name: keyof typeof DOES
  /** As the browser writes it; empty for none. */
  shortcut: string
}

/** The keys that work on every page. */
export function KeysSection({ keys, onKeys }: { keys: KeyCommand[]; onKeys: () => void }) {
  const { t } = useWords()
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{t('options.keys')}</h2>
      <p class="hint">{t('options.keysNote')}</p>
      <table>
        <tbody>
          {keys.map(({ name, shortcut }) => (
            <tr key={name} data-command={name}>
              <th scope="row">{t(DOES[name])}</th>
              <td>{shortcut ? <kbd dir="ltr">{shortcut}</kbd> : t('options.noKey')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" data-keys onClick={onKeys}>
        {t('options.changeKeys')}
      </button>
    </section>
  )
}
