/** Words that stand before a person's name and are no part of it. Folded. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady sheikh shaikh mullah mawlawi maulvi maulana haji hajji ayatollah
  rev reverend father bishop archbishop pope imam rabbi pastor sister brother king queen prince princess emir sultan
  president vice-president prime premier chancellor minister secretary governor mayor senator congressman congresswoman
  representative mp deputy chief commissioner commissar superintendent inspector detective constable sheriff officer
  general gen lt-gen lieutenant lt colonel col lt-col major maj maj-gen brigadier brig captain capt sergeant sgt
  corporal admiral adm marshal field commodore commander cmdr commandant private sepoy naik lance
  spokesman spokeswoman spokesperson ambassador envoy consul attorney judge justice prosecutor chairman chairwoman
  chairperson chair director head leader ceo boss analyst journalist reporter correspondent activist lawyer
  resident witness police army military state foreign interior defence defense information home health finance
  opposition party acting interim former federal senior top deputy`.split(/\s+/),
)

const MEN: ReadonlySet<string> = new Set(
  'mr sir lord king prince emir sheikh father brother imam pope congressman spokesman chairman policeman man son husband'.split(
    ' ',
  ),
)
const WOMEN: ReadonlySet<string> = new Set(
  'mrs ms miss dame lady queen princess mother sister congresswoman spokeswoman chairwoman woman daughter widow wife'.split(
    ' ',
  ),
)

/** The gender that a folded word of office or title shows, or null. */
export function genderOf(word: string): 'm' | 'f' | null {
  if (MEN.has(word)) return 'm'
  return WOMEN.has(word) ? 'f' : null
}

/** True for a folded word that can precede a person's name: "president", "Lt-Gen", "spokesman". */
export function isTitle(word: string): boolean {
  return TITLES.has(word)
}

const RANKS: ReadonlyMap<string, string> = new Map(
  `gen general, brig brigadier, col colonel, maj major, capt captain, adm admiral, cmdr commander, dr doctor,
  prof professor, sen senator, gov governor`
    .split(/,\s+/)
    .map((pair) => pair.split(' ') as [string, string]),
)

/** The rank or office that a folded short form before a name stands for: "general" for "gen". */
export function rankOf(word: string): string | undefined {
  return RANKS.get(word)
}
