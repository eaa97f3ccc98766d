import { hostileCosts } from './hostile-costs.ts'
import type { Row } from './row.ts'

/** It takes minutes. */
export const onlyByName = true

export const run = (): Promise<Row[]> => hostileCosts(250_000)
