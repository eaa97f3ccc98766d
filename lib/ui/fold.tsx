import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface FoldProps {
  class?: string
  summary: ComponentChildren
  isOpen?: boolean
  /** Further attributes of the element, such as `data-source`. */
  data?: Record<`data-${string}`, string>
  /** Made when it is first unfolded: what nobody looks at costs nothing. */
  children: () => ComponentChildren
}

/** Something under a heading that is unfolded on demand. */
export function Fold({ class: name, summary, isOpen = false, data, children }: FoldProps) {
  const [wasOpen, setWasOpen] = useState(isOpen)
  return (
    <details class={name} open={isOpen} {...data} onToggle={(event) => event.currentTarget.open && setWasOpen(true)}>
      <summary>{summary}</summary>
      {wasOpen && children()}
    </details>
  )
}
