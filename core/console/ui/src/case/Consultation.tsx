import { Button } from 'antd'
import type { CaseDetail } from '../api/types'
import { useText } from '../i18n'
import { Empty } from '../shell/states'
import { part } from './file'
import { Group } from './Record'

const GROUPS = ['notices', 'notice', 'service', 'reply', 'meetings', 'consultation', 'agreement', 'confirmation', 'failure', 'suit', 'judgment'] as const
const STEPS = ['issue-notice', 'serve-notice', 'record-reply', 'hold-meeting', 'sign-agreement']

/** Notices, meetings and what came of them. */
export function Consultation({ file, open }: { file: CaseDetail; open: (step: string) => void }) {
  const { t, label } = useText()
  const known = GROUPS.filter((name) => { const value = part(file.file, name); return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0) })
  const ways = STEPS.map((id) => file.steps.find((step) => step.id === id && step.open)).filter((step) => step !== undefined)
  const actions = ways.map((step) => <Button key={step.id} onClick={() => open(step.id)}>{label(step)}</Button>)
  if (known.length === 0) return <Empty title={t('consultation.empty')} hint={t('consultation.emptyHint')} action={<div className="tab-actions">{actions}</div>} />
  return (
    <>
      {actions.length > 0 && <div className="tab-actions">{actions}</div>}
      {known.map((name) => <Group key={name} file={file.file} name={name} />)}
    </>
  )
}
