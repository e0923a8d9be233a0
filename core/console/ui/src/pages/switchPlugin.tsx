import { Alert, App, Button, Drawer, Input, Modal } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { call, get, query } from '../api/client'
import { client } from '../api/queries'
import type { JournalEntry, Page, Plugin, SwitchPlan } from '../api/types'
import { useText } from '../i18n'
import { moment } from '../lib/format'
import { Await, Empty, ProblemAlert } from '../shell/states'

const LONGEST = 500

/** Shows first what switching a department touches, and asks for the reason that goes on record. */
export function SwitchDialog({ plugin, action, close }: { plugin: Plugin; action: 'enable' | 'disable'; close: () => void }) {
  const { t, label } = useText()
  const { message } = App.useApp()
  const id = useId()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const path = '/plugins/' + encodeURIComponent(plugin.department ?? '')
  const plan = useQuery({ queryKey: ['plugins', plugin.department, 'plan', action], staleTime: 0, queryFn: ({ signal }) => get<SwitchPlan>(path + '/plan' + query({ action }), signal) })
  const missing = tried && reason.trim() === ''

  async function send() {
    setTried(true)
    if (reason.trim() === '') return
    setBusy(true)
    setProblem(null)
    try {
      await call('POST', `${path}/${action}`, { body: { reason: reason.trim() } })
      for (const name of ['plugins', 'departments', 'case', 'clue']) void client.invalidateQueries({ queryKey: [name] })
      message.success(t(`plugins.${action}d`, { name: label(plugin) }))
      close()
    } catch (failure) {
      setProblem(failure)
      setBusy(false)
    }
  }

  return (
    <Modal open title={t(`plugins.${action}Title`, { name: label(plugin) })} onCancel={close} footer={null} width={620} destroyOnHidden>
      {problem !== null && <ProblemAlert problem={problem} violations />}
      <Await of={plan} rows={4}>
        {(touched) => (
          <form onSubmit={(event) => { event.preventDefault(); void send() }}>
            <Alert type={action === 'disable' && touched.openCases > 0 ? 'warning' : 'info'} showIcon title={t(`plugins.${action}Plan`, { count: touched.openCases })} description={t(`plugins.${action}Hint`)} />
            {touched.cases.length > 0 && (
              <details className="touched">
                <summary>{t('plugins.touched', { shown: touched.cases.length, total: touched.openCases })}</summary>
                <ul>{touched.cases.map((file) => <li key={file.id}><Link to={'/cases/' + file.id}>{file.number}</Link> {file.title}</li>)}</ul>
              </details>
            )}
            <label htmlFor={id} className="field-label">{t('plugins.reason')}<span className="required" aria-hidden>*</span></label>
            <Input.TextArea id={id} autoFocus value={reason} maxLength={LONGEST} autoSize={{ minRows: 3 }} status={missing ? 'error' : ''} aria-required aria-invalid={missing} onChange={(event) => setReason(event.target.value)} />
            <p className={missing ? 'field-error' : 'field-help'}>{missing ? t('plugins.reasonMissing') : t('plugins.reasonHint')}</p>
            <div className="dialog-actions">
              <Button onClick={close}>{t('action.cancel')}</Button>
              <Button type="primary" danger={action === 'disable'} htmlType="submit" loading={busy}>{t(`plugins.${action}`)}</Button>
            </div>
          </form>
        )}
      </Await>
    </Modal>
  )
}

/** Who switched it, when and why. */
export function PluginJournal({ plugin, close }: { plugin: Plugin; close: () => void }) {
  const { t, label, language } = useText()
  const journal = useQuery({
    queryKey: ['plugins', plugin.department, 'journal'],
    staleTime: 0,
    queryFn: ({ signal }) => get<Page<JournalEntry>>(`/plugins/${encodeURIComponent(plugin.department ?? '')}/journal` + query({ limit: 200 }), signal),
  })
  const reasonOf = (entry: JournalEntry) => (typeof entry.payload === 'object' && entry.payload !== null && 'reason' in entry.payload ? String(entry.payload.reason) : '')
  return (
    <Drawer open size={560} title={<h2 className="drawer-title">{t('plugins.journalOf', { name: label(plugin) })}</h2>} onClose={close} closable={{ 'aria-label': t('action.close') }} destroyOnHidden>
      <Await of={journal} rows={4}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={t('plugins.journalEmpty')} />
          ) : (
            <ol className="timeline">
              {[...page.items].reverse().map((entry) => (
                <li key={entry.sequence}>
                  <p className="timeline-what"><b>{label(entry.label)}</b></p>
                  {reasonOf(entry) && <p>{reasonOf(entry)}</p>}
                  <p className="hint">{moment(entry.at, language)} · {entry.actor.name} ({entry.actor.login})</p>
                </li>
              ))}
            </ol>
          )
        }
      </Await>
    </Drawer>
  )
}
