import { useRef } from 'preact/hooks'

interface FileButtonProps {
  name: string
  label: string
  onFile: (file: File) => void
}

/** A button that lets the reader choose a JSON file. */
export function FileButton({ name, label, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div class="file">
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        name={name}
        accept=".json,application/json"
        aria-label={label}
        tabIndex={-1}
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file) onFile(file)
          // The same file may be chosen again once it was mended.
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}
