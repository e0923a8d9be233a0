import { ClockCircleOutlined, ExclamationCircleFilled } from '@ant-design/icons'
import { Popover, Tag } from 'antd'
import type { Deadline } from '../api/types'
import { useText } from '../i18n'
import { day, daysBetween } from '../lib/format'

const SOON = 7

/** A last day in words, with a mark where it has passed; never by colour alone. */
export function Due({ on, overdue, today }: { on: string | null; overdue: boolean; today: string | undefined }) {
  const { t, language } = useText()
  if (!on) return <span className="hint">—</span>
  const left = today ? daysBetween(today, on) : null
  return (
    <span className={overdue ? 'due due-over' : 'due'}>
      {overdue && <ExclamationCircleFilled aria-hidden />}
      <span>{day(on, language)}</span>
      {left !== null && <small>{overdue ? t('due.over', { count: Math.abs(left) }) : left === 0 ? t('due.today') : t('due.left', { count: left })}</small>}
    </span>
  )
}

/** One clock of a file: which, how long it still runs, and on request why. */
export function DeadlineChip({ deadline }: { deadline: Deadline }) {
  const { t, label, language } = useText()
  const left = deadline.remainingDays
  const words = deadline.overdue ? t('due.over', { count: Math.abs(left) }) : left === 0 ? t('due.today') : t('due.left', { count: left })
  const why = (
    <dl className="why">
      <div><dt>{t('due.start')}</dt><dd>{day(deadline.startOn, language)}</dd></div>
      <div><dt>{t('due.last')}</dt><dd>{day(deadline.dueOn, language)}</dd></div>
      <div><dt>{t('due.basis')}</dt><dd>{deadline.basis}</dd></div>
      <div><dt>{t('due.kind')}</dt><dd>{deadline.hard ? t('due.hard') : t('due.soft')}</dd></div>
    </dl>
  )
  return (
    <Popover trigger={['click', 'hover']} content={why} title={label(deadline.label)}>
      <button type="button" className="chip" aria-label={`${label(deadline.label)} ${words}`}>
        <Tag color={deadline.overdue ? 'error' : left <= SOON ? 'warning' : 'default'} icon={deadline.overdue ? <ExclamationCircleFilled aria-hidden /> : <ClockCircleOutlined aria-hidden />}>
          {label(deadline.label)} · {words}
        </Tag>
      </button>
    </Popover>
  )
}
