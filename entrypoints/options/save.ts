/** Hands a text to the reader as a file. */
export function save(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  // The browser has taken the file by the time this page gets to it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
