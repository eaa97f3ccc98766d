import { useRef } from 'preact/hooks'

interface FileButtonProps {
  name: string
  label: string
  /** Kinds of files, as the attribute `accept` has them; JSON where left out. */
  accept?: string
  onFile: (file: File) => void
}

/** A button that lets the reader choose a file. */
export function FileButton({ name, label, accept = '.json,application/json', onFile }: FileButtonProps) {
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
        accept={accept}
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
