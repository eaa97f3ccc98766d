import { describe, expect, test } from 'vitest'
import { loadCases } from '../corpus/cases.ts'
import { precision, recall, scoreCases } from '../corpus/scoring.ts'

describe('the corpus', () => {
  const cases = loadCases()
  const score = scoreCases(cases)
  const figureErrors = score.errors.filter((error) => /^(?:FALSE|VALUE)/.test(error) && error.includes('['))

  test('marks hardly a figure wrongly', () => {
    expect(precision(score.figures), figureErrors.join('\n')).toBeGreaterThanOrEqual(0.98)
  })

  test('finds nearly all figures', () => {
    expect(recall(score.figures), score.errors.join('\n')).toBeGreaterThanOrEqual(0.93)
  })

  test('gives their values', () => {
    expect(score.values.right / score.values.all, figureErrors.join('\n')).toBeGreaterThanOrEqual(0.98)
  })

  test('says whose they are', () => {
    expect(score.claimants.right / score.claimants.all, score.errors.join('\n')).toBeGreaterThanOrEqual(0.9)
  })

  test('marks nothing in articles about something else', () => {
    expect(score.marksInNegatives, figureErrors.join('\n')).toBe(0)
  })

  test('every label stands in its article', () => {
    for (const { id, page, figures, open } of cases) {
      for (const { start, end, surface } of figures) expect(page.text.slice(start, end), id).toBe(surface)
      for (const { start, end } of open) expect(end, id).toBeGreaterThan(start)
    }
  })
})
