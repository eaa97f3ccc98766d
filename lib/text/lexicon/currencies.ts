/** A currency: ISO 4217 code, words for its unit, words that name the country before a shared unit, signs. */
interface CurrencyRow {
  code: string
  /** Unit words that mean this currency alone, folded, singular; plurals in "s" are derived. */
  units: string
  /** Adjectives that pick it among those that share a unit: "pakistani" rupee. */
  of: string
  /** The shared unit that the adjectives go with. */
  shared: string
  /** Signs and written short forms, as they are ("Rs" also matches "rs"). */
  signs: string
}

const row = (code: string, units: string, of = '', shared = '', signs = ''): CurrencyRow => ({
  code,
  units,
  of,
  shared,
  signs,
})

const ROWS: CurrencyRow[] = [
  row('USD', 'greenback buck', 'us american united-states', 'dollar cent', '$ US$ $US USD$ U$'),
  row('EUR', 'euro', 'european', '', '€'),
  row('XEU', 'ecu', '', '', ''),
  row('GBP', 'sterling quid', 'british uk', 'pound penny pence', '£ GB£ UK£ ₤'),
  row('JPY', 'yen', 'japanese', '', '¥ JP¥ 円'),
  row('CNY', 'yuan renminbi rmb kuai', 'chinese', '', 'CN¥ RMB¥ 元'),
  row('INR', 'inr', 'indian', 'rupee rs', '₹'),
  row('PKR', 'pkr', 'pakistani pakistan', 'rupee rs', ''),
  row('LKR', '', 'sri-lankan lankan', 'rupee rs', ''),
  row('NPR', '', 'nepali nepalese', 'rupee rs', 'NRs NRs. रू'),
  row('MUR', '', 'mauritian', 'rupee', ''),
  row('SCR', '', 'seychellois', 'rupee', ''),
  row('MVR', 'rufiyaa', 'maldivian', '', ''),
  row('IDR', 'rupiah', 'indonesian', '', 'Rp'),
  row('AFN', 'afghani', 'afghan', '', '؋ Afs'),
  row('BDT', 'taka', 'bangladeshi bangladesh', '', '৳ Tk'),
  row('BTN', 'ngultrum', 'bhutanese', '', ''),
  row('IRR', 'toman', 'iranian', 'rial', '﷼'),
  row('OMR', '', 'omani', 'rial', ''),
  row('YER', '', 'yemeni', 'rial', ''),
  row('QAR', '', 'qatari', 'riyal rial', ''),
  row('SAR', '', 'saudi saudi-arabian', 'riyal rial', ''),
  row('AED', '', 'emirati uae united-arab-emirates', 'dirham', 'Dh Dhs'),
  row('MAD', '', 'moroccan', 'dirham', ''),
  row('IQD', '', 'iraqi', 'dinar', ''),
  row('KWD', '', 'kuwaiti', 'dinar', ''),
  row('BHD', '', 'bahraini', 'dinar', ''),
  row('JOD', '', 'jordanian', 'dinar', ''),
  row('LYD', '', 'libyan', 'dinar', ''),
  row('TND', '', 'tunisian', 'dinar', ''),
  row('DZD', '', 'algerian', 'dinar', ''),
  row('RSD', '', 'serbian', 'dinar', ''),
  row('MKD', 'denar', 'macedonian', '', ''),
  row('EGP', '', 'egyptian', 'pound', 'E£'),
  row('SYP', '', 'syrian', 'pound', ''),
  row('LBP', '', 'lebanese', 'pound lira', ''),
  row('SDG', '', 'sudanese', 'pound', ''),
  row('SSP', '', 'south-sudanese', 'pound', ''),
  row('FKP', '', 'falkland', 'pound', ''),
  row('GIP', '', 'gibraltar', 'pound', ''),
  row('SHP', '', 'saint-helena', 'pound', ''),
  row('IEP', '', 'irish', 'pound', 'IR£'),
  row('CYP', '', 'cypriot', 'pound', ''),
  row('TRY', '', 'turkish', 'lira', '₺'),
  row('ITL', 'lire', 'italian', 'lira', ''),
  row('MTL', '', 'maltese', 'lira', ''),
  row('ILS', 'shekel sheqel', 'israeli', '', '₪'),
  row('RUB', '', 'russian', 'ruble rouble', '₽'),
  row('BYN', '', 'belarusian', 'ruble rouble', 'Br'),
  row('UAH', 'hryvnia hryvna', 'ukrainian', '', '₴'),
  row('KZT', 'tenge', 'kazakh kazakhstani', '', '₸'),
  row('UZS', '', 'uzbek uzbekistani', 'som sum', ''),
  row('KGS', '', 'kyrgyz kyrgyzstani', 'som', ''),
  row('TJS', 'somoni', 'tajik', '', ''),
  row('TMT', '', 'turkmen turkmenistani', 'manat', ''),
  row('AZN', '', 'azerbaijani', 'manat', '₼'),
  row('GEL', '', 'georgian', 'lari', '₾'),
  row('AMD', '', 'armenian', 'dram', '֏'),
  row('MNT', 'tugrik togrog', 'mongolian', '', '₮'),
  row('KRW', '', 'south-korean korean', 'won', '₩'),
  row('KPW', '', 'north-korean', 'won', ''),
  row('VND', '', 'vietnamese', 'dong', '₫'),
  row('LAK', '', 'lao laotian', 'kip', '₭'),
  row('KHR', '', 'cambodian', 'riel', '៛'),
  row('THB', 'baht', 'thai', '', '฿'),
  row('MMK', 'kyat', 'burmese myanmar', '', ''),
  row('MYR', 'ringgit', 'malaysian', 'sen', 'RM'),
  row('BND', '', 'brunei', 'dollar', 'B$'),
  row('SGD', '', 'singapore singaporean', 'dollar', 'S$ SG$'),
  row('HKD', '', 'hong-kong hongkong', 'dollar', 'HK$'),
  row('TWD', '', 'taiwan taiwanese new-taiwan', 'dollar', 'NT$ TW$'),
  row('MOP', 'pataca', 'macanese macau', '', 'MOP$'),
  row('PHP', '', 'philippine filipino', 'peso', '₱'),
  row('AUD', '', 'australian aussie', 'dollar', 'A$ AU$ AUD$'),
  row('NZD', '', 'new-zealand kiwi', 'dollar', 'NZ$ NZD$'),
  row('FJD', '', 'fijian fiji', 'dollar', 'FJ$'),
  row('SBD', '', 'solomon solomon-islands', 'dollar', 'SI$'),
  row('PGK', '', 'guinean guinea papua-new-guinea', 'kina', ''),
  row('VUV', '', '', 'vatu', ''),
  row('WST', '', 'samoan', 'tala', ''),
  row('TOP', '', 'tongan', "pa'anga paanga", ''),
  row('CAD', 'loonie', 'canadian', 'dollar', 'C$ CA$ CAD$'),
  row('MXN', '', 'mexican', 'peso', 'MX$ MEX$ Mex$ MXN$'),
  row('ARS', '', 'argentine argentinian', 'peso', 'AR$'),
  row('CLP', '', 'chilean', 'peso', 'CL$ CLP$'),
  row('COP', '', 'colombian', 'peso', 'COL$ COP$'),
  row('UYU', '', 'uruguayan', 'peso', '$U'),
  row('DOP', '', 'dominican', 'peso', 'RD$'),
  row('CUP', '', 'cuban', 'peso', ''),
  row('BOB', '', 'bolivian', 'boliviano', ''),
  row('VES', '', 'venezuelan', 'bolivar', ''),
  row('PEN', '', 'peruvian', 'sol nuevo-sol', 'S/.'),
  row('PYG', '', 'paraguayan', 'guarani', '₲'),
  row('BRL', '', 'brazilian', 'real reais', 'R$ BR$'),
  row('GTQ', 'quetzal', 'guatemalan', '', ''),
  row('HNL', 'lempira', 'honduran', '', ''),
  row('NIO', '', 'nicaraguan', 'cordoba', ''),
  row('CRC', '', 'costa-rican rican', 'colon', '₡'),
  row('PAB', 'balboa', 'panamanian', '', ''),
  row('SVC', '', 'salvadoran', 'colon', ''),
  row('HTG', 'gourde', 'haitian', '', ''),
  row('JMD', '', 'jamaican jamaica', 'dollar', 'J$ JM$'),
  row('BBD', '', 'barbadian barbados', 'dollar', 'Bds$'),
  row('BSD', '', 'bahamian bahamas', 'dollar', ''),
  row('BZD', '', 'belize', 'dollar', 'BZ$'),
  row('BMD', '', 'bermudian bermuda', 'dollar', 'BD$'),
  row('KYD', '', 'cayman cayman-islands', 'dollar', 'CI$'),
  row('TTD', '', 'trinidad tobago', 'dollar', 'TT$'),
  row('XCD', '', 'caribbean east-caribbean', 'dollar', 'EC$'),
  row('GYD', '', 'guyanese guyana', 'dollar', 'GY$'),
  row('SRD', '', 'surinamese suriname', 'dollar', 'SR$'),
  row('LRD', '', 'liberian', 'dollar', 'L$'),
  row('NAD', '', 'namibian namibia', 'dollar', 'N$'),
  row('ZWD', '', 'zimbabwean zimbabwe', 'dollar', 'Z$ ZW$'),
  row('CHF', '', 'swiss', 'franc', 'Sfr SFr Fr'),
  row('FRF', '', 'french', 'franc', ''),
  row('BEF', '', 'belgian', 'franc', ''),
  row('LUF', '', 'luxembourg', 'franc', ''),
  row('XAF', '', 'central-african', 'franc', ''),
  row('XOF', '', 'west-african cfa', 'franc', ''),
  row('XPF', '', 'cfp', 'franc', ''),
  row('CDF', '', 'congolese', 'franc', ''),
  row('RWF', '', 'rwandan', 'franc', ''),
  row('BIF', '', 'burundian', 'franc', ''),
  row('DJF', '', 'djiboutian', 'franc', ''),
  row('GNF', '', '', 'franc', ''),
  row('KMF', '', 'comorian', 'franc', ''),
  row('MGA', 'ariary', 'malagasy', 'franc', ''),
  row('SEK', '', 'swedish', 'krona kronor', ''),
  row('NOK', '', 'norwegian', 'krone kroner', ''),
  row('DKK', '', 'danish', 'krone kroner', ''),
  row('ISK', '', 'icelandic', 'krona kronur', ''),
  row('CZK', '', 'czech', 'koruna crown', 'Kč'),
  row('SKK', '', 'slovak', 'koruna', ''),
  row('PLN', 'zloty', 'polish', '', 'zł'),
  row('HUF', 'forint', 'hungarian', '', 'Ft'),
  row('RON', '', 'romanian', 'leu lei', ''),
  row('MDL', '', 'moldovan', 'leu lei', ''),
  row('BGN', '', 'bulgarian', 'lev leva', 'лв'),
  row('HRK', 'kuna', 'croatian', '', ''),
  row('BAM', '', 'bosnian bosnia-herzegovina', 'mark', ''),
  row('DEM', 'deutschmark deutschemark', 'german west-german deutsche deutsch', 'mark', 'DM'),
  row('FIM', 'markka markkaa', 'finnish', 'mark', ''),
  row('ALL', '', 'albanian', 'lek', ''),
  row('ESP', 'peseta', 'spanish', '', '₧'),
  row('PTE', 'escudo', 'portuguese', '', ''),
  row('GRD', 'drachma', 'greek', '', '₯'),
  row('NLG', 'guilder', 'dutch', '', 'ƒ'),
  row('ANG', '', 'antillean', 'guilder', ''),
  row('ATS', '', 'austrian', 'schilling', ''),
  row('LTL', 'litas', 'lithuanian', '', ''),
  row('LVL', 'lats', 'latvian', '', ''),
  row('EEK', 'kroon', 'estonian', '', ''),
  row('SIT', '', 'slovenian', 'tolar', ''),
  row('ZAR', '', 'south-african african', 'rand', ''),
  row('BWP', '', 'botswana', 'pula', ''),
  row('NGN', 'naira', 'nigerian', '', '₦'),
  row('GHS', 'cedi', 'ghanaian ghana', '', '₵ GH₵'),
  row('KES', '', 'kenyan kenya', 'shilling', 'KSh'),
  row('UGX', '', 'ugandan uganda', 'shilling', 'USh'),
  row('TZS', '', 'tanzanian', 'shilling', 'TSh'),
  row('SOS', '', 'somali somaliland', 'shilling', ''),
  row('ETB', 'birr', 'ethiopian', '', ''),
  row('ERN', 'nakfa', 'eritrean', '', ''),
  row('ZMW', '', 'zambian', 'kwacha', ''),
  row('MWK', '', 'malawian', 'kwacha', ''),
  row('MZN', 'metical', 'mozambican', '', ''),
  row('AOA', 'kwanza', 'angolan', '', ''),
  row('GMD', 'dalasi', 'gambian', '', ''),
  row('SLL', '', 'leonean', 'leone', ''),
  row('LSL', 'loti maloti', 'lesotho', '', ''),
  row('SZL', 'lilangeni', 'swazi', '', ''),
  row('MRU', 'ouguiya', 'mauritanian', '', ''),
  row('STN', 'dobra', '', '', ''),
  row('CVE', '', 'verdean', 'escudo', ''),
  row('BTC', 'bitcoin', '', '', '₿'),
  row('ETH', 'ethereum', '', '', ''),
  row('XBT', 'satoshi', '', '', ''),
]

