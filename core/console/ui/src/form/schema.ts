import type { UiSchema } from '@rjsf/utils'
import type { Schema, Values } from '../api/types'
import type { Language } from '../lib/format'

/**
 * The server's JSON Schemas as the form needs them: references put in place, one language chosen, and the marks "x-…"
 * turned into the form's own settings.
 */
export interface Prepared { schema: Schema; ui: UiSchema }

type Node = Schema & Record<string, unknown>
interface Translation { title?: string; description?: string }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Replaces each $ref to this document by what it stands for; a reference to itself stays. */
export function inlineReferences(root: Schema): Schema {
  const resolve = (node: unknown, open: readonly string[]): unknown => {
    if (Array.isArray(node)) return node.map((part) => resolve(part, open))
    if (!isNode(node)) return node
    const { $ref } = node
    if (typeof $ref === 'string' && $ref.startsWith('#') && !open.includes($ref)) {
      const { $ref: _, ...beside } = node
      const target = $ref.slice(1).split('/').filter(Boolean).reduce<unknown>((at, key) => (isNode(at) ? at[unescapePointer(key)] : undefined), root)
      if (isNode(target)) return { ...(resolve(target, [...open, $ref]) as Node), ...(resolve(beside, open) as Node) }
    }
    return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, resolve(part, open)]))
  }
  return resolve(root, []) as Schema
}

function unescapePointer(key: string): string {
  return decodeURIComponent(key).replace(/~1/g, '/').replace(/~0/g, '~')
}

/** Puts the texts of one language into title and description, everywhere; Chinese is what the schema has itself. */
export function localize<T>(node: T, language: Language): T {
  if (Array.isArray(node)) return node.map((part: unknown) => localize(part, language)) as T
  if (!isNode(node)) return node
  const { 'x-i18n': translations, ...own } = node as Node & { 'x-i18n'?: Record<string, Translation> }
  const texts = translations?.[language]
  const out: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(own)) out[key] = key === 'const' || key === 'enum' || key === 'default' ? value : localize(value, language)
  if (texts?.title) out['title'] = texts.title
  if (texts?.description) out['description'] = texts.description
  return out as T
}

/** ["number","null"] is a number that may be left out; the form leaves it out instead of sending null. */
function withoutNull(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutNull)
  if (!isNode(node)) return node
  const out = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withoutNull(value)])) as Node
  if (Array.isArray(out.type)) {
    const types = out.type.filter((type) => type !== 'null')
    if (types.length === 1 && types[0]) out.type = types[0]
  }
  for (const choice of ['oneOf', 'anyOf'] as const) {
    const branches = out[choice]
    if (!Array.isArray(branches)) continue
    const real = branches.filter((branch) => !(isNode(branch) && branch.type === 'null'))
    if (real.length === branches.length) continue
    const { [choice]: _, ...beside } = out
    if (real.length === 1 && isNode(real[0])) return { ...real[0], ...beside }
    out[choice] = real
  }
  return out
}

const WIDGETS: Record<string, string> = {
  textarea: 'textarea', money: 'money', region: 'region', obligation: 'obligation', case: 'case', 'clue-list': 'clueList',
  department: 'department', channel: 'channel', password: 'password',
}
const MOST_COLUMNS = 6
const LONG = 18
/** Components that hold a department's id and say so by their name only. */
const DEPARTMENTS = new Set(['department', 'toDepartment'])

const isScalar = (node: unknown): boolean => isNode(node) && node.type !== 'object' && node.type !== 'array'
const isWide = (node: Node): boolean => node.type === 'array' || node.type === 'object' || node['x-widget'] === 'textarea' || Number(node['x-lines'] ?? 1) > 1 || node['x-widget'] === 'clue-list' || (node.type === 'boolean' && (node.title?.length ?? 0) > LONG)

/** How the form shows each part; says nothing where the form's own choice is right. */
export function uiFor(node: Schema): UiSchema {
  const schema = node as Node
  const ui: UiSchema = {}
  const options: NonNullable<UiSchema['ui:options']> = {}
  const mark = schema['x-widget']
  const lines = Number(schema['x-lines'] ?? 1)
  if (typeof mark === 'string' && WIDGETS[mark]) ui['ui:widget'] = WIDGETS[mark]
  else if (schema.type === 'boolean') ui['ui:widget'] = 'radio'
  else if ((schema.type === 'number' || schema.type === 'integer') && !choices(schema)) ui['ui:widget'] = 'updown'
  else if (schema.type === 'string' && lines > 1) ui['ui:widget'] = 'textarea'
  else if (schema.type === 'array' && choices(schema.items) && schema.uniqueItems) ui['ui:widget'] = 'checkboxes'
  if (lines > 1) options['rows'] = lines
  if (schema['x-unit']) options['unit'] = String(schema['x-unit'])
  if (isWide(schema)) options['wide'] = true
  if (schema.properties) {
    const names = Object.keys(schema.properties)
    const order = Array.isArray(schema['x-order']) ? (schema['x-order'] as string[]).filter((name) => names.includes(name)) : []
    if (order.length > 0) ui['ui:order'] = [...order, ...names.filter((name) => !order.includes(name))]
    for (const name of names) {
      const part = schema.properties[name]
      if (isNode(part)) ui[name] = { ...uiFor(part), ...(DEPARTMENTS.has(name) && part.type === 'string' && !choices(part) && { 'ui:widget': 'department' }) }
    }
  }
  if (schema.type === 'array' && isNode(schema.items) && !ui['ui:widget']) {
    const items = uiFor(schema.items)
    const columns = Object.values(schema.items.properties ?? {})
    if (columns.length > 0 && columns.length <= MOST_COLUMNS && columns.every(isScalar)) {
      options['table'] = true
      items['ui:options'] = { ...items['ui:options'], row: true }
      for (const name of Object.keys(schema.items.properties ?? {})) items[name] = { ...items[name], 'ui:options': { ...items[name]?.['ui:options'], cell: true } }
    }
    else if (columns.length > 0) {
      options['itemTitle'] = schema.title ?? ''
      items['ui:options'] = { ...items['ui:options'], plain: true }
    }
    ui.items = items
  }
  if (Object.keys(options).length > 0) ui['ui:options'] = options
  return ui
}

