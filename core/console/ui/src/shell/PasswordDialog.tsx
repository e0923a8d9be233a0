import { App, Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { call } from '../api/client'
import { useText } from '../i18n'
import { ProblemAlert } from './states'

const SHORTEST = 10

export function PasswordDialog({ close }: { close: () => void }) {
  const { t } = useText()
  const { message } = App.useApp()
  const [problem, setProblem] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)

  async function send(values: { current: string; next: string }) {
    setBusy(true)
    setProblem(null)
    try {
      await call('PUT', '/session/password', { body: { current: values.current, next: values.next } })
      message.success(t('password.changed'))
      close()
    } catch (failure) {
      setProblem(failure)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Modal open title={t('frame.password')} onCancel={close} footer={null} destroyOnHidden>
      <Form layout="vertical" requiredMark={false} onFinish={(values: { current: string; next: string }) => void send(values)}>
        {problem !== null && <ProblemAlert problem={problem} violations />}
        <Form.Item name="current" label={t('password.current')} rules={[{ required: true, message: t('password.currentMissing') }]}>
          <Input.Password autoComplete="current-password" autoFocus />
        </Form.Item>
        <Form.Item name="next" label={t('password.next')} extra={t('password.hint', { n: SHORTEST })} rules={[{ required: true, min: SHORTEST, message: t('password.hint', { n: SHORTEST }) }]}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="again"
          label={t('password.again')}
          dependencies={['next']}
          rules={[({ getFieldValue }) => ({ validator: (_, value) => (value === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(t('password.differs')))) })]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <div className="dialog-actions">
          <Button onClick={close}>{t('action.cancel')}</Button>
          <Button type="primary" htmlType="submit" loading={busy}>{t('action.save')}</Button>
        </div>
      </Form>
    </Modal>
  )
}
