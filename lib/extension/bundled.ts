import pack from '../../claims-db/bundled.json'
import type { Pack } from '../model/pack.ts'

/** The pack that comes with the extension. Its build has checked it against the schema. */
export const BUNDLED = pack as Pack
