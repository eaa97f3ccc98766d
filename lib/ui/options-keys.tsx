import { useWords } from './use-words.ts'

/** A command of the extension with the keys that it has now. */
export interface KeyCommand {
  name: string
  description: string
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
          {keys.map(({ name, description, shortcut }) => (
            <tr key={name} data-command={name}>
              <th scope="row">{description}</th>
              <td>{shortcut ? <kbd dir="ltr">{shortcut}</kbd> : t('options.noKey')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" onClick={onKeys}>
        {t('options.changeKeys')}
      </button>
    </section>
  )
}
