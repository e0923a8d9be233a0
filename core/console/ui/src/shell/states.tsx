import { InboxOutlined, LockOutlined, QuestionCircleOutlined, WarningOutlined } from '@ant-design/icons'
import { Alert, Button, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Problem } from '../api/client'
import { useText } from '../i18n'

interface Notice { icon: ReactNode; title: ReactNode; children?: ReactNode; action?: ReactNode; role?: 'alert' | 'status' }

function Notice({ icon, title, children, action, role }: Notice) {
  return (
    <div className="notice" role={role}>
      <span className="notice-icon" aria-hidden>{icon}</span>
      <p className="notice-title">{title}</p>
      {children && <p className="notice-text">{children}</p>}
      {action}
    </div>
  )
}

/** Nothing to show, and what to do about it. */
export function Empty({ title, hint, action }: { title?: ReactNode; hint?: ReactNode; action?: ReactNode }) {
  const { t } = useText()
  return <Notice icon={<InboxOutlined aria-hidden />} title={title ?? t('state.empty')} action={action}>{hint}</Notice>
}

export function NoRights({ hint }: { hint?: ReactNode }) {
  const { t } = useText()
  return <Notice icon={<LockOutlined aria-hidden />} title={t('state.noRights')} role="alert">{hint ?? t('state.noRightsHint')}</Notice>
}

export function NotFound() {
  const { t } = useText()
  return (
    <Notice icon={<QuestionCircleOutlined aria-hidden />} title={t('state.notFound')} role="alert" action={<Link to="/inbox">{t('state.toInbox')}</Link>}>
      {t('state.notFoundHint')}
    </Notice>
  )
}

/** As high as what it stands for, so that the page does not jump. */
export function Loading({ rows = 8 }: { rows?: number }) {
  const { t } = useText()
  return (
    <div className="loading" role="status" aria-label={t('state.loading')}>
      <Skeleton active title={false} paragraph={{ rows, width: '100%' }} />
    </div>
  )
}

/** What went wrong in one sentence, and what to do. */
export function useAdvice() {
  const { t, label } = useText()
  return (problem: unknown): string => {
    if (!(problem instanceof Problem)) return t('problem.unknown')
    if (problem.rejections.length === 1) return label(problem.rejections[0])
    if (problem.rejections.length > 1) return t('problem.refused')
    if (problem.status === 0) return t('problem.unreachable')
    if (problem.code === 'VERSION_CONFLICT') return t('problem.conflict')
    if (problem.code === 'LOGIN_THROTTLED') return t('problem.throttled', { seconds: problem.retryAfter ?? 60 })
    if (problem.message) return problem.message
    return problem.status >= 500 ? t('problem.server') : t('problem.unknown')
  }
}

export function Failure({ problem, retry }: { problem: unknown; retry?: () => void }) {
  const { t } = useText()
  const advice = useAdvice()
  if (problem instanceof Problem && problem.status === 403) return <NoRights hint={problem.message || undefined} />
  if (problem instanceof Problem && problem.status === 404) return <NotFound />
  return (
    <Notice icon={<WarningOutlined aria-hidden />} title={t('state.failed')} role="alert" action={retry && <Button onClick={retry}>{t('action.retry')}</Button>}>
      {advice(problem)}
    </Notice>
  )
}

/** A problem with something that was sent, shown where it was sent. */
export function ProblemAlert({ problem, extra, violations = false }: { problem: unknown; extra?: ReactNode; violations?: boolean }) {
  const advice = useAdvice()
  const { label, t } = useText()
  const missing = problem instanceof Problem ? problem.missing : []
  const refused = problem instanceof Problem && problem.rejections.length > 1 ? problem.rejections : []
  const wrong = violations && problem instanceof Problem ? problem.violations : []
  return (
    <Alert
      className="problem"
      type="error"
      showIcon
      title={advice(problem)}
      description={
        (missing.length > 0 || refused.length > 0 || wrong.length > 0 || extra) && (
          <>
            {missing.length > 0 && <ul>{missing.map((m) => <li key={m.code}>{t('estimate.setIn', { name: label(m), code: m.code, unit: m.unit || '—', file: m.file })}</li>)}</ul>}
            {refused.length > 0 && <ul>{refused.map((r) => <li key={r.code + r.zh}>{label(r)}</li>)}</ul>}
            {wrong.length > 0 && <ul>{wrong.map((v) => <li key={v.field + v.code}>{label({ zh: v.zh ?? v.message ?? v.code, en: v.en ?? v.message ?? v.code })}</li>)}</ul>}
            {extra}
          </>
        )
      }
    />
  )
}

interface Asked<T> { data: T | undefined; error: unknown; isPending: boolean; refetch: () => unknown }

/** Shows what a query is doing until it has data. */
export function Await<T>({ of, rows, children }: { of: Asked<T>; rows?: number; children: (data: T) => ReactNode }) {
  if (of.data !== undefined) return children(of.data)
  if (of.error) return <Failure problem={of.error} retry={() => void of.refetch()} />
  return <Loading {...(rows !== undefined && { rows })} />
}
