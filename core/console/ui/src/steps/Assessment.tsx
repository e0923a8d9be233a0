import { Alert, Spin } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { departmentsQuery, formQuery } from '../api/queries'
import type { Estimate, OpenStep, Values } from '../api/types'
import { SchemaForm } from '../form/SchemaForm'
import type { FormContext } from '../form/context'
import { withChoice, withPart, without } from '../form/schema'
import { useText } from '../i18n'
import { Empty, Loading, ProblemAlert } from '../shell/states'
import { EstimateView } from './EstimateView'
import { usePreview } from './preview'

interface Props {
  step: OpenStep
  slot: string
  department: string
  value: Values
  onChange: (value: Values) => void
  onSubmit: (value: Values) => void
  problem: unknown
  context: FormContext
  children: ReactNode
}

/** Recording an assessment: the department's form inside the step's, and beside it what it comes to. */
export function AssessmentStep({ step, slot, department, value, onChange, onSubmit, problem, context, children }: Props) {
  const { t } = useText()
  const departments = useQuery(departmentsQuery)
  const forms = useMemo(() => departments.data?.find((d) => d.id === department && d.state === 'ACTIVE')?.forms ?? [], [departments.data, department])
  const chosen = forms.find((form) => form.id === value['form'])
  const form = useQuery({ ...formQuery(department, chosen?.id ?? ''), enabled: chosen !== undefined })
  const formSchema = chosen && form.data?.id === chosen.id ? form.data.schema : undefined

  const schema = useMemo(() => {
    const choice = withChoice(without(step.schema, ['formVersion']), 'form', forms)
    return formSchema ? withPart(choice, slot, formSchema) : without(choice, [slot])
  }, [step.schema, slot, forms, formSchema])

  const values = (value[slot] ?? {}) as Values
  const preview = usePreview<Estimate>(chosen ? `/departments/${department}/forms/${chosen.id}/preview` : null, formSchema, values, (v) => ({ values: v }))

  if (departments.isPending) return <Loading />
  if (forms.length === 0) return <Empty title={t('estimate.noForms')} hint={t('estimate.noFormsHint')} />
  return (
    <div className="beside">
      <SchemaForm
        key={chosen?.id ?? 'none'}
        schema={schema}
        value={value}
        // Another form has other fields: what was typed into the first one does not belong there.
        onChange={(next) => onChange(next['form'] === value['form'] ? next : { ...next, [slot]: {} })}
        onSubmit={(body) => onSubmit({ ...body, [slot]: body[slot] ?? {}, ...(step.schema.properties?.['formVersion'] ? { formVersion: form.data?.version } : {}) })}
        problem={problem}
        context={context}
      >
        {children}
      </SchemaForm>
      <aside className="preview" aria-label={t('estimate.preview')}>
        <h3>{t('estimate.preview')} {preview.isFetching && <Spin size="small" />}</h3>
        {chosen && <p className="hint">{t('estimate.by', { standard: chosen.standard, version: chosen.version })}</p>}
        {!chosen && <p className="hint">{t('estimate.chooseForm')}</p>}
        {chosen && !preview.complete && !preview.data && <Alert type="info" showIcon title={t('estimate.incomplete')} />}
        <div aria-live="polite">
          {preview.error ? <ProblemAlert problem={preview.error} /> : preview.data && <EstimateView estimate={preview.data} />}
        </div>
      </aside>
    </div>
  )
}
