import { describe, expect, it } from 'vitest'
import type { Schema } from '../api/types'
import { asked, inlineReferences, localize, prepare, propertyMarked, prune, uiFor, withChoice, withPart, without } from './schema'

const both = (zh: string, en: string) => ({ title: zh, 'x-i18n': { en: { title: en } } })

describe('references', () => {
  it('are put in place, with what stands beside them', () => {
    const schema = { $defs: { money: { type: 'number', minimum: 0 } }, properties: { total: { $ref: '#/$defs/money', title: '总额' } } } as Schema
    expect(inlineReferences(schema).properties?.['total']).toEqual({ type: 'number', minimum: 0, title: '总额' })
  })

  it('to themselves end', () => {
    const schema = { $defs: { tree: { properties: { child: { $ref: '#/$defs/tree' } } } }, properties: { root: { $ref: '#/$defs/tree' } } } as Schema
    expect(JSON.stringify(inlineReferences(schema).properties?.['root'])).toContain('"child":{"$ref"')
  })
})

describe('languages', () => {
  const schema = { ...both('表', 'Form'), properties: { kind: { ...both('种类', 'Kind'), description: '帮助', 'x-i18n': { en: { title: 'Kind', description: 'Help' } }, oneOf: [{ const: 'A', ...both('甲', 'First') }] } } } as Schema

  it('are one at a time, down to the options', () => {
    expect(localize(schema, 'en')).toEqual({ title: 'Form', properties: { kind: { title: 'Kind', description: 'Help', oneOf: [{ const: 'A', title: 'First' }] } } })
    expect(localize(schema, 'zh')).toEqual({ title: '表', properties: { kind: { title: '种类', description: '帮助', oneOf: [{ const: 'A', title: '甲' }] } } })
  })

  it('leave a text in Chinese that has no English', () => {
    expect(localize({ title: '只有中文', 'x-i18n': { en: {} } }, 'en')).toEqual({ title: '只有中文' })
  })
})

describe('the look of a form', () => {
  it('follows the marks of the schema', () => {
    const ui = uiFor({
      'x-order': ['b', 'a'],
      properties: { a: { type: 'number', 'x-unit': 'm³' }, b: { type: 'string', 'x-lines': 4 }, c: { type: 'boolean' }, toDepartment: { type: 'string' }, city: { type: 'string', 'x-widget': 'region', oneOf: [] } },
    } as Schema)
    expect(ui['ui:order']).toEqual(['b', 'a', 'c', 'toDepartment', 'city'])
    expect(ui['a']).toEqual({ 'ui:widget': 'updown', 'ui:options': { unit: 'm³' } })
    expect(ui['b']).toEqual({ 'ui:widget': 'textarea', 'ui:options': { rows: 4, wide: true } })
    expect(ui['c']).toEqual({ 'ui:widget': 'radio' })
    expect(ui['toDepartment']['ui:widget']).toBe('department')
    expect(ui['city']['ui:widget']).toBe('region')
  })

  it('shows a list of flat things as a table, and a list of deep ones as cards', () => {
    const row = { type: 'object', properties: { what: { type: 'string' }, amount: { type: 'number' } } }
    const flat = uiFor({ type: 'array', items: row } as Schema)
    expect(flat['ui:options']).toEqual({ wide: true, table: true })
    expect(flat.items).toMatchObject({ 'ui:options': { row: true }, what: { 'ui:options': { cell: true } } })
    const deep = uiFor({ type: 'array', items: { type: 'object', properties: { part: row } } } as Schema)
    expect(deep['ui:options']).toEqual({ wide: true, itemTitle: '' })
    expect(deep.items).toMatchObject({ 'ui:options': { plain: true } })
  })

  it('takes null out of types, because what is empty is not sent', () => {
    const { schema } = prepare({ properties: { a: { type: ['number', 'null'] }, b: { anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }], title: '日期' } } } as Schema, 'zh')
    expect(schema.properties).toEqual({ a: { type: 'number' }, b: { type: 'string', format: 'date', title: '日期' } })
  })
})

describe('what is sent', () => {
  it('leaves out what is empty and keeps what is false or zero', () => {
    expect(prune({ a: '', b: ' ', c: null, d: undefined, e: false, f: 0, g: { h: '' }, i: [] })).toEqual({ e: false, f: 0, i: [] })
  })

  it('keeps required groups and rows, so that the server can say what they lack', () => {
    const schema = { required: ['terms'], properties: { terms: { type: 'object' }, rows: { type: 'array', items: { type: 'object' } }, point: { type: 'object' } } } as Schema
    expect(prune({ terms: { facts: '' }, rows: [{ a: '' }], point: { x: '' } }, schema)).toEqual({ terms: {}, rows: [{}] })
  })

  it('is nothing when all is empty', () => {
    expect(prune({ a: { b: '' } })).toBeUndefined()
  })
})

describe('a step that holds a department\'s form', () => {
  const step = { type: 'object', required: ['form', 'formVersion', 'values'], properties: { form: { type: 'string', minLength: 1, ...both('评估表', 'Form') }, formVersion: { type: 'string' }, values: { type: 'object', 'x-widget': 'assessment-values', ...both('填报内容', 'Values') } } } as Schema
  const form = { $schema: 'x', title: 'Volume', type: 'object', required: ['volume'], properties: { volume: { type: 'number' } } } as Schema

  it('says where', () => {
    expect(propertyMarked(step, 'assessment-values')).toBe('values')
    expect(propertyMarked(step, 'restoration-input')).toBeNull()
  })

  it('takes the form\'s schema in under its own label', () => {
    expect(withPart(step, 'values', form).properties?.['values']).toEqual({ type: 'object', required: ['volume'], properties: { volume: { type: 'number' } }, ...both('填报内容', 'Values') })
  })

  it('offers the forms there are', () => {
    expect(withChoice(step, 'form', [{ id: 'water.a', zh: '甲', en: 'A' }]).properties?.['form']).toEqual({ type: 'string', ...both('评估表', 'Form'), oneOf: [{ const: 'water.a', ...both('甲', 'A') }] })
  })

  it('does not ask for what the console fills in', () => {
    expect(without(step, ['formVersion'])).toMatchObject({ required: ['form', 'values'] })
    expect(Object.keys(without(step, ['formVersion']).properties ?? {})).toEqual(['form', 'values'])
  })
})

describe('a required yes-or-no', () => {
  const schema = {
    type: 'object',
    properties: { applicable: { type: 'boolean', title: '适用' }, rows: { type: 'array', items: { type: 'object', properties: { met: { type: 'boolean' } }, required: ['met'] } } },
    required: ['applicable', 'rows'],
  } as unknown as Schema

  it('is left open by the form, and asked for by the validator', () => {
    const { schema: prepared } = prepare(schema, 'zh')
    expect(prepared.required).toEqual(['rows'])
    expect(asked(prepared)).toMatchObject({ required: ['rows', 'applicable'], properties: { rows: { items: { required: ['met'] } } } })
  })
})