/** Shared units that a text gives without its country; only these have a usual meaning. */
const USUAL: Record<string, string> = {
  dollar: 'USD',
  cent: 'USD',
  pound: 'GBP',
  penny: 'GBP',
  pence: 'GBP',
  ruble: 'RUB',
  rouble: 'RUB',
  won: 'KRW',
  rand: 'ZAR',
  real: 'BRL',
  reais: 'BRL',
}

/** Parts of a unit, folded: how many make one. */
export const SUBUNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    100: 'cent cents penny pennies pence paisa paise kopek kopeks kopeck kopecks centavo centavos centime centimes ore eyrir agora agorot sen satang pfennig pfennigs groszy grosz fils piastre piastres fen',
    10: 'mao jiao dime dimes',
    1000: 'mill mills',
    100000000: 'satoshi satoshis',
  }).flatMap(([count, forms]) => forms.split(' ').map((form): [string, number] => [form, Number(count)])),
)

/** Codes that are also ordinary words, so that only capitals make them money. */
const WORD_CODES = new Set(
  'all top try cup mad pen cop sos bam ern gel lak sit bob ron shp php sar mop mur mop bam ars nad ang sek nok'.split(
    ' ',
  ),
)

export interface CurrencyLexicon {
  /** Unit word (singular or plural) to ISO code, or to the word itself where the country is not told. */
  units: ReadonlyMap<string, string>
  /** "pakistani rupee" -> "PKR". */
  qualified: ReadonlyMap<string, string>
  /** Adjectives that may stand before a unit. */
  adjectives: ReadonlySet<string>
  /** Signs and written short forms to codes; letters in them are capitals. */
  signs: ReadonlyMap<string, string>
  /** ISO codes in capitals. */
  codes: ReadonlySet<string>
  /** Codes that may also be written small. */
  smallCodes: ReadonlySet<string>
}

