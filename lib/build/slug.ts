/** A text as an id: ASCII letters, digits and single hyphens, at most `most` characters; `x` where nothing is left. */
export function slug(text: string, most = 80): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return (
    plain
      .slice(0, most + 1)
      .replace(/^-+/, '')
      .slice(0, most)
      .replace(/-+$/, '') || 'x'
  )
}

/** Gives each text an id of its own: a second text with the same slug gets `-2`, a third `-3`. Same text, same id. */
export class Slugs {
  #byText = new Map<string, string>()
  #taken = new Map<string, number>()

  of(text: string, most = 80): string {
    const known = this.#byText.get(text)
    if (known) return known
    const plain = slug(text, most - 6)
    const count = (this.#taken.get(plain) ?? 0) + 1
    this.#taken.set(plain, count)
    const made = count === 1 ? plain : `${plain}-${count}`
    this.#byText.set(text, made)
    return made
  }
}

/** The ids with `-2`, `-3` behind those that stood before, so that all are distinct; order decides which keeps its own. */
export function distinct(ids: readonly string[]): string[] {
  const taken = new Map<string, number>()
  return ids.map((id) => {
    const count = (taken.get(id) ?? 0) + 1
    taken.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  })
}
