import { CheckOutlined, CopyOutlined } from '@ant-design/icons'
import { Alert, App, Button, Tabs, Tag } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import { caseQuery, departmentsQuery } from '../api/queries'
import type { CaseDetail, Values } from '../api/types'
import { isOpen } from '../case/file'
import { Overview } from '../case/Overview'
import { StageBar } from '../case/StageBar'
import { useText } from '../i18n'
import { day, money, moneyRange } from '../lib/format'
import { DeadlineChip } from '../shell/Due'
import { OverdueBanner } from '../shell/OverdueBanner'
import { useTitle } from '../shell/Page'
import { Await, Loading } from '../shell/states'
import { StepList } from '../steps/StepList'

const Assessments = lazy(async () => ({ default: (await import('../case/Assessments')).Assessments }))
const Consultation = lazy(async () => ({ default: (await import('../case/Consultation')).Consultation }))
const Restoration = lazy(async () => ({ default: (await import('../case/Restoration')).Restoration }))
const Log = lazy(async () => ({ default: (await import('../case/Log')).Log }))
const StepDrawer = lazy(async () => ({ default: (await import('../steps/StepDrawer')).StepDrawer }))

const TABS = ['overview', 'assessment', 'consultation', 'restoration', 'log'] as const
type Tab = (typeof TABS)[number]

export function CasePage() {
  const { id = '' } = useParams()
  const file = useQuery(caseQuery(id))
  return <Await of={file} rows={14}>{(data) => <CaseView file={data} />}</Await>
}

function CaseView({ file }: { file: CaseDetail }) {
  const { t, label } = useText()
  const navigate = useNavigate()
  const params = useParams()
  const [search, setSearch] = useSearchParams()
  const [initial, setInitial] = useState<Values>({})
  useTitle(file.title)
  const tab: Tab = TABS.find((name) => name === params['tab']) ?? 'overview'
  const step = search.get('step')
  const open = (name: string, values: Values = {}) => {
    setInitial(values)
    setSearch({ step: name })
  }
  const close = () => setSearch({}, { replace: true })
  const waiting = file.file.performance.obligations.filter(isOpen).map((o) => ({ number: o.number, text: [o.number, label(o.label), o.amount !== null && money(o.amount), o.dueOn].filter(Boolean).join(' · ') }))

  return (
    <>
      <Head file={file} />
      <OverdueBanner deadlines={file.deadlines} steps={file.steps} open={open} />
      <Unavailable department={file.department} />
      <StageBar stages={file.stages} ended={!file.open} />
      <div className="file">
        <div className="file-main card">
          <Tabs
            activeKey={tab}
            onChange={(name) => void navigate(`/cases/${file.id}${name === 'overview' ? '' : '/' + name}`)}
            destroyOnHidden
            items={TABS.map((name) => ({
              key: name,
              label: t(`case.tab.${name}`),
              children: (
                <Suspense fallback={<Loading />}>
                  {name === 'overview' && <Overview file={file} />}
                  {name === 'assessment' && <Assessments file={file} open={open} />}
                  {name === 'consultation' && <Consultation file={file} open={open} />}
                  {name === 'restoration' && <Restoration file={file} open={open} />}
                  {name === 'log' && <Log file={file} />}
                </Suspense>
              ),
            }))}
          />
        </div>
        <StepList steps={file.steps} open={open} />
      </div>
      <Suspense fallback={null}>
        {step && (
          <StepDrawer
            key={step + JSON.stringify(initial)}
            id={step}
            initial={initial}
            subject={{ kind: 'cases', id: file.id, version: file.version }}
            department={file.department}
            steps={file.steps}
            obligations={waiting}
            close={close}
            done={close}
          />
        )}
      </Suspense>
    </>
  )
}

function Head({ file }: { file: CaseDetail }) {
  const { t, label, language } = useText()
  const officer = file.file.filing.officer?.name ?? file.officer
  return (
    <header className="file-head">
      <nav aria-label={t('frame.path')} className="path"><Link to="/cases">{t('nav.cases')}</Link> / <span>{file.number}</span><CopyLink number={file.number} /></nav>
      <h1>{file.title}</h1>
      <p className="file-line">
        <Tag color={file.open ? 'processing' : 'default'}>{label(file.stageLabel)}</Tag>
        <span>{label(file.departmentLabel)}</span>
        <span>{label(file.region)}</span>
        <span>{t('case.openedOn', { day: day(file.openedOn, language) })}</span>
        {officer && <span>{t('case.officer', { name: officer })}</span>}
        {file.obligors.length > 0 && <span>{t('case.obligors', { names: file.obligors.join(language === 'en' ? ', ' : '、') })}</span>}
      </p>
      {file.deadlines.length > 0 && <div className="chips">{file.deadlines.map((deadline) => <DeadlineChip key={deadline.kind + deadline.dueOn} deadline={deadline} />)}</div>}
      <dl className="figures">
        <div><dt>{t('case.assessed')} ({t('unit.yuan')})</dt><dd>{moneyRange(file.assessed)}</dd></div>
        <div><dt>{t('case.agreed')} ({t('unit.yuan')})</dt><dd>{money(file.agreed)}</dd></div>
        <div><dt>{t('case.received')} ({t('unit.yuan')})</dt><dd>{money(file.received)}</dd></div>
      </dl>
    </header>
  )
}

/** The clipboard is there on https and localhost only; elsewhere the address bar has the same link. */
function CopyLink({ number }: { number: string }) {
  const { t } = useText()
  const { message } = App.useApp()
  const [done, setDone] = useState(false)
  if (!('clipboard' in navigator)) return null
  const copy = () => navigator.clipboard.writeText(`${number} ${window.location.href}`).then(() => setDone(true), () => message.error(t('problem.unknown')))
  return <Button type="text" size="small" icon={done ? <CheckOutlined aria-hidden /> : <CopyOutlined aria-hidden />} aria-label={done ? t('case.copied') : t('case.copy')} title={t('case.copy')} onClick={() => void copy()} />
}

/** A case outlives its plugin; say so when the plugin is not there. */
function Unavailable({ department }: { department: string }) {
  const { t, label } = useText()
  const found = useQuery(departmentsQuery).data?.find((d) => d.id === department)
  if (!found || found.state === 'ACTIVE') return null
  return <Alert className="banner" type="warning" showIcon title={t('case.unavailable', { name: label(found), state: t(`plugins.${found.state}`) })} description={t('case.unavailableHint')} />
}
