/** Parses JSON as feeds and pages carry it: raw line breaks inside of strings are common, and are read as spaces. */
export function parseJson(json: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(json) }
  } catch (error) {
    try {
      return { value: JSON.parse(json.replace(/[\p{Cc}\uFEFF]/gu, ' ')) }
    } catch {
      return { problem: `not valid JSON (${(error as Error).message.replace(/\s+/g, ' ').slice(0, 120)})` }
    }
  }
}
