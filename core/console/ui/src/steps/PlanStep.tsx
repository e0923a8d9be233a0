import { Alert, Spin } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { departmentsQuery, optionQuery } from '../api/queries'
import type { OpenStep, Plan, Values } from '../api/types'
import { SchemaForm } from '../form/SchemaForm'
import type { FormContext } from '../form/context'
import { withChoice, withPart, without } from '../form/schema'
import { useText } from '../i18n'
import { Empty, Loading, ProblemAlert } from '../shell/states'
import { PlanView } from './PlanView'
import { usePreview } from './preview'

interface Props {
  step: OpenStep
  slot: string
  department: string
  caseId: string
  value: Values
  onChange: (value: Values) => void
  onSubmit: (value: Values) => void
  problem: unknown
  context: FormContext
  children: ReactNode
}

/** Approving a restoration plan: the option's input inside the step's form, and beside it the plan it makes. */
export function PlanStep({ step, slot, department, caseId, value, onChange, onSubmit, problem, context, children }: Props) {
  const { t } = useText()
  const departments = useQuery(departmentsQuery)
  const options = useMemo(() => departments.data?.find((d) => d.id === department && d.state === 'ACTIVE')?.options ?? [], [departments.data, department])
  const chosen = options.find((option) => option.id === value['option'])
  const option = useQuery({ ...optionQuery(department, chosen?.id ?? ''), enabled: chosen !== undefined })
  const optionSchema = chosen && option.data?.id === chosen.id ? option.data.schema : undefined

  const schema = useMemo(() => {
    const choice = withChoice(without(step.schema, ['optionVersion']), 'option', options)
    return optionSchema ? withPart(choice, slot, optionSchema) : without(choice, [slot])
  }, [step.schema, slot, options, optionSchema])

  const input = (value[slot] ?? {}) as Values
  const preview = usePreview<Plan>(chosen ? `/departments/${department}/options/${chosen.id}/preview` : null, optionSchema, input, (v) => ({ input: v, case: caseId }))

  if (departments.isPending) return <Loading />
  if (options.length === 0) return <Empty title={t('plan.none')} hint={t('plan.noneHint')} />
  return (
    <div className="beside">
      <SchemaForm
        key={chosen?.id ?? 'none'}
        schema={schema}
        value={value}
        onChange={(next) => onChange(next['option'] === value['option'] ? next : { ...next, [slot]: {} })}
        onSubmit={(body) => onSubmit({ ...body, [slot]: body[slot] ?? {}, ...(step.schema.properties?.['optionVersion'] ? { optionVersion: option.data?.version } : {}) })}
        problem={problem}
        context={context}
      >
        {children}
      </SchemaForm>
      <aside className="preview" aria-label={t('plan.preview')}>
        <h3>{t('plan.preview')} {preview.isFetching && <Spin size="small" />}</h3>
        {!chosen && <p className="hint">{t('plan.choose')}</p>}
        {chosen && !preview.complete && !preview.data && <Alert type="info" showIcon title={t('plan.incomplete')} />}
        <div aria-live="polite">{preview.error ? <ProblemAlert problem={preview.error} /> : preview.data && <PlanView plan={preview.data} />}</div>
      </aside>
    </div>
  )
}
