/** happy-dom computes no layout; what the reader asks for is `display` and `visibility` up the tree. */
export function showByStyle(): void {
  Element.prototype.checkVisibility = function () {
    for (let at: Element | null = this; at; at = at.parentElement) {
      const { display, visibility } = getComputedStyle(at)
      if (display === 'none' || visibility === 'hidden') return false
    }
    return true
  }
}
