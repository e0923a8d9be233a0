import type { Label, Plan, Estimate, Values } from '../api/types'

/** The parts of a case's file that the console shows; it reads what is there and leaves out what is not. */
export interface Assessment { number: number; form: string; formVersion: string; title: Label; recordedOn: string | null; replaces: number | null; values: Values; estimate: Estimate | null }
export interface Obligation { number: number; kind: string; label: Label | null; amount: number | null; dueOn: string | null; settledOn: string | null; document: string | null }
export interface ApprovedPlan { option: string; title: Label | null; mode: string | null; approvedOn: string | null; plan: Plan | null }

type Unknown = Record<string, unknown>
const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): Unknown[] => (Array.isArray(value) ? value.filter(isObject) : [])
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const amount = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** A label, or a plain text for both languages. */
export function labelOf(value: unknown): Label | null {
  if (typeof value === 'string' && value !== '') return { zh: value, en: value }
  if (!isObject(value)) return null
  const zh = text(value['zh'])
  const en = text(value['en'])
  return zh || en ? { zh: zh ?? en ?? '', en: en ?? zh ?? '' } : null
}

/** Finds a part by name anywhere in the file's groups. */
export function part(file: Values, name: string): unknown {
  if (name in file) return file[name]
  for (const group of Object.values(file)) if (isObject(group) && name in group) return group[name]
  return undefined
}
export const parts = (file: Values, name: string): Unknown[] => list(part(file, name))

export function assessmentsOf(file: Values): Assessment[] {
  return parts(file, 'assessments').map((a, index) => ({
    number: amount(a['number']) ?? index + 1,
    form: text(a['form']) ?? '',
    formVersion: text(a['formVersion']) ?? '',
    title: labelOf(a['title']) ?? { zh: text(a['form']) ?? '', en: text(a['form']) ?? '' },
    recordedOn: text(a['recordedOn']) ?? text(a['on']),
    replaces: amount(a['replaces']),
    values: isObject(a['values']) ? a['values'] : {},
    estimate: isObject(a['estimate']) ? (a['estimate'] as unknown as Estimate) : null,
  }))
}

export function obligationsOf(file: Values): Obligation[] {
  return parts(file, 'obligations').map((o, index) => ({
    number: amount(o['number']) ?? index + 1,
    kind: text(o['kind']) ?? '',
    label: labelOf(o['label']) ?? labelOf(o['title']),
    amount: amount(o['amount']),
    dueOn: text(o['dueOn']),
    settledOn: text(o['settledOn']),
    document: text(o['document']) ?? text(o['voucher']),
  }))
}

export function plansOf(file: Values): ApprovedPlan[] {
  return parts(file, 'plans').map((p) => ({
    option: text(p['option']) ?? '',
    title: labelOf(p['title']),
    mode: text(p['mode']),
    approvedOn: text(p['approvedOn']) ?? text(p['on']),
    plan: isObject(p['plan']) ? (p['plan'] as unknown as Plan) : null,
  }))
}
