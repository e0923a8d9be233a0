// The package's own entry also brings its test kit, which needs a validator that compiles code.
import Form from '@rjsf/core/lib/components/Form.js'
import { TranslatableString, englishStringTranslator, type ErrorSchema, type RJSFValidationError } from '@rjsf/utils'
import { Alert, Button } from 'antd'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Problem, type Violation } from '../api/client'
import type { Schema, Values } from '../api/types'
import { useText } from '../i18n'
import { ProblemAlert } from '../shell/states'
import type { FormContext } from './context'
import { prepare, prune } from './schema'
import { templates } from './templates'
import { validators } from './validator'
import { placeViolations } from './violations'
import { widgets } from './widgets'

interface SchemaFormProps {
  schema: Schema
  value: Values
  onChange: (value: Values) => void
  onSubmit: (value: Values) => void
  /** What the server objected to after the last attempt. */
  problem?: unknown
  context?: FormContext
  /** Distinguishes the fields' ids when a page holds several forms. */
  prefix?: string
  children?: ReactNode
}

const idOf = (prefix: string, error: RJSFValidationError) => prefix + (error.property ?? '').replace(/\[(\d+)\]/g, '.$1').replace(/\./g, '_')

/** Enter confirms a date, a choice or a Chinese word; it must not file a legal step by the way. */
function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}

function focusField(id: string): void {
  const field = document.getElementById(id)
  const target = field?.matches('input,textarea,button,[tabindex]') ? field : field?.querySelector<HTMLElement>('input,textarea,button')
  ;(target ?? field)?.focus()
  ;(target ?? field)?.scrollIntoView({ block: 'center' })
}

/** A form made from a JSON Schema of the server. */
export function SchemaForm({ schema, value, onChange, onSubmit, problem, context, prefix = 'f', children }: SchemaFormProps) {
  const { t, language } = useText()
  const prepared = useMemo(() => prepare(schema, language), [schema, language])
  const [errors, setErrors] = useState<RJSFValidationError[]>([])
  const top = useRef<HTMLDivElement>(null)
  const tried = errors.length > 0

  const objections = useMemo(() => {
    const say = (violation: Violation) => (language === 'en' ? violation.en : violation.zh) ?? violation.message ?? violation.code
    return placeViolations(problem instanceof Problem ? problem.violations : [], prepared.schema, say)
  }, [problem, prepared.schema, language])

  useEffect(() => {
    if (problem) top.current?.scrollIntoView({ block: 'start' })
  }, [problem])

  return (
    <div className="schema-form" ref={top} onKeyDown={keepEnter}>
      {problem !== null && problem !== undefined && (
        <ProblemAlert problem={problem} extra={objections.loose.length > 0 && <ul>{objections.loose.map((text) => <li key={text}>{text}</li>)}</ul>} />
      )}
      {errors.length > 0 && (
        <Alert
          className="problem"
          type="error"
          showIcon
          role="alert"
          title={t('form.errors', { count: errors.length })}
          description={
            <ul className="error-list">
              {errors.map((error) => (
                <li key={error.stack}><Button type="link" size="small" onClick={() => focusField(idOf(prefix, error))}>{error.message}</Button></li>
              ))}
            </ul>
          }
        />
      )}
      <Form<Values, Schema, FormContext>
        schema={prepared.schema}
        uiSchema={prepared.ui}
        formData={value}
        formContext={context ?? {}}
        validator={validators[language] as never}
        templates={templates as never}
        widgets={widgets as never}
        idPrefix={prefix}
        extraErrors={objections.errors as ErrorSchema<Values>}
        // Otherwise the first legal option would be chosen without anyone choosing it.
        experimental_defaultFormStateBehavior={{ constAsDefaults: 'never', emptyObjectFields: 'skipEmptyDefaults', arrayMinItems: { populate: 'never' } }}
        translateString={(key, params) => (key === TranslatableString.YesLabel ? t('form.yes') : key === TranslatableString.NoLabel ? t('form.no') : englishStringTranslator(key, params))}
        liveValidate={tried ? 'onChange' : false}
        noHtml5Validate
        showErrorList={false}
        removeEmptyOptionalObjects
        onChange={(event) => {
          onChange(event.formData ?? {})
          if (tried) setErrors(ownErrors(event.errors))
        }}
        onError={(found) => {
          const own = ownErrors(found)
          setErrors(own)
          if (own[0]) focusField(idOf(prefix, own[0]))
        }}
        onSubmit={(event) => {
          setErrors([])
          onSubmit((prune(event.formData, prepared.schema) ?? {}) as Values)
        }}
      >
        {children ?? <></>}
      </Form>
    </div>
  )
}

/** Errors of the browser's own check; those of the server carry no keyword. */
function ownErrors(errors: RJSFValidationError[]): RJSFValidationError[] {
  return errors.filter((error) => error.schemaPath !== undefined)
}
