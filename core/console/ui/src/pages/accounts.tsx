import { PlusOutlined } from '@ant-design/icons'
import { App, Button, Drawer, Input, Modal, Popconfirm, Table, Tag, type TableColumnsType } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { call, get } from '../api/client'
import { client, departmentsQuery, metaQuery } from '../api/queries'
import type { Account, Page as PageOf, Schema, Values } from '../api/types'
import { SchemaForm } from '../form/SchemaForm'
import { useText } from '../i18n'
import { Page } from '../shell/Page'
import { useAccount } from '../shell/session'
import { Await, Empty, NoRights, ProblemAlert, useAdvice } from '../shell/states'

const SHORTEST = 10
const text = (zh: string, en: string, more: object = {}) => ({ type: 'string', title: zh, 'x-i18n': { en: { title: en } }, ...more })
const role = (id: string, zh: string, en: string) => ({ const: id, title: zh, 'x-i18n': { en: { title: en } } })
const ACCOUNT = {
  type: 'object',
  required: ['login', 'name', 'password', 'roles'],
  properties: {
    login: text('登录名', 'Login', { minLength: 1, maxLength: 60, pattern: '^[A-Za-z0-9][A-Za-z0-9._@-]*$' }),
    name: text('姓名', 'Name', { minLength: 1, maxLength: 60 }),
    password: text('初始密码', 'First password', { minLength: SHORTEST, maxLength: 200, 'x-widget': 'password', description: `至少 ${SHORTEST} 个字符`, 'x-i18n': { en: { title: 'First password', description: `At least ${SHORTEST} characters` } } }),
    roles: {
      type: 'array', title: '角色', 'x-i18n': { en: { title: 'Roles' } }, minItems: 1, uniqueItems: true,
      items: { type: 'string', oneOf: [role('OFFICER', '承办人', 'Officer'), role('CENTRAL', '牵头部门', 'Central office'), role('ADMINISTRATOR', '管理员', 'Administrator')] },
    },
    department: text('办案部门', 'Department', { 'x-widget': 'department', description: '承办人必填', 'x-i18n': { en: { title: 'Department', description: 'Needed for officers' } } }),
    region: text('行政区域', 'Region', { 'x-widget': 'region', description: '承办人必填', 'x-i18n': { en: { title: 'Region', description: 'Needed for officers' } } }),
  },
} as Schema

const accountsQuery = { queryKey: ['accounts'], queryFn: ({ signal }: { signal: AbortSignal }) => get<PageOf<Account>>('/accounts?limit=200', signal) }

export function Accounts() {
  const { t } = useText()
  const account = useAccount()
  const [creating, setCreating] = useState(false)
  const admin = account.has('ADMINISTRATOR')
  return (
    <Page title={t('nav.accounts')} hint={t('accounts.hint')} actions={admin && <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setCreating(true)}>{t('accounts.create')}</Button>}>
      {admin ? <AccountTable own={account.login} /> : <NoRights />}
      {creating && <CreateAccount close={() => setCreating(false)} />}
    </Page>
  )
}

