import { Tag } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import { clueQuery, metaQuery } from '../api/queries'
import type { Clue } from '../api/types'
import { isFilled, Section } from '../case/Record'
import { useText } from '../i18n'
import { day } from '../lib/format'
import { DeadlineChip } from '../shell/Due'
import { Facts } from '../shell/Facts'
import { OverdueBanner } from '../shell/OverdueBanner'
import { useTitle } from '../shell/Page'
import { Await } from '../shell/states'
import { StepList } from '../steps/StepList'
import { Journal } from './journal'

const StepDrawer = lazy(async () => ({ default: (await import('../steps/StepDrawer')).StepDrawer }))

/** What its steps recorded, in order. */
const PARTS = ['referral', 'verification', 'outcome'] as const

export function CluePage() {
  const { id = '' } = useParams()
  const clue = useQuery(clueQuery(id))
  return <Await of={clue}>{(data) => <ClueView clue={data} />}</Await>
}

function ClueView({ clue }: { clue: Clue }) {
  const { t, label, language } = useText()
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParams()
  const meta = useQuery(metaQuery).data
  useTitle(clue.title)
  const step = search.get('step')
  const show = (name: string | null) => setSearch(name ? { step: name } : {}, { replace: name === null })
  const channel = meta?.channels.find((c) => c.id === clue.channel)
  const details = Object.entries(clue.details ?? {}).filter(([, value]) => value !== null && typeof value !== 'object')

  return (
    <>
      <header className="file-head">
        <nav aria-label={t('frame.path')} className="path"><Link to="/clues">{t('nav.clues')}</Link> / <span>{clue.reference}</span></nav>
        <h1>{clue.title}</h1>
        <div className="chips">
          <Tag color="processing">{label(clue.stageLabel)}</Tag>
          {clue.deadlines.map((deadline) => <DeadlineChip key={deadline.kind + deadline.dueOn} deadline={deadline} />)}
          {clue.caseId && <Link to={`/cases/${clue.caseId}`}>{t('clue.toCase')}</Link>}
        </div>
      </header>
      <OverdueBanner deadlines={clue.deadlines} steps={clue.steps} open={show} />
      <div className="file">
        <div className="file-main">
          <section className="card" aria-labelledby="facts-title">
            <h2 id="facts-title">{t('clue.facts')}</h2>
            <p className="prose">{clue.facts}</p>
            <Facts
              rows={[
                [t('clue.reference'), clue.reference],
                [t('clue.channel'), channel && `${channel.code} ${label(channel)}`],
                [t('list.department'), label(clue.departmentLabel)],
                [t('list.region'), label(clue.region)],
                [t('clue.place'), clue.place !== clue.title && clue.place],
                [t('clue.point'), clue.point && `${clue.point.longitude}, ${clue.point.latitude} (${clue.point.datum})`],
                [t('clue.foundOn'), day(clue.foundOn, language)],
                [t('clue.suspectedObligor'), clue.suspectedObligor],
                ...details.map(([name, value]) => [name, String(value)] as const),
              ]}
            />
          </section>
          {PARTS.some((name) => isFilled(clue.file[name])) && <div className="card">{PARTS.map((name) => <Section key={name} name={name} value={clue.file[name]} />)}</div>}
          <section className="card" aria-labelledby="journal-title">
            <h2 id="journal-title">{t('journal.title')}</h2>
            <Journal stream="clues" id={clue.id} version={clue.version} />
          </section>
        </div>
        <StepList steps={clue.steps} open={show} />
      </div>
      <Suspense fallback={null}>
        {step && (
          <StepDrawer
            key={step}
            id={step}
            subject={{ kind: 'clues', id: clue.id, version: clue.version }}
            department={clue.department}
            steps={clue.steps}
            close={() => show(null)}
            done={(result) => (result.caseId ? void navigate('/cases/' + result.caseId) : show(null))}
          />
        )}
      </Suspense>
    </>
  )
}
