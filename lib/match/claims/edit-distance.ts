/**
 * Letters that must be put in, taken out, replaced or swapped with a neighbour to make one word of another
 * (optimal string alignment). The second word is `length` code units of `chars` from `start`.
 * @param most where the distance is more, any greater number may come back
 */
export function editDistance(word: string, chars: Uint16Array, start: number, length: number, most: number): number {
  let before = new Uint8Array(length + 1)
  let above = new Uint8Array(length + 1)
  let row = new Uint8Array(length + 1)
  for (let j = 0; j <= length; j++) above[j] = j
  for (let i = 1; i <= word.length; i++) {
    row[0] = i
    let least = i
    const letter = word.charCodeAt(i - 1)
    for (let j = 1; j <= length; j++) {
      const other = chars[start + j - 1]
      let cost = (above[j - 1] ?? 0) + (letter === other ? 0 : 1)
      cost = Math.min(cost, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && letter === chars[start + j - 2] && word.charCodeAt(i - 2) === other) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      }
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    const free = before
    before = above
    above = row
    row = free
  }
  return above[length] ?? 0
}