function AccountTable({ own }: { own: string }) {
  const { t, label } = useText()
  const { message } = App.useApp()
  const advice = useAdvice()
  const accounts = useQuery(accountsQuery)
  const departments = useQuery(departmentsQuery).data
  const [resetting, setResetting] = useState<Account | null>(null)

  async function change(account: Account, disabled: boolean) {
    try {
      await call('PATCH', '/accounts/' + encodeURIComponent(account.login), { body: { disabled } })
      await client.invalidateQueries({ queryKey: ['accounts'] })
    } catch (problem) {
      message.error(advice(problem))
    }
  }

  const columns: TableColumnsType<Account> = [
    { title: t('accounts.login'), dataIndex: 'login', key: 'login' },
    { title: t('accounts.name'), dataIndex: 'name', key: 'name' },
    { title: t('accounts.roles'), key: 'roles', render: (_, a) => a.roles.map((r) => t(`role.${r}`)).join(' · ') },
    { title: t('list.department'), key: 'department', render: (_, a) => { const d = departments?.find((one) => one.id === a.department); return d ? label(d) : (a.department ?? '—') } },
    { title: t('list.region'), key: 'region', render: (_, a) => (a.region ? label(a.region) : '—') },
    { title: t('accounts.state'), key: 'state', render: (_, a) => (a.disabled ? <Tag>{t('accounts.disabled')}</Tag> : <Tag color="success">{t('accounts.enabled')}</Tag>) },
    {
      title: t('list.actions'),
      key: 'actions',
      render: (_, a) => (
        <span className="row-actions">
          <Button type="link" size="small" onClick={() => setResetting(a)}>{t('accounts.reset')}</Button>
          {a.login !== own && (a.disabled ? (
            <Button type="link" size="small" onClick={() => void change(a, false)}>{t('accounts.enable')}</Button>
          ) : (
            <Popconfirm title={t('accounts.disableAsk', { name: a.name })} okText={t('accounts.disable')} cancelText={t('action.cancel')} onConfirm={() => change(a, true)}>
              <Button type="link" size="small" danger>{t('accounts.disable')}</Button>
            </Popconfirm>
          ))}
        </span>
      ),
    },
  ]
  return (
    <div className="card">
      <Await of={accounts}>
        {(page) => <Table<Account> rowKey="login" columns={columns} dataSource={page.items} pagination={false} scroll={{ x: 900 }} locale={{ emptyText: <Empty /> }} />}
      </Await>
      {resetting && <ResetPassword account={resetting} close={() => setResetting(null)} />}
    </div>
  )
}

function CreateAccount({ close }: { close: () => void }) {
  const { t } = useText()
  const { message } = App.useApp()
  const meta = useQuery(metaQuery).data
  const departments = useQuery(departmentsQuery).data
  const [value, setValue] = useState<Values>({})
  const [problem, setProblem] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)

  async function send(body: Values) {
    setBusy(true)
    setProblem(null)
    try {
      await call('POST', '/accounts', { body })
      await client.invalidateQueries({ queryKey: ['accounts'] })
      message.success(t('accounts.created'))
      close()
    } catch (failure) {
      setProblem(failure)
      setBusy(false)
    }
  }

  return (
    <Drawer open size={640} title={<h2 className="drawer-title">{t('accounts.create')}</h2>} onClose={close} closable={{ 'aria-label': t('action.close') }} destroyOnHidden>
      <SchemaForm schema={ACCOUNT} value={value} onChange={setValue} onSubmit={(body) => void send(body)} problem={problem} context={{ meta, departments }}>
        <div className="drawer-actions">
          <Button onClick={close}>{t('action.cancel')}</Button>
          <Button type="primary" htmlType="submit" loading={busy}>{t('accounts.createNow')}</Button>
        </div>
      </SchemaForm>
    </Drawer>
  )
}

function ResetPassword({ account, close }: { account: Account; close: () => void }) {
  const { t } = useText()
  const { message } = App.useApp()
  const id = useId()
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)

  async function send() {
    setBusy(true)
    setProblem(null)
    try {
      await call('PATCH', '/accounts/' + encodeURIComponent(account.login), { body: { password } })
      message.success(t('accounts.resetDone', { name: account.name }))
      close()
    } catch (failure) {
      setProblem(failure)
      setBusy(false)
    }
  }

  return (
    <Modal open title={t('accounts.resetOf', { name: account.name })} onCancel={close} footer={null} destroyOnHidden>
      <form onSubmit={(event) => { event.preventDefault(); void send() }}>
        {problem !== null && <ProblemAlert problem={problem} violations />}
        <label htmlFor={id} className="field-label">{t('password.next')}</label>
        <Input.Password id={id} autoFocus autoComplete="new-password" value={password} onChange={(event) => setPassword(event.target.value)} />
        <p className="field-help">{t('password.hint', { n: SHORTEST })}</p>
        <div className="dialog-actions">
          <Button onClick={close}>{t('action.cancel')}</Button>
          <Button type="primary" htmlType="submit" loading={busy} disabled={password.length < SHORTEST}>{t('action.save')}</Button>
        </div>
      </form>
    </Modal>
  )
}
