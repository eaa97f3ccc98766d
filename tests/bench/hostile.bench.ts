import { hostileCosts } from './hostile-costs.ts'
import type { Row } from './row.ts'

export const run = (): Promise<Row[]> => hostileCosts(6_000)
