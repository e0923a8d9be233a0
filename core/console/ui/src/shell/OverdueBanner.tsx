import { Alert, Button } from 'antd'
import type { Deadline, Step } from '../api/types'
import { useText } from '../i18n'
import { day } from '../lib/format'

/** What the law lets one do when a time has run out, by kind of deadline; offered where the step is open. */
const REMEDIES: Record<string, string[]> = {
  VERIFICATION: ['report-verification', 'open-case', 'decline', 'start-verification'],
  INVESTIGATION: ['conclude-investigation', 'extend-investigation', 'commission-appraisal'],
  REFERRAL: ['accept-referral', 'return-referral'],
  APPRAISAL: ['record-assessment', 'conclude-investigation', 'commission-appraisal'],
  RENEGOTIATION: ['sign-agreement', 'fail-consultation'],
  LIMITATION: ['file-suit', 'fail-consultation'],
  EVALUATION: ['record-evaluation'],
  ARCHIVING: ['archive'],
  REPLY: ['record-reply', 'fail-consultation'],
  CONSULTATION: ['sign-agreement', 'fail-consultation'],
  CONFIRMATION_APPLICATION: ['apply-confirmation', 'start-performance'],
  PERFORMANCE: ['settle-obligation', 'apply-enforcement', 'sue-for-breach'],
  ENFORCEMENT: ['apply-enforcement'],
}
const OFFERED = 3

/** One red banner at most: the time that ran out longest ago, with the ways on. */
export function OverdueBanner({ deadlines, steps, open }: { deadlines: Deadline[]; steps: Step[]; open: (step: string) => void }) {
  const { t, label, language } = useText()
  const worst = deadlines.filter((d) => d.overdue).sort((a, b) => a.dueOn.localeCompare(b.dueOn))[0]
  if (!worst) return null
  const ways = (REMEDIES[worst.kind] ?? []).map((id) => steps.find((step) => step.id === id && step.open)).filter((step) => step !== undefined).slice(0, OFFERED)
  return (
    <Alert
      className="banner"
      type="error"
      showIcon
      title={t('due.banner', { what: label(worst.label), day: day(worst.dueOn, language), count: Math.abs(worst.remainingDays) })}
      description={
        <div className="banner-body">
          <span>{t('step.basis', { basis: worst.basis })}</span>
          {ways.map((step) => <Button key={step.id} size="small" onClick={() => open(step.id)}>{label(step)}</Button>)}
        </div>
      }
    />
  )
}
