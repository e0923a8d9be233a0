import { Tag } from 'antd'
import { CheckCircleOutlined, CloseCircleOutlined } from '@ant-design/icons'
import type { Label, Plan } from '../api/types'
import { useText } from '../i18n'
import { day, money } from '../lib/format'

/** What an option proposes: by when what is to be reached, what it costs and what it is worth. */
export function PlanView({ plan }: { plan: Omit<Plan, 'fits'> & { fits?: boolean } }) {
  const { t, label, language } = useText()
  const indicator = (value: Label | string | null) => (typeof value === 'string' ? value : label(value))
  return (
    <div className="plan">
      {plan.fits !== undefined && (plan.fits ? <Tag color="success" icon={<CheckCircleOutlined aria-hidden />}>{t('plan.fits')}</Tag> : <Tag color="error" icon={<CloseCircleOutlined aria-hidden />}>{t('plan.unfit')}</Tag>)}
      <dl className="figures">
        <div><dt>{t('plan.cost')}</dt><dd>{money(plan.cost)}</dd></div>
        <div><dt>{t('plan.worth')}</dt><dd>{money(plan.worth)}</dd></div>
      </dl>
      <table className="plain">
        <caption>{t('plan.milestones')}</caption>
        <thead><tr><th scope="col">{t('plan.milestone')}</th><th scope="col">{t('plan.due')}</th><th scope="col">{t('plan.indicator')}</th></tr></thead>
        <tbody>
          {plan.milestones.map((m, index) => <tr key={index}><td>{label(m.label)}</td><td>{day(m.dueOn, language)}</td><td>{indicator(m.indicator) || '—'}</td></tr>)}
        </tbody>
      </table>
      {plan.working.length > 0 && <ol className="working">{plan.working.map((step, index) => <li key={index}>{label(step)}</li>)}</ol>}
    </div>
  )
}
