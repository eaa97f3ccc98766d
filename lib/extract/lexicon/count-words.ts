/** Words by which a figure shows: number words, "toll", "number". */
export function isCountWord(word: string): boolean {
  return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|million|millions|dozen|dozens|scores|several|toll|number|figure|count|tally|total|half)(?:-\w+)?$/.test(
    word,
  )
}

/** True for a number in words: "nine", "twenty-three". */
export function isNumeral(word: string): boolean {
  return isCountWord(word) && !/^(?:toll|number|figure|count|tally|total|half)$/.test(word)
}
