import { Button } from 'antd'
import type { CaseDetail } from '../api/types'
import { useText } from '../i18n'
import { Empty } from '../shell/states'
import { isFilled, Section } from './Record'

const STEPS = ['issue-notice', 'serve-notice', 'record-reply', 'hold-meeting', 'sign-agreement']

/** Notices, meetings and what came of them. */
export function Consultation({ file, open }: { file: CaseDetail; open: (step: string) => void }) {
  const { t, label } = useText()
  const { notices, meetings, agreement, failure } = file.file.consultation
  const { confirmations, suits, judgment } = file.file.court
  const parts = { notices, meetings, agreement, failure, confirmations, suits, judgment }
  const ways = STEPS.map((id) => file.steps.find((step) => step.id === id && step.open)).filter((step) => step !== undefined)
  const actions = ways.map((step) => <Button key={step.id} onClick={() => open(step.id)}>{label(step)}</Button>)
  if (!isFilled(parts)) return <Empty title={t('consultation.empty')} hint={t('consultation.emptyHint')} action={<div className="tab-actions">{actions}</div>} />
  return (
    <>
      {actions.length > 0 && <div className="tab-actions">{actions}</div>}
      {Object.entries(parts).map(([name, value]) => <Section key={name} name={name} value={value} />)}
    </>
  )
}
