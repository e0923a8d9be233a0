import { describe, expect, it } from 'vitest'
import type { Schema } from '../api/types'
import { pathOf, placeViolations } from './violations'

const schema = { properties: { values: { type: 'object', properties: { volume: { type: 'number' } } }, items: { type: 'array', items: { type: 'object', properties: { amount: { type: 'number' } } } } } } as Schema
const violation = (field: string, message: string) => ({ field, code: 'X', message })

describe('what the server objects to', () => {
  it('is shown at its field, in lists at its row', () => {
    const placed = placeViolations([violation('values.volume', '应大于 0'), violation('items[1].amount', '过大'), violation('items[1].amount', '位数过多')], schema, (v) => v.message ?? '')
    expect(placed.errors).toEqual({ values: { volume: { __errors: ['应大于 0'] } }, items: { 1: { amount: { __errors: ['过大', '位数过多'] } } } })
    expect(placed.loose).toEqual([])
  })

  it('is shown above the form where the form has no such field', () => {
    expect(placeViolations([violation('', '总额不符'), violation('other', '未知字段')], schema, (v) => v.message ?? '').loose).toEqual(['总额不符', 'other: 未知字段'])
  })

  it('reads brackets and dots alike', () => {
    expect(pathOf('terms.items[0].amount')).toEqual(['terms', 'items', '0', 'amount'])
    expect(pathOf('terms.items.0.amount')).toEqual(['terms', 'items', '0', 'amount'])
  })
})
