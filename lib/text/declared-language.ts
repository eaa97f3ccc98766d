/**
 * What a declared language (BCP 47) says of a text that only English lexicons read.
 * @returns null where it says nothing
 */
export function declaresEnglish(lang: string | null | undefined): boolean | null {
  const declared = lang?.trim().toLowerCase() ?? ''
  return declared === '' || declared === 'und' ? null : /^en(?:g)?(?![a-z])/.test(declared)
}
