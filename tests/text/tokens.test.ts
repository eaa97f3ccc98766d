import { describe, expect, it } from 'vitest'
import { fold } from '../../lib/text/fold.ts'
import { tokenise } from '../../lib/text/tokens.ts'

const read = (text: string) => tokenise(text).map(({ lower, kind }) => `${lower}/${kind.charAt(0)}`)

describe('tokenise', () => {
  it.each([
    ['Khan’s men', ['khan/w', "'s/w", 'men/w']],
    ['the soldiers’ camp', ['the/w', 'soldiers/w', "'/p", 'camp/w']],
    ["won't, it's", ["won't/w", ',/p', 'it/w', "'s/w"]],
    ['Tehrik-i-Taliban C-130J', ['tehrik-i-taliban/w', 'c-130j/w']],
    ['a 48-hour truce', ['a/w', '48/n', '-/p', 'hour/w', 'truce/w']],
    ['1,200.5 at 6:00 p.m. in the U.S.', ['1,200.5/n', 'at/w', '6:00/n', 'p.m./w', 'in/w', 'the/w', 'u.s./w']],
    ['12–15 dead.', ['12/n', '–/p', '15/n', 'dead/w', './p']],
    ['“Vučić”', ['"/p', 'vucic/w', '"/p']],
    ['Straße café', ['straße/w', 'cafe/w']],
    ['a\ud800b', ['a/w', '\ud800/p', 'b/w']],
    ['$5 20%', ['$/p', '5/n', '20/n', '%/p']],
  ])('%s', (text, tokens) => {
    expect(read(text)).toEqual(tokens)
  })

  it('gives offsets into the text even where folding changes the length', () => {
    const text = 'Ko\u0301lń’s'
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Ko\u0301lń', '’s'])
  })
})

describe('fold', () => {
  it('takes out case, diacritics and typographic signs', () => {
    expect(fold('ÉCOLE')).toBe('ecole')
    expect(fold('‘Tehreek‑e’')).toBe("'tehreek-e'")
  })
})
