import { Button, Tag } from 'antd'
import type { CaseDetail } from '../api/types'
import { useText } from '../i18n'
import { day } from '../lib/format'
import { Empty } from '../shell/states'
import { EstimateView } from '../steps/EstimateView'
import { assessmentsOf } from './file'

/** What the damage was assessed at, newest first; each as it was worked out on its day. */
export function Assessments({ file, open }: { file: CaseDetail; open: (step: string) => void }) {
  const { t, label, language } = useText()
  const all = assessmentsOf(file.file)
  const replaced = new Set(all.map((a) => a.replaces))
  const step = file.steps.find((s) => s.id === 'record-assessment')
  const record = step?.open && <Button type="primary" onClick={() => open('record-assessment')}>{label(step)}</Button>
  if (all.length === 0) return <Empty title={t('assessment.empty')} hint={step?.open ? t('assessment.emptyHint') : step && label((step as { reason: { zh: string; en: string } }).reason)} action={record} />
  return (
    <>
      <div className="tab-actions">{record}</div>
      {[...all].reverse().map((a) => (
        <section key={a.number} className={replaced.has(a.number) ? 'assessment replaced' : 'assessment'} aria-label={`${a.number} ${label(a.title)}`}>
          <h2>{a.number}. {label(a.title)} <small className="hint">{a.form} {a.formVersion}{a.recordedOn && ` · ${day(a.recordedOn, language)}`}</small> {replaced.has(a.number) && <Tag>{t('assessment.replaced')}</Tag>}</h2>
          {a.estimate && <EstimateView estimate={a.estimate} />}
        </section>
      ))}
    </>
  )
}
