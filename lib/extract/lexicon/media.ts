/** Agencies and outlets by name, folded; further ones are known by the last word of their name. */
const NAMES = new Set(
  `afp|agence france-presse|reuters|ap|the associated press|associated press|upi|pti|press trust of india|ani|uni|ians|dpa|efe|ansa|tass|
  interfax|ria novosti|ria|xinhua|kyodo|yonhap|bernama|antara|anadolu|anadolu agency|irna|fars|mehr|tasnim|isna|sana|wafa|
  petra|mena|suna|bbc|cnn|npr|pbs|abc|cbs|nbc|fox news|sky news|itv|dw|deutsche welle|rfe/rl|rfi|voa|nhk|al jazeera|
  al arabiya|france 24|euronews|bloomberg|politico|axios|the guardian|the economist|le monde|der spiegel|el pais|
  tolo news|tolonews|tolo|khaama press|amu tv|dawn|geo news|ary news|samaa|ndtv|india today|the hindu|zee news|wion|
  dawn news|hindustan times|haaretz|ynet|kathmandu post|the kathmandu post|ukrinform|bbc news|cgtn|rt|sputnik|meduza`
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
)

const LAST_WORDS = new Set(
  `news times post press agency daily tribune herald guardian gazette journal tv radio broadcasting channel network today
  express mail observer chronicle telegraph standard media newspaper weekly magazine television wire mashaal monitor24
  novosti`.split(/\s+/),
)

/** True for the name of an agency or outlet (folded, without "the" or with it). */
export function isMediaName(name: string): boolean {
  const bare = name.replace(/^the /, '')
  return NAMES.has(name) || NAMES.has(bare) || LAST_WORDS.has(bare.slice(bare.lastIndexOf(' ') + 1))
}
