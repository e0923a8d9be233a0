import { useRouteError } from 'react-router'
import { Button } from 'antd'
import { Problem } from '../api/client'
import { useText } from '../i18n'
import { Failure } from './states'

/** Stands where a page could not be shown, for instance because a newer console was installed meanwhile. */
export function RouteFailure() {
  const problem = useRouteError()
  const { t } = useText()
  if (problem instanceof Problem) return <Failure problem={problem} retry={() => window.location.reload()} />
  return (
    <div className="notice" role="alert">
      <p className="notice-title">{t('state.failed')}</p>
      <p className="notice-text">{t('problem.page')}</p>
      <Button onClick={() => window.location.reload()}>{t('action.reload')}</Button>
    </div>
  )
}
