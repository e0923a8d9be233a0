import { CheckCircleOutlined, DownloadOutlined, FileTextOutlined } from '@ant-design/icons'
import { Alert, Button, Drawer, Select, Spin } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call, get, query } from '../api/client'
import { client, departmentsQuery } from '../api/queries'
import type { Intake, Source } from '../api/types'
import { useText } from '../i18n'
import { useAccount } from '../shell/session'
import { Empty, ProblemAlert } from '../shell/states'

const ACCEPT: Record<string, string> = { CSV: '.csv,.txt', XLSX: '.xlsx', GEOJSON: '.geojson,.json' }
const POLL = 1000

/** Takes a file of clues from a source of a department and reports what became of every row. */
export function UploadClues({ close }: { close: () => void }) {
  const { t, label } = useText()
  const account = useAccount()
  const departments = useQuery(departmentsQuery)
  const [chosen, setChosen] = useState<string | null>(null)
  const [file, setFile] = useState<File | null>(null)
  const [intake, setIntake] = useState<Intake | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)

  const offered = (departments.data ?? []).filter((d) => d.state === 'ACTIVE' && (!account.department || d.id === account.department)).flatMap((d) => d.sources.map((source) => ({ source, department: d })))
  const id = chosen ?? (offered.length === 1 ? offered[0]?.source.id : null) ?? null
  const source = offered.find((o) => o.source.id === id)?.source

  useEffect(() => {
    if (intake?.state !== 'RUNNING') return undefined
    const timer = setTimeout(() => void get<Intake>('/intakes/' + encodeURIComponent(intake.id)).then(setIntake, setProblem), POLL)
    return () => clearTimeout(timer)
  }, [intake])

  async function send() {
    if (!source || !file) return
    setBusy(true)
    setProblem(null)
    try {
      setIntake((await call<Intake>('POST', '/intakes' + query({ source: source.id, name: file.name }), { body: file })).data)
      void client.invalidateQueries({ queryKey: ['clues'] })
      void client.invalidateQueries({ queryKey: ['inbox'] })
    } catch (failure) {
      setProblem(failure)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Drawer open size={820} title={<h2 className="drawer-title">{t('upload.title')}</h2>} onClose={close} closable={{ 'aria-label': t('action.close') }} destroyOnHidden>
      {problem !== null && <ProblemAlert problem={problem} violations />}
      {intake ? (
        <Report intake={intake} again={() => { setIntake(null); setFile(null) }} close={close} />
      ) : departments.data && offered.length === 0 ? (
        <Empty title={t('upload.noSources')} hint={t('upload.noSourcesHint')} />
      ) : (
        <>
          <label className="stack">
            <span className="field-label">{t('upload.source')}</span>
            <Select
              className="full"
              placeholder={t('form.choose')}
              value={id}
              onChange={(value: string) => { setChosen(value); setFile(null) }}
              options={offered.map((o) => ({ value: o.source.id, label: `${label(o.department)} · ${label(o.source)} (${o.source.format})` }))}
            />
          </label>
          {source && <Columns source={source} />}
          {source && (
            <label className="drop" onDragOver={(event) => event.preventDefault()} onDrop={(event) => { event.preventDefault(); setFile(event.dataTransfer.files[0] ?? null) }}>
              <FileTextOutlined aria-hidden />
              <span>{file ? file.name : t('upload.pick')}</span>
              <input type="file" aria-label={t('upload.file')} accept={ACCEPT[source.format.toUpperCase()]} onChange={(event) => setFile(event.target.files?.[0] ?? null)} />
            </label>
          )}
          <div className="drawer-actions">
            <Button onClick={close}>{t('action.cancel')}</Button>
            <Button type="primary" disabled={!source || !file} loading={busy} onClick={() => void send()}>{t('upload.send')}</Button>
          </div>
        </>
      )}
    </Drawer>
  )
}

function Columns({ source }: { source: Source }) {
  const { t, label } = useText()
  return (
    <div className="columns">
      <p className="hint">{t('upload.columns')}</p>
      <ul>{source.columns.map((column) => <li key={column.name}>{label(column)}{column.required && <span className="required" title={t('upload.required')}>*</span>}</li>)}</ul>
      <p className="hint">{t('upload.folder', { folder: source.folder })}</p>
    </div>
  )
}

function Report({ intake, again, close }: { intake: Intake; again: () => void; close: () => void }) {
  const { t, label } = useText()
  if (intake.state === 'RUNNING') return <p role="status"><Spin size="small" /> {t('upload.running')}</p>
  const rows = intake.rows ?? []
  const figures = [['received', intake.received], ['accepted', intake.accepted], ['duplicates', intake.duplicates], ['refused', intake.refused]] as const
  return (
    <>
      <Alert
        type={intake.state === 'FAILED' ? 'error' : intake.refused > 0 ? 'warning' : 'success'}
        showIcon
        role="status"
        icon={intake.refused === 0 && intake.state === 'DONE' ? <CheckCircleOutlined aria-hidden /> : undefined}
        title={intake.state === 'FAILED' ? t('upload.failed', { file: intake.file }) : t('upload.done', { file: intake.file })}
        description={intake.failure}
      />
      <dl className="figures">{figures.map(([name, n]) => <div key={name}><dt>{t(`upload.${name}`)}</dt><dd>{n}</dd></div>)}</dl>
      {rows.length > 0 && (
        <div className="scroll" role="region" aria-label={t('upload.refusedRows')} tabIndex={0}>
          <table className="plain">
            <caption>{t('upload.refusedRows')}</caption>
            <thead><tr><th scope="col">{t('upload.line')}</th><th scope="col">{t('upload.column')}</th><th scope="col">{t('upload.value')}</th><th scope="col">{t('upload.reason')}</th></tr></thead>
            <tbody>{rows.map((row, index) => <tr key={index}><td>{row.line}</td><td>{row.column ?? '—'}</td><td>{row.value ?? '—'}</td><td>{label(row)}</td></tr>)}</tbody>
          </table>
        </div>
      )}
      <div className="drawer-actions">
        {intake.refused > 0 && <a className="download" href={`/api/v1/intakes/${encodeURIComponent(intake.id)}/refused.csv`} download><DownloadOutlined aria-hidden /> {t('upload.download')}</a>}
        <Button onClick={again}>{t('upload.again')}</Button>
        <Button type="primary" onClick={close}>{t('upload.toList')}</Button>
      </div>
    </>
  )
}
