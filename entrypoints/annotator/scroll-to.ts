/** Brings a range into the middle of the screen, if it is not on it already. */
export function scrollTo(range: Range): void {
  const isSeen = (): boolean => {
    const { top, bottom } = range.getBoundingClientRect()
    return top >= 60 && bottom <= innerHeight - 60
  }
  if (isSeen()) return
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
  // A text longer than the screen: its middle need not be the mark.
  if (!isSeen()) scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' })
}
