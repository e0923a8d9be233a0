import { RightOutlined } from '@ant-design/icons'
import type { ClosedStep, Step } from '../api/types'
import { useText } from '../i18n'

const OTHER_STAGE = 'STEP_NOT_OPEN'

function Closed({ steps }: { steps: ClosedStep[] }) {
  const { label } = useText()
  return (
    <ul className="step-list">
      {steps.map((step) => <li key={step.id} className="step-closed"><b>{label(step)}</b><span>{label(step.reason)}</span></li>)}
    </ul>
  )
}

/** What may be done now, and below it what may not, with the reason. */
export function StepList({ steps, open }: { steps: Step[]; open: (id: string) => void }) {
  const { t, label } = useText()
  const now = steps.filter((step) => step.open)
  const closed = steps.filter((step): step is ClosedStep => !step.open)
  // Steps of this stage that something stands in the way of are of interest; those of other stages are not.
  const blocked = closed.filter((step) => step.reason.code !== OTHER_STAGE)
  const elsewhere = closed.filter((step) => step.reason.code === OTHER_STAGE)
  return (
    <section className="card steps" aria-labelledby="steps-title">
      <h2 id="steps-title">{t('step.now')}</h2>
      {now.length === 0 && <p className="hint">{t('step.none')}</p>}
      <ul className="step-list">
        {now.map((step) => (
          <li key={step.id}>
            <button type="button" className="step" onClick={() => open(step.id)} data-step={step.id}>
              <b>{label(step)}</b>
              <RightOutlined aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {blocked.length > 0 && <Closed steps={blocked} />}
      {elsewhere.length > 0 && (
        <details className="closed-steps">
          <summary>{t('step.closed', { n: elsewhere.length })}</summary>
          <Closed steps={elsewhere} />
        </details>
      )}
    </section>
  )
}
