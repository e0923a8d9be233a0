import { describe, expect, it } from 'vitest'
import type { RJSFSchema } from '@rjsf/utils'
import { createValidator } from './validator'

const schema = {
  type: 'object',
  required: ['on', 'method', 'place'],
  additionalProperties: false,
  properties: {
    on: { type: 'string', format: 'date', title: '采样日期' },
    method: { title: '方法', type: 'string', oneOf: [{ const: 'VOLUME', title: '水量法' }, { const: 'VIRTUAL', title: '虚拟治理成本法' }] },
    place: { type: 'string', minLength: 1, maxLength: 5, title: '地点' },
    volume: { type: 'number', exclusiveMinimum: 0, title: '水量' },
    coefficient: { type: 'number', title: '系数' },
    point: { type: 'object', title: '坐标', required: ['longitude'], properties: { longitude: { type: 'number', title: '经度' }, datum: { type: 'string', title: '坐标系' } } },
    costs: { type: 'array', title: '费用', minItems: 1, items: { type: 'object', required: ['amount'], properties: { amount: { type: 'number', minimum: 0, title: '金额' } } } },
  },
  if: { properties: { method: { const: 'VIRTUAL' } }, required: ['method'] },
  then: { required: ['coefficient'] },
} as RJSFSchema

const zh = createValidator('zh')
const good = { on: '2026-11-20', method: 'VOLUME', place: '大沙田' }
const check = (data: unknown, validator = zh) => (validator.rawValidation(schema, data).errors as { property: string; message: string }[]).map((e) => `${e.property} ${e.message}`)

describe('the validator of forms', () => {
  it('accepts what fits', () => {
    expect(check(good)).toEqual([])
  })

  it('asks for every missing field by its label, at that field', () => {
    expect(check({})).toEqual(['.on 请填写“采样日期”', '.method 请填写“方法”', '.place 请填写“地点”'])
  })

  it('speaks English too', () => {
    expect(check({ ...good, place: undefined }, createValidator('en'))).toEqual(['.place Please fill in “地点”'])
  })

  it('takes blank text for missing', () => {
    expect(check({ ...good, place: '  ' })).toEqual(['.place 请填写“地点”'])
  })

  it('reports a choice that is not offered once, not once per option', () => {
    expect(check({ ...good, method: 'OTHER' })).toEqual(['.method 请从选项中选择“方法”'])
  })

  it('names the limit that was passed', () => {
    expect(check({ ...good, volume: 0, place: '一二三四五六' })).toEqual(['.place “地点”不得超过 5 个字', '.volume “水量”应大于 0'])
  })

  it('refuses a day that does not exist', () => {
    expect(check({ ...good, on: '2026-02-30' })).toEqual(['.on “采样日期”的格式不正确'])
  })

  it('asks for what another answer makes necessary', () => {
    expect(check({ ...good, method: 'VIRTUAL' })).toEqual(['.coefficient 请填写“系数”'])
  })

  it('finds the row of a list', () => {
    expect(check({ ...good, costs: [{ amount: 1 }, { amount: -1 }, {}] })).toEqual(['.costs.1.amount “金额”不得小于 0', '.costs.2.amount 请填写“金额”'])
  })

  it('lets an optional group be left out, also after something was typed and removed', () => {
    expect(check({ ...good, point: { longitude: undefined, datum: '' } })).toEqual([])
    expect(check({ ...good, point: { datum: 'CGCS2000' } })).toEqual(['.point.longitude 请填写“经度”'])
  })

  it('knows definitions of the whole schema when it checks a part', () => {
    const root = { $defs: { positive: { type: 'number', exclusiveMinimum: 0 } } } as RJSFSchema
    expect(zh.isValid({ $ref: '#/$defs/positive' }, 1 as never, root)).toBe(true)
    expect(zh.isValid({ $ref: '#/$defs/positive' }, 0 as never, root)).toBe(false)
  })

  it('compiles no code, which the content security policy forbids', () => {
    const original = globalThis.Function
    globalThis.Function = (() => { throw new Error('eval is forbidden') }) as unknown as FunctionConstructor
    try {
      expect(check(good)).toEqual([])
    } finally {
      globalThis.Function = original
    }
  })
})
