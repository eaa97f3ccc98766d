/** Something an editor should look at: what is unsure and why, with where it stands. */
export interface Note {
  /** File name of the document, or null where it is about several. */
  document: string | null
  paragraph: number | null
  text: string
}
