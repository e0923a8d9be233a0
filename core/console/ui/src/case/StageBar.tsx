import { CheckOutlined, StopOutlined } from '@ant-design/icons'
import type { StageStay } from '../api/types'
import { useText } from '../i18n'
import { phasesOf } from './phases'

export function StageBar({ stages, ended }: { stages: StageStay[]; ended: boolean }) {
  const { t, label } = useText()
  return (
    <ol className="stages" aria-label={t('stage.bar')}>
      {phasesOf(stages).map((phase, index) => {
        const terminated = phase.state === 'now' && phase.stay?.stage === 'TERMINATED'
        const done = phase.state === 'done' || (phase.state === 'now' && ended && !terminated)
        return (
          <li key={phase.id} className={'stage stage-' + phase.state} aria-current={phase.state === 'now' ? 'step' : undefined}>
            <span className="stage-mark" aria-hidden>{terminated ? <StopOutlined aria-hidden /> : done ? <CheckOutlined aria-hidden /> : index + 1}</span>
            <span className="stage-text">
              <b>{t(`stage.${phase.id}`)}</b>
              <small>{phase.state === 'now' ? label(phase.stay?.label) : t(`stage.${phase.state}`)}{phase.days !== null && ` · ${t('stage.days', { count: phase.days })}`}</small>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
