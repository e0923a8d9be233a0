import { Alert, App, Button, Drawer } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Problem } from '../api/client'
import { departmentsQuery, metaQuery } from '../api/queries'
import type { OpenStep, Step, StepResult, Values } from '../api/types'
import { SchemaForm } from '../form/SchemaForm'
import type { FormContext } from '../form/context'
import { propertyMarked } from '../form/schema'
import { useText } from '../i18n'
import { Guard } from '../shell/Guard'
import { AssessmentStep } from './Assessment'
import { PlanStep } from './PlanStep'
import { useDraft } from './drafts'
import { useStep, type Subject } from './useStep'

interface Props {
  subject: Subject
  department: string
  steps: Step[]
  id: string
  initial?: Values
  obligations?: FormContext['obligations']
  close: () => void
  done: (result: StepResult) => void
}

/** One step as a form, in a drawer over the file it belongs to. */
export function StepDrawer(props: Props) {
  const step = props.steps.find((s) => s.id === props.id)
  // The form stays as it was opened, also when the step is closed by someone else in the meantime.
  const [form] = useState<OpenStep | null>(step?.open ? step : null)
  const { t, label } = useText()
  const wide = form !== null && (propertyMarked(form.schema, 'assessment-values') !== null || propertyMarked(form.schema, 'restoration-input') !== null)
  if (!step) return null
  return (
    <Drawer
      open
      size={wide ? 1180 : 760}
      title={<h2 className="drawer-title">{label(step)}</h2>}
      onClose={props.close}
      closable={{ 'aria-label': t('action.close') }}
      destroyOnHidden
    >
      <p className="basis">{t('step.basis', { basis: step.basis })}</p>
      {!step.open && <Alert className="problem" type="warning" showIcon title={t('step.closedNow')} description={label(step.reason)} />}
      {form && <Guard><StepForm {...props} step={form} open={step.open} /></Guard>}
    </Drawer>
  )
}

function StepForm({ subject, department, step, open, initial, obligations, close, done }: Props & { step: OpenStep; open: boolean }) {
  const { t, label } = useText()
  const { message } = App.useApp()
  const meta = useQuery(metaQuery).data
  const departments = useQuery(departmentsQuery).data
  const draft = useDraft(`${subject.kind}/${subject.id}/${step.id}`, initial)
  const { take, problem, busy } = useStep(subject, step.id, (result) => {
    draft.drop()
    message.success(t('step.done', { step: label(step) }))
    done(result)
  })
  const context: FormContext = { meta, departments, department, obligations }
  const assessment = propertyMarked(step.schema, 'assessment-values')
  const restoration = propertyMarked(step.schema, 'restoration-input')
  const shared = { step, department, value: draft.value, onChange: draft.change, onSubmit: (body: Values) => void take(body), problem, context }
  const conflict = problem instanceof Problem && problem.code === 'VERSION_CONFLICT'
  const buttons = (
    <div className="drawer-actions">
      {conflict && <Alert type="warning" showIcon title={t('step.conflict', { version: subject.version })} />}
      <Button onClick={close}>{t('action.later')}</Button>
      <Button type="primary" htmlType="submit" loading={busy} disabled={!open}>{t('step.submit')}</Button>
    </div>
  )
  if (assessment) return <AssessmentStep {...shared} slot={assessment}>{buttons}</AssessmentStep>
  if (restoration) return <PlanStep {...shared} slot={restoration} caseId={subject.id}>{buttons}</PlanStep>
  return <SchemaForm schema={step.schema} value={draft.value} onChange={draft.change} onSubmit={shared.onSubmit} problem={problem} context={context}>{buttons}</SchemaForm>
}
