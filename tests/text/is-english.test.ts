import { describe, expect, test } from 'vitest'
import { isForeign } from '../../lib/text/is-english.ts'

const LIVE = `Border tensions: live updates
11:40 - Kabul: 58 soldiers killed
12:15 - ISPR confirms 23 martyrs, 29 wounded
Pakistani casualties: 23 killed, 29 wounded (ISPR)
Afghan casualties: 9 killed, 16 wounded; 200+ killed`

const GERMAN = `Bei den Kämpfen an der Grenze sind nach Angaben der Regierung 58 Soldaten getötet worden. Die Armee sprach
dagegen von 23 Toten. In der Nacht war es ruhig, wie ein Sprecher sagte, und die Übergänge sind geschlossen.`
const SPANISH = `Al menos 58 soldados murieron en los combates de la frontera, según el portavoz del gobierno, que no dio más
detalles. El ejército habla de 23 muertos y de una respuesta con artillería durante la noche.`
const URDU = 'سرحد پر رات بھر جھڑپیں ہوئیں اور دونوں ملکوں نے ایک دوسرے پر الزام لگایا '.repeat(4)

describe('the language of a page', () => {
  test.each([
    ['a live blog without sentences', LIVE, undefined, false],
    ['German', GERMAN, undefined, true],
    ['Spanish', SPANISH, undefined, true],
    ['Urdu', URDU, undefined, true],
    ['English by its own word', GERMAN, 'en-GB', false],
    ['another by its own word', LIVE, 'ur', true],
    ['no word at all', '', undefined, false],
  ])('%s', (_, text, lang, foreign) => {
    expect(isForeign(text, lang)).toBe(foreign)
  })
})
