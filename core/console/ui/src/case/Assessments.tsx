import { Button, Tag } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { metaQuery } from '../api/queries'
import type { CaseDetail } from '../api/types'
import { useText } from '../i18n'
import { day } from '../lib/format'
import { Empty } from '../shell/states'
import { EstimateView } from '../steps/EstimateView'
import { estimateOf } from './file'

/** What the damage was assessed at, newest first; each as it was worked out on its day. */
export function Assessments({ file, open }: { file: CaseDetail; open: (step: string) => void }) {
  const { t, label, language } = useText()
  const all = file.file.assessments
  const heads = useQuery(metaQuery).data?.damageHeads ?? []
  const replaced = new Set(all.map((a) => a.replaces))
  const step = file.steps.find((s) => s.id === 'record-assessment')
  const record = step?.open && <Button type="primary" onClick={() => open('record-assessment')}>{label(step)}</Button>
  if (all.length === 0) return <Empty title={t('assessment.empty')} hint={step && !step.open ? label(step.reason) : t('assessment.emptyHint')} action={record} />
  return (
    <>
      <div className="tab-actions">{record}</div>
      {[...all].reverse().map((a) => (
        <section key={a.number} className={replaced.has(a.number) ? 'assessment replaced' : 'assessment'} aria-label={`${a.number} ${label(a.title)}`}>
          <h2>{a.number}. {label(a.title)} <small className="hint">{a.form} {a.formVersion} · {day(a.recordedOn, language)}</small> {replaced.has(a.number) && <Tag>{t('assessment.replaced')}</Tag>}</h2>
          <EstimateView estimate={estimateOf(a, heads)} />
        </section>
      ))}
    </>
  )
}
