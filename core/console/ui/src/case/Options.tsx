import { Button, Spin, Tag } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { departmentsQuery, metaQuery, optionQuery } from '../api/queries'
import type { CaseDetail, OptionSummary, Plan, Values } from '../api/types'
import { SchemaForm } from '../form/SchemaForm'
import { useText } from '../i18n'
import { Guard } from '../shell/Guard'
import { Await, Empty, ProblemAlert } from '../shell/states'
import { useDraft } from '../steps/drafts'
import { PlanView } from '../steps/PlanView'
import { usePreview } from '../steps/preview'

type Choose = ((option: string, input: Values) => void) | null

/** The department's ways to make damage good, side by side: what each would take, cost and be worth. */
export function Options({ file, choose }: { file: CaseDetail; choose: Choose }) {
  const { t } = useText()
  const departments = useQuery(departmentsQuery)
  return (
    <Await of={departments} rows={4}>
      {(all) => {
        const options = all.find((d) => d.id === file.department && d.state === 'ACTIVE')?.options ?? []
        if (options.length === 0) return <Empty title={t('plan.none')} hint={t('plan.noneHint')} />
        return <div className="options">{options.map((option) => <Guard key={option.id}><Option file={file} option={option} choose={choose} /></Guard>)}</div>
      }}
    </Await>
  )
}

function Option({ file, option, choose }: { file: CaseDetail; option: OptionSummary; choose: Choose }) {
  const { t, label } = useText()
  const full = useQuery(optionQuery(file.department, option.id))
  const meta = useQuery(metaQuery).data
  const { value, change } = useDraft(`${file.id}/${option.id}`)
  const preview = usePreview<Plan>(`/departments/${file.department}/options/${option.id}/preview`, full.data?.schema, value, (input) => ({ input, case: file.id }))
  return (
    <article className="option" aria-label={label(option)}>
      <h3>{label(option)} <Tag>{t(`choice.${option.mode}` as 'choice.IN_SITU')}</Tag></h3>
      <Await of={full} rows={5}>
        {(known) => (
          <SchemaForm schema={known.schema} value={value} onChange={change} onSubmit={(input) => choose?.(option.id, input)} context={{ meta, department: file.department }} prefix={option.id.replace(/\W/g, '-')}>
            <div className="option-result" aria-live="polite">
              {preview.isFetching && <Spin size="small" />}
              {preview.error ? <ProblemAlert problem={preview.error} /> : preview.data ? <PlanView plan={preview.data} /> : <p className="hint">{t('plan.incomplete')}</p>}
            </div>
            {choose && <Button type="primary" htmlType="submit">{t('plan.use')}</Button>}
          </SchemaForm>
        )}
      </Await>
    </article>
  )
}
