/** Unit words, folded, to the unit that a measure is given in. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mm: 'mm millimetre millimetres millimeter millimeters',
    cm: 'cm cms centimetre centimetres centimeter centimeters',
    m: 'm metre metres meter meters mtr mtrs',
    km: 'km kms kilometre kilometres kilometer kilometers',
    mile: 'mi mile miles',
    foot: 'ft foot feet',
    inch: 'in inch inches',
    yard: 'yd yds yard yards',
    'nautical mile': 'nm nmi',
    ha: 'ha hectare hectares',
    acre: 'acre acres',
    km2: 'sqkm km²',
    g: 'g gram grams gramme grammes',
    mg: 'mg milligram milligrams',
    kg: 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes',
    t: 't tonne tonnes ton tons',
    lb: 'lb lbs',
    oz: 'oz ounce ounces',
    l: 'l litre litres liter liters ltr',
    ml: 'ml millilitre millilitres milliliter milliliters',
    gallon: 'gallon gallons',
    barrel: 'barrel barrels bbl',
    bpd: 'bpd',
    '°': 'degree degrees',
    '°C': 'celsius',
    'km/h': 'kph kmph kmh',
    mph: 'mph',
    knot: 'knot knots',
    W: 'watt watts',
    kW: 'kw kilowatt kilowatts',
    MW: 'mw megawatt megawatts',
    GW: 'gw gigawatt gigawatts',
    kWh: 'kwh',
    V: 'volt volts',
    Hz: 'hertz hz',
    MHz: 'mhz',
    GHz: 'ghz',
    kB: 'kb',
    MB: 'mb megabyte megabytes',
    GB: 'gb gigabyte gigabytes',
    TB: 'tb terabyte terabytes',
    s: 'sec secs second seconds',
    min: 'min mins minute minutes',
    h: 'h hr hrs hour hours',
    day: 'day days',
    night: 'night nights',
    week: 'week weeks',
    fortnight: 'fortnight fortnights',
    month: 'month months',
    year: 'yr yrs year years',
    decade: 'decade decades',
    century: 'century centuries',
    x: 'times fold',
    magnitude: 'magnitude',
    'basis point': 'bps',
    calorie: 'calorie calories kcal',
  }).flatMap(([unit, forms]) => forms.split(' ').map((form): [string, string] => [form, unit])),
)

/** Short forms that are units only right behind digits ("20m", "11 in" is no length). */
export const ONLY_GLUED = new Set('m mi in g t l h s mb gb mw nm ha ft'.split(' '))

/** Signs that are units. */
export const UNIT_SIGNS: ReadonlyMap<string, string> = new Map([
  ['°', '°'],
  ['℃', '°C'],
  ['℉', '°F'],
  ['″', 'inch'],
  ['′', 'foot'],
])

/** Words between a number and its unit that belong to the unit: "10 square kilometres". */
export const UNIT_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['square', '2'],
  ['sq', '2'],
  ['cubic', '3'],
  ['cu', '3'],
  ['nautical', ' nautical'],
  ['metric', ''],
])

/** Words for percent behind a number. */
export const PERCENT_WORDS = new Set('percent percents percentage percentages pct pc'.split(' '))
export const PERCENT_SIGNS = new Set(['%', '％', '٪', '﹪'])

/** Words behind a glued "m" that make it a million: "20m people". */
export const COUNTED_IN_MILLIONS = new Set(
  'people children women men adults refugees residents citizens voters users viewers followers subscribers workers jobs homes households families students pupils migrants tourists visitors passengers customers members inhabitants afghans pakistanis indians americans displaced others more barrels tonnes tons doses vehicles cars'.split(
    ' ',
  ),
)