function build(): CurrencyLexicon {
  const units = new Map<string, string>()
  const qualified = new Map<string, string>()
  const adjectives = new Set<string>()
  const signs = new Map<string, string>()
  const codes = new Set<string>()
  const smallCodes = new Set<string>()
  const list = (words: string) => words.split(' ').filter(Boolean)
  const plurals = (word: string) => [word, `${word}s`]
  for (const { code, units: own, of, shared, signs: marks } of ROWS) {
    codes.add(code)
    if (!WORD_CODES.has(code.toLowerCase())) smallCodes.add(code.toLowerCase())
    for (const unit of list(own).flatMap(plurals)) units.set(unit, code)
    for (const unit of list(shared).flatMap(plurals))
      units.set(unit, USUAL[unit.replace(/s$/, '')] ?? USUAL[unit] ?? unit.replace(/s$/, ''))
    for (const adjective of list(of).map((word) => word.replaceAll('-', ' '))) {
      for (const word of adjective.split(' ')) adjectives.add(word)
      for (const unit of [...list(shared), ...list(own)].flatMap(plurals)) qualified.set(`${adjective} ${unit}`, code)
    }
    for (const sign of list(marks)) signs.set(sign.toUpperCase(), code)
  }
  units.set('rs', 'rupee')
  signs.set('RS', 'rupee')
  signs.set('RS.', 'rupee')
  return { units, qualified, adjectives, signs, codes, smallCodes }
}

/** The world's currencies, and those that older texts still name. */
export const CURRENCIES: CurrencyLexicon = build()

/** Units that are also ordinary words: a reporter's number counts them only with their country or a scale. */
export const WORD_UNITS = new Set(
  'won mark marks real reals sol sols crown crowns colon colons sum sums som soms kip kips dong dongs lei leu lev leva rand rands kina tala dram drams lari laris lek leks kuna kunas loti sen ore mill mills dime dimes fen mao mas'.split(
    ' ',
  ),
)

/** Units that can mean nothing but money, so that they are found without a number too. */
export const BARE_UNITS = new Set(
  'dollar dollars euro euros yen yuan rmb renminbi rupee rupees franc francs peso pesos dinar dinars ruble rubles rouble roubles lira liras baht ringgit rupiah bitcoin bitcoins usd eur gbp cny jpy inr'.split(
    ' ',
  ),
)
