import { describe, expect, it } from 'vitest'
import { safeNext } from '../lib/safeNext'
import { phasesOf } from './phases'
import { estimateOf } from './file'

const stay = (stage: string, days: number, leftOn: string | null = '2026-01-01') => ({ stage, label: { zh: stage, en: stage }, enteredOn: '2026-01-01', leftOn, days })

describe('the stage bar', () => {
  it('adds the days of a phase up and knows where the case is', () => {
    const phases = phasesOf([stay('FILED', 2), stay('INVESTIGATING', 10), stay('APPRAISING', 30), stay('CONCLUDED', 1, null)])
    expect(phases.map((p) => [p.id, p.state, p.days])).toEqual([
      ['filing', 'done', 2], ['investigation', 'now', 41], ['consultation', 'ahead', null], ['liability', 'ahead', null], ['performance', 'ahead', null], ['acceptance', 'ahead', null], ['closing', 'ahead', null],
    ])
  })

  it('says which phases a terminated case never saw', () => {
    expect(phasesOf([stay('FILED', 2), stay('TERMINATED', 5, null)]).map((p) => p.state)).toEqual(['done', 'skipped', 'skipped', 'skipped', 'skipped', 'skipped', 'now'])
  })

  it('goes back with a case that is consulted about again', () => {
    expect(phasesOf([stay('FILED', 1), stay('CONCLUDED', 1), stay('CONSULTING', 9), stay('CONFIRMING', 3), stay('RENEGOTIATING', 1, null)]).map((p) => p.state)).toEqual(['done', 'done', 'now', 'done', 'ahead', 'ahead', 'ahead'])
  })
})

describe('a recorded estimate', () => {
  it('is summed to the cent and gets the labels of its heads', () => {
    const line = { head: 'RESTORATION_COST', label: { zh: '水体修复', en: 'Treatment' }, low: 0.1, high: 0.2, working: [], coefficients: [] }
    const assessment = { number: 1, recordedOn: '2026-01-01', form: 'f', formVersion: '1.0.0', title: { zh: '', en: '' }, values: {}, replaces: null, estimate: { lines: [line, { ...line, low: 0.2, high: 0.4 }] } }
    const estimate = estimateOf(assessment, [{ id: 'RESTORATION_COST', code: 'L4', zh: '修复费用', en: 'Restoration' }])
    expect([estimate.low, estimate.high]).toEqual([0.3, 0.6])
    expect(estimate.lines[0]).toMatchObject({ headCode: 'L4', headLabel: { zh: '修复费用' } })
  })
})

describe('where signing in leads', () => {
  it('stays inside the console', () => {
    expect(safeNext('/cases/1?step=close')).toBe('/cases/1?step=close')
    for (const trap of [null, '', 'https://example.org', '//example.org', '/\\example.org', '/login?next=/login']) expect(safeNext(trap)).toBe('/inbox')
  })
})