function choices(node: unknown): boolean {
  return isNode(node) && (Array.isArray(node.enum) || Array.isArray(node.oneOf))
}

/**
 * The form library answers a required yes-or-no with "no" by itself, and nobody notices. Marked instead of required, it
 * stays open until someone answers; the validator asks for it all the same.
 */
export function leftToAnswer(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(leftToAnswer)
  if (!isNode(node)) return node
  const out = Object.fromEntries(Object.entries(node).map(([key, part]) => [key, leftToAnswer(part)])) as Node
  const properties = out.properties
  if (!Array.isArray(out.required) || !properties) return out
  const statements = out.required.filter((name) => isNode(properties[name]) && properties[name].type === 'boolean')
  if (statements.length === 0) return out
  const marked = Object.fromEntries(statements.map((name) => [name, { ...(properties[name] as Node), 'x-asked': true }]))
  return { ...out, properties: { ...properties, ...marked }, required: out.required.filter((name) => !statements.includes(name)) }
}

/** The opposite of {@link leftToAnswer}: what is asked for is required. */
export function asked(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(asked)
  if (!isNode(node)) return node
  const out = Object.fromEntries(Object.entries(node).map(([key, part]) => [key, asked(part)])) as Node
  const statements = Object.entries(out.properties ?? {}).filter(([, part]) => isNode(part) && part['x-asked']).map(([name]) => name)
  return statements.length === 0 ? out : { ...out, required: [...(out.required ?? []), ...statements] }
}

export function prepare(schema: Schema, language: Language): Prepared {
  const { $schema: _, $id: __, ...plain } = leftToAnswer(withoutNull(localize(inlineReferences(schema), language))) as Schema
  return { schema: plain, ui: uiFor(plain) }
}

/** The property that carries a mark, at the first level; null when the step has none. */
export function propertyMarked(schema: Schema, mark: string): string | null {
  const found = Object.entries(schema.properties ?? {}).find(([, part]) => isNode(part) && part['x-widget'] === mark)
  return found ? found[0] : null
}

/**
 * What will be sent: without what was left empty. A group of fields in which nothing is filled in counts as left out,
 * unless it is required, so that its own required fields are asked for.
 */
export function prune(value: unknown, schema?: Schema): unknown {
  if (Array.isArray(value)) {
    const items = schema?.items
    return value.map((part) => prune(part, isNode(items) ? items : undefined) ?? (isNode(items) && items.type === 'object' ? {} : undefined)).filter((part) => part !== undefined)
  }
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (value === null || typeof value !== 'object') return value ?? undefined
  const kept: Values = {}
  for (const [key, part] of Object.entries(value as Values)) {
    const own = schema?.properties?.[key]
    const left = prune(part, isNode(own) ? own : undefined) ?? (isNode(own) && own.type === 'object' && schema?.required?.includes(key) ? {} : undefined)
    if (left !== undefined) kept[key] = left
  }
  return Object.keys(kept).length > 0 ? kept : undefined
}

/** Puts a form's own schema in the place that a step keeps for it, so that one form holds both. */
export function withPart(step: Schema, name: string, part: Schema): Schema {
  const own = inlineReferences(step)
  const { $schema: _, $id: __, title: ___, ...inner } = inlineReferences(part)
  const slot = own.properties?.[name]
  const title = isNode(slot) ? { ...(slot.title && { title: slot.title }), ...(slot['x-i18n'] ? { 'x-i18n': slot['x-i18n'] } : {}) } : {}
  return { ...own, properties: { ...own.properties, [name]: { ...inner, ...title } as Schema } }
}

/** Makes a property a choice of the given options. */
export function withChoice(step: Schema, name: string, options: { id: string; zh: string; en: string }[]): Schema {
  const slot = step.properties?.[name]
  const { pattern: _, minLength: __, maxLength: ___, ...rest } = (isNode(slot) ? slot : {}) as Node
  const oneOf = options.map((option) => ({ const: option.id, title: option.zh, 'x-i18n': { en: { title: option.en } } }))
  return { ...step, properties: { ...step.properties, [name]: { ...rest, type: 'string', oneOf } as Schema } }
}

/** Removes properties the console fills in by itself. */
export function without(schema: Schema, names: readonly string[]): Schema {
  const properties = Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => !names.includes(name)))
  return { ...schema, properties, ...(schema.required && { required: schema.required.filter((name) => !names.includes(name)) }) }
}
