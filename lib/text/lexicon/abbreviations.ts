/** Words whose full stop does not end a sentence when a name, a number or a lower-case word follows. Folded. */
export const TITLES = new Set(
  'mr mrs ms dr prof gen lt col maj brig capt cmdr cdr adm vice-adm sgt cpl pvt lt-gen lt-col maj-gen brig-gen sen rep gov pres rev hon sr jr st mt ft sheikh mullah'.split(
    ' ',
  ),
)

/** Abbreviations that a number follows. */
export const BEFORE_NUMBER = new Set(
  'no nos nr nrs art vol p pp par para sec ch fig jan feb mar apr jun jul aug sep sept oct nov dec approx ca c est max min'.split(
    ' ',
  ),
)

/** Abbreviations that mostly stand inside a sentence. */
export const INNER = new Set('vs v etc al cf eg ie viz dept univ inc ltd co corp bros govt intl'.split(' '))
