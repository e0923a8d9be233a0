import { CheckCircleOutlined, ExclamationCircleFilled } from '@ant-design/icons'
import { Button, Tag } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { metaQuery } from '../api/queries'
import type { CaseDetail, Values } from '../api/types'
import { useText } from '../i18n'
import { day, money } from '../lib/format'
import { Empty, Loading } from '../shell/states'
import { PlanView } from '../steps/PlanView'
import { isOpen, type Obligation } from './file'
import { nameOf, Section } from './Record'

const Options = lazy(async () => ({ default: (await import('./Options')).Options }))

/** What is owed and how far it is, the plans, and the ways to make the damage good. */
export function Restoration({ file, open }: { file: CaseDetail; open: (step: string, initial?: Values) => void }) {
  const { t, label, language } = useText()
  const today = useQuery(metaQuery).data?.today ?? ''
  const { obligations, plans, visits, completion, evaluations, exemption, enforcements } = file.file.performance
  const later = { visits, completion, evaluations, exemption, enforcements, ...file.file.closing }
  const settle = file.steps.find((step) => step.id === 'settle-obligation' && step.open)
  const approve = file.steps.find((step) => step.id === 'approve-plan' && step.open)
  const settled = obligations.filter((o) => !isOpen(o)).length

  return (
    <>
      <section aria-labelledby="obligations-title">
        <h2 id="obligations-title">{t('obligation.title')} {obligations.length > 0 && <span className="count">{t('obligation.progress', { settled, total: obligations.length })}</span>}</h2>
        {obligations.length === 0 ? (
          <Empty title={t('obligation.empty')} hint={t('obligation.emptyHint')} />
        ) : (
          <table className="plain">
            <thead>
              <tr><th scope="col">{t('obligation.number')}</th><th scope="col">{t('obligation.what')}</th><th scope="col" className="amount">{t('obligation.amount')}</th><th scope="col">{t('obligation.due')}</th><th scope="col">{t('obligation.state')}</th><th scope="col">{t('list.actions')}</th></tr>
            </thead>
            <tbody>
              {obligations.map((o) => (
                <tr key={o.number}>
                  <td>{o.number}</td>
                  <td>{label(o.label)}</td>
                  <td className="amount">{money(o.amount)}</td>
                  <td>{day(o.dueOn, language)}</td>
                  <td><State of={o} today={today} />{o.document && <small className="hint"> {o.document}</small>}</td>
                  <td>{settle && isOpen(o) ? <Button size="small" onClick={() => open('settle-obligation', { obligation: o.number })} aria-label={`${label(settle)} ${o.number}`}>{label(settle)}</Button> : '—'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      {plans.map((p, index) => (
        <section key={index} aria-label={label(p.title)}>
          <h2>{t('plan.approved')} {label(p.title)} <small className="hint">{day(p.on, language)} · {nameOf('approver', { label })} {p.approver}</small></h2>
          <PlanView plan={p.plan} />
        </section>
      ))}
      {Object.entries(later).map(([name, value]) => <Section key={name} name={name} value={value} />)}
      {file.open && (
        <section aria-labelledby="options-title">
          <h2 id="options-title">{t('plan.options')}</h2>
          <p className="hint">{approve ? t('plan.optionsHint') : t('plan.optionsLater')}</p>
          <Suspense fallback={<Loading rows={4} />}>
            <Options file={file} choose={approve ? (option, input) => open('approve-plan', { option, input }) : null} />
          </Suspense>
        </section>
      )}
    </>
  )
}

function State({ of, today }: { of: Obligation; today: string }) {
  const { t, language } = useText()
  if (of.settledOn) return <Tag color="success" icon={<CheckCircleOutlined aria-hidden />}>{t('obligation.settled', { day: day(of.settledOn, language) })}</Tag>
  if (of.superseded) return <Tag>{t('obligation.superseded')}</Tag>
  if (today && of.dueOn < today) return <Tag color="error" icon={<ExclamationCircleFilled aria-hidden />}>{t('obligation.overdue')}</Tag>
  return <Tag>{t('obligation.open')}</Tag>
}
