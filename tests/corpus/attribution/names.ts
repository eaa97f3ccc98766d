import type { Party, Person, Place } from '../../../lib/model/pack.ts'
import type { AttributionTable } from './case.ts'

interface Names {
  parties: Party[]
  people: Person[]
  places: Place[]
}

const party = (id: string, name: string, rest: Partial<Party>): Party => ({
  id,
  name,
  aliases: [name],
  adjectives: [],
  voices: [],
  members: [],
  ...rest,
})

const person = (id: string, name: string, side: string, roles: string[] = []): Person => ({
  id,
  name,
  aliases: [],
  party: side,
  roles,
})

/** Small name lists of three events; the tables of `none` do without. */
export const NAMES: Record<AttributionTable['names'], Names> = {
  none: { parties: [], people: [], places: [] },
  border: {
    parties: [
      party('afghanistan', 'Afghanistan', {
        aliases: ['Afghanistan', 'Kabul', 'the Taliban', 'Islamic Emirate'],
        adjectives: ['Afghan', 'Taliban'],
        voices: ['Taliban Ministry of Defence', 'Afghan Ministry of Defence'],
        members: ['Taliban', 'Afghans'],
      }),
      party('pakistan', 'Pakistan', {
        aliases: ['Pakistan', 'Islamabad'],
        adjectives: ['Pakistani', 'Pakistan', 'Pak'],
        voices: ['Inter-Services Public Relations', 'ISPR', 'Pakistan Army'],
        members: ['Pakistanis'],
      }),
    ],
    people: [
      person('zabihullah-mujahid', 'Zabihullah Mujahid', 'afghanistan', ['spokesman of the Taliban government']),
      person('amir-khan-muttaqi', 'Amir Khan Muttaqi', 'afghanistan', ['foreign minister']),
      person('khawaja-asif', 'Khawaja Asif', 'pakistan', ['defence minister']),
    ],
    places: [
      { name: 'Kabul', aliases: [], party: 'afghanistan' },
      { name: 'Kurram', aliases: [], party: 'pakistan' },
      { name: 'Helmand', aliases: [], party: 'afghanistan' },
    ],
  },
  temple: {
    parties: [
      party('thailand', 'Thailand', {
        aliases: ['Thailand', 'Bangkok'],
        adjectives: ['Thai'],
        voices: ['Royal Thai Army', 'Second Army Area'],
      }),
      party('cambodia', 'Cambodia', { aliases: ['Cambodia', 'Phnom Penh'], adjectives: ['Cambodian'] }),
    ],
    people: [
      person('maly-socheata', 'Maly Socheata', 'cambodia', ['defence ministry spokeswoman']),
      person('winthai-suvaree', 'Winthai Suvaree', 'thailand', ['army spokesman']),
    ],
    places: [{ name: 'Surin', aliases: [], party: 'thailand' }],
  },
  strip: {
    parties: [
      party('israel', 'Israel', {
        aliases: ['Israel', 'Jerusalem'],
        adjectives: ['Israeli'],
        voices: ['Israel Defense Forces', 'IDF'],
      }),
      party('hamas', 'Hamas', {
        aliases: ['Hamas'],
        adjectives: ['Hamas', 'Hamas-run'],
        voices: ['Gaza Health Ministry', 'Gaza Civil Defence'],
      }),
    ],
    people: [
      person('mahmud-bassal', 'Mahmud Bassal', 'hamas', ['civil defence spokesman']),
      person('daniel-hagari', 'Daniel Hagari', 'israel', ['military spokesman']),
    ],
    places: [{ name: 'Gaza', aliases: [], party: 'hamas' }],
  },
}
