/**
 * Finds where a list turns from items of one kind to items of another.
 * @param isBehind false for the first items, true for all others
 * @returns index of the first item for which it is true; the list's length where there is none
 */
export function bisect<T>(items: T[], isBehind: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBehind(items[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}
