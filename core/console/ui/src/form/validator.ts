import { Validator, type Schema as Draft } from '@cfworker/json-schema'
import { createErrorHandler, getDefaultFormState, toErrorSchema, unwrapErrorHandler, validationDataMerge, type RJSFSchema, type RJSFValidationError, type ValidatorType } from '@rjsf/utils'
import type { Language } from '../lib/format'
import { asked, prune } from './schema'

/**
 * Checks a form in the browser without compiling code, which the content security policy forbids. It is a courtesy: the
 * server checks again with the same schema.
 */

/** Keywords that only say that something inside them failed. */
const AROUND = new Set(['properties', 'items', 'prefixItems', '$ref', 'allOf', 'if', 'then', 'else', 'additionalProperties', 'patternProperties', 'dependentSchemas', 'contains', 'not', 'propertyNames'])

type Say = (limit: unknown, title: string) => string
const zh: Record<string, Say> = {
  required: (_, title) => `请填写“${title}”`,
  minimum: (limit, title) => `“${title}”不得小于 ${limit}`,
  maximum: (limit, title) => `“${title}”不得大于 ${limit}`,
  exclusiveMinimum: (limit, title) => `“${title}”应大于 ${limit}`,
  exclusiveMaximum: (limit, title) => `“${title}”应小于 ${limit}`,
  multipleOf: (limit, title) => `“${title}”应为 ${limit} 的整数倍`,
  minLength: (limit, title) => (limit === 1 ? `请填写“${title}”` : `“${title}”不得少于 ${limit} 个字`),
  maxLength: (limit, title) => `“${title}”不得超过 ${limit} 个字`,
  minItems: (limit, title) => `“${title}”至少填写 ${limit} 项`,
  maxItems: (limit, title) => `“${title}”最多填写 ${limit} 项`,
  uniqueItems: (_, title) => `“${title}”有重复项`,
  pattern: (_, title) => `“${title}”的格式不正确`,
  format: (_, title) => `“${title}”的格式不正确`,
  type: (_, title) => `“${title}”的内容不正确`,
  enum: (_, title) => `请从选项中选择“${title}”`,
  const: (_, title) => `请从选项中选择“${title}”`,
  oneOf: (_, title) => `请从选项中选择“${title}”`,
  anyOf: (_, title) => `请从选项中选择“${title}”`,
}
const en: Record<string, Say> = {
  required: (_, title) => `Please fill in “${title}”`,
  minimum: (limit, title) => `“${title}” must be at least ${limit}`,
  maximum: (limit, title) => `“${title}” must be at most ${limit}`,
  exclusiveMinimum: (limit, title) => `“${title}” must be greater than ${limit}`,
  exclusiveMaximum: (limit, title) => `“${title}” must be less than ${limit}`,
  multipleOf: (limit, title) => `“${title}” must be a multiple of ${limit}`,
  minLength: (limit, title) => (limit === 1 ? `Please fill in “${title}”` : `“${title}” needs at least ${limit} characters`),
  maxLength: (limit, title) => `“${title}” takes at most ${limit} characters`,
  minItems: (limit, title) => `“${title}” needs at least ${limit} entries`,
  maxItems: (limit, title) => `“${title}” takes at most ${limit} entries`,
  uniqueItems: (_, title) => `“${title}” has an entry twice`,
  pattern: (_, title) => `“${title}” has the wrong format`,
  format: (_, title) => `“${title}” has the wrong format`,
  type: (_, title) => `“${title}” is not valid`,
  enum: (_, title) => `Please choose “${title}”`,
  const: (_, title) => `Please choose “${title}”`,
  oneOf: (_, title) => `Please choose “${title}”`,
  anyOf: (_, title) => `Please choose “${title}”`,
}

const plain = (value: unknown): unknown => (value === undefined ? {} : (JSON.parse(JSON.stringify(value)) as unknown))
/** Empty fields are checked as missing ones, and optional groups without any content not at all. */
const filled = (value: unknown, schema: RJSFSchema): unknown => (typeof value === 'object' && value !== null ? (prune(value, schema) ?? {}) : plain(value))
const steps = (pointer: string) => pointer.replace(/^#\/?/, '').split('/').filter(Boolean).map((step) => decodeURIComponent(step).replace(/~1/g, '/').replace(/~0/g, '~'))

function valueAt(root: unknown, pointer: string): unknown {
  return steps(pointer).reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined), root)
}

/** The title of the field that a place in the document belongs to. */
function titleAt(root: RJSFSchema, place: readonly string[]): string {
  let at: RJSFSchema | undefined = root
  let title = ''
  for (const step of place) {
    if (/^\d+$/.test(step) && at?.items && typeof at.items === 'object') at = at.items as RJSFSchema
    else at = (at?.properties?.[step] ?? conditional(at, step)) as RJSFSchema | undefined
    if (typeof at?.title === 'string') title = at.title
    else if (!/^\d+$/.test(step)) title = step
  }
  return title
}

function conditional(schema: RJSFSchema | undefined, name: string): unknown {
  for (const branch of [schema?.then, schema?.else]) {
    if (typeof branch === 'object' && branch.properties?.[name]) return branch.properties[name]
  }
  return undefined
}

export function createValidator(language: Language): ValidatorType {
  const texts = language === 'en' ? en : zh

  function errorsOf(marked: RJSFSchema, data: unknown): RJSFValidationError[] {
    const schema = asked(marked) as RJSFSchema
    const result = new Validator(schema as Draft, '2020-12', false).validate(filled(data, schema))
    const choices = result.errors.filter((e) => e.keyword === 'oneOf' || e.keyword === 'anyOf').map((e) => e.keywordLocation + '/')
    const found: RJSFValidationError[] = []
    for (const error of result.errors) {
      // Leaves only; a failed choice speaks for its branches.
      if (AROUND.has(error.keyword) || choices.some((choice) => error.keywordLocation.startsWith(choice))) continue
      const place = steps(error.instanceLocation)
      if (error.keyword === 'required') {
        const missing = /"([^"]+)"/.exec(error.error)?.[1]
        if (missing) place.push(missing)
      }
      const property = '.' + place.join('.')
      if (found.some((other) => other.property === property)) continue
      const message = texts[error.keyword]?.(valueAt(schema, error.keywordLocation), titleAt(schema, place)) ?? error.error
      found.push({ name: error.keyword, property, message, stack: message, schemaPath: error.keywordLocation, params: {} })
    }
    return found
  }

  return {
    rawValidation: <Result = unknown>(schema: RJSFSchema, data?: unknown) => ({ errors: errorsOf(schema, data) as Result[] }),
    isValid(schema, data, root) {
      const definitions = { ...(root.$defs && { $defs: root.$defs }), ...(root.definitions && { definitions: root.definitions }) }
      return new Validator({ ...definitions, ...schema } as Draft, '2020-12', true).validate(plain(data)).valid
    },
    validateFormData(data, schema, customValidate, transformErrors, ui) {
      let errors = errorsOf(schema, data)
      if (transformErrors) errors = transformErrors(errors, ui)
      const validation = { errors, errorSchema: toErrorSchema(errors) }
      if (!customValidate) return validation
      const complete: unknown = getDefaultFormState(this, schema, data, schema, true)
      const handler = customValidate(complete, createErrorHandler(complete), ui)
      return validationDataMerge(validation, unwrapErrorHandler(handler))
    },
  }
}

export const validators: Record<Language, ValidatorType> = { zh: createValidator('zh'), en: createValidator('en') }
