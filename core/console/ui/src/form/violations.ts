import type { ErrorSchema } from '@rjsf/utils'
import type { Violation } from '../api/client'
import type { Schema, Values } from '../api/types'

/** items[0].amount or items.0.amount as its steps. */
export function pathOf(field: string): string[] {
  return field.replace(/\[(\d+)\]/g, '.$1').split('.').filter(Boolean)
}

function knows(schema: Schema | undefined, path: readonly string[]): boolean {
  if (path.length === 0) return true
  if (!schema || typeof schema !== 'object') return false
  const [head = '', ...rest] = path
  if (/^\d+$/.test(head) && schema.items) return typeof schema.items === 'object' && !Array.isArray(schema.items) && knows(schema.items as Schema, rest)
  const part = schema.properties?.[head]
  return part !== undefined && knows(part as Schema, rest)
}

/** Splits what the server objects to into errors at fields that the form has, and the rest, which is shown above it. */
export function placeViolations(violations: readonly Violation[], schema: Schema, say: (violation: Violation) => string): { errors: ErrorSchema<Values>; loose: string[] } {
  const errors: Values = {}
  const loose: string[] = []
  for (const violation of violations) {
    const path = pathOf(violation.field ?? '')
    const text = say(violation)
    if (path.length === 0 || !knows(schema, path)) {
      loose.push(path.length > 0 ? `${violation.field}: ${text}` : text)
      continue
    }
    let at = errors
    for (const step of path) at = (at[step] ??= {}) as Values
    at['__errors'] = [...((at['__errors'] as string[] | undefined) ?? []), text]
  }
  return { errors: errors as ErrorSchema<Values>, loose }
}
