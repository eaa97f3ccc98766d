import { dependencies, licenceReport } from './licences.ts'

/** `npm run licences`: the licences of all dependencies; exit code 1 where one that is shipped names none. */
const all = dependencies()
console.log(licenceReport(all))
process.exitCode = all.some(({ licence, shipped }) => shipped && licence === 'unknown') ? 1 : 0
