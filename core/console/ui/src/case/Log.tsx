import { SafetyCertificateOutlined } from '@ant-design/icons'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { get } from '../api/client'
import type { CaseDetail, Verification } from '../api/types'
import { useText } from '../i18n'
import { moment } from '../lib/format'
import { Journal } from '../pages/journal'
import { ProblemAlert } from '../shell/states'

/** The journal of the case, and whether anyone tampered with it. */
export function Log({ file }: { file: CaseDetail }) {
  return (
    <>
      <Check id={file.id} />
      <Journal stream="cases" id={file.id} version={file.version} />
    </>
  )
}

function Check({ id }: { id: string }) {
  const { t, language } = useText()
  const [result, setResult] = useState<Verification | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)

  async function check() {
    setBusy(true)
    setProblem(null)
    try {
      setResult(await get<Verification>(`/cases/${encodeURIComponent(id)}/verification`))
    } catch (failure) {
      setProblem(failure)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="check" aria-live="polite">
      <Button icon={<SafetyCertificateOutlined aria-hidden />} loading={busy} onClick={() => void check()}>{t('journal.check')}</Button>
      {problem !== null && <ProblemAlert problem={problem} />}
      {result?.ok === true && <Alert type="success" showIcon title={t('journal.intact', { n: result.entries, at: moment(result.at, language) })} description={<span className="hash">{result.head}</span>} />}
      {result?.ok === false && <Alert type="error" showIcon title={t('journal.broken', { n: result.brokenAt })} description={result.reason} />}
    </div>
  )
}
