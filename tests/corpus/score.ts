import { loadCases } from './cases.ts'
import { precision, recall, scoreCases } from './scoring.ts'

/** `npm run score`: what the matcher finds in the corpus, with every miss and every false mark. */
const cases = loadCases()
const { figures, values, claimants, marksInNegatives, statements, errors } = scoreCases(cases)
const share = (right: number, all: number) => (all === 0 ? '-' : (right / all).toFixed(3))

for (const error of errors) console.log(error)
if (errors.length > 0) console.log('')
console.log(`articles                ${cases.length}`)
console.log(
  `figures                 precision ${precision(figures).toFixed(3)}  recall ${recall(figures).toFixed(3)}  (${figures.right} of ${figures.right + figures.missed}, ${figures.wrong} false)`,
)
console.log(`values                  ${share(values.right, values.all)}`)
console.log(`whose figure            ${share(claimants.right, claimants.all)}`)
console.log(`marks in other articles ${marksInNegatives}`)
console.log(
  `statements              precision ${precision(statements).toFixed(3)}  recall ${recall(statements).toFixed(3)}`,
)
