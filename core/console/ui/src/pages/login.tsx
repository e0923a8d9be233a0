import { Alert, Button, Form, Input } from 'antd'
import { LockOutlined, UserOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { Navigate, useNavigate, useSearchParams } from 'react-router'
import { Problem } from '../api/client'
import { useText } from '../i18n'
import { safeNext } from '../lib/safeNext'
import markUrl from '../mark.svg'
import { LanguageSwitch } from '../shell/Frame'
import { useTitle } from '../shell/Page'
import { signIn, useSession } from '../shell/session'
import { useAdvice } from '../shell/states'

export function Login() {
  const { t } = useText()
  const advice = useAdvice()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const session = useSession()
  const [problem, setProblem] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const next = safeNext(search.get('next'))
  useTitle(t('login.title'))

  async function send({ login, password }: { login: string; password: string }) {
    setBusy(true)
    setProblem(null)
    try {
      await signIn(login.trim(), password)
      void navigate(next, { replace: true })
    } catch (failure) {
      setProblem(failure)
      setBusy(false)
    }
  }

  if (session.data) return <Navigate to={next} replace />
  return (
    <div className="login">
      <div className="login-language"><LanguageSwitch /></div>
      <main className="login-card">
        <div className="login-brand">
          <img src={markUrl} alt="" width={56} height={56} />
          <h1>{t('product.short')}</h1>
          <p>{t('product.long')}</p>
        </div>
        {problem !== null && (
          <Alert type="error" showIcon role="alert" title={problem instanceof Problem && problem.code === 'LOGIN_FAILED' ? t('login.failed') : advice(problem)} />
        )}
        {search.has('next') && problem === null && <Alert type="info" showIcon title={t('login.first')} />}
        <Form layout="vertical" requiredMark={false} onFinish={(values: { login: string; password: string }) => void send(values)}>
          <Form.Item name="login" label={t('login.login')} rules={[{ required: true, whitespace: true, message: t('login.loginMissing') }]}>
            <Input size="large" prefix={<UserOutlined aria-hidden />} autoComplete="username" autoFocus />
          </Form.Item>
          <Form.Item name="password" label={t('login.password')} rules={[{ required: true, message: t('login.passwordMissing') }]}>
            <Input.Password size="large" prefix={<LockOutlined aria-hidden />} autoComplete="current-password" />
          </Form.Item>
          <Button type="primary" size="large" htmlType="submit" block loading={busy}>{t('login.submit')}</Button>
        </Form>
      </main>
      <p className="login-foot">{t('product.region')}</p>
    </div>
  )
}
