import { PlusOutlined, UploadOutlined } from '@ant-design/icons'
import { Button, Table, Tag, type TableColumnsType } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Link, useSearchParams } from 'react-router'
import { cluesQuery, departmentsQuery, metaQuery } from '../api/queries'
import type { ClueSummary } from '../api/types'
import { useText } from '../i18n'
import { day } from '../lib/format'
import { useListState } from '../lib/listState'
import { Due } from '../shell/Due'
import { Filters, FilterSearch, FilterSelect, Pager } from '../shell/ListPage'
import { Page } from '../shell/Page'
import { useAccount } from '../shell/session'
import { Await, Empty } from '../shell/states'

const RegisterClue = lazy(async () => ({ default: (await import('./registerClue')).RegisterClue }))
const UploadClues = lazy(async () => ({ default: (await import('./uploadClues')).UploadClues }))
const FILTERS = ['q', 'stage', 'department', 'region', 'channel', 'sort'] as const

export function Clues() {
  const { t, label, language } = useText()
  const account = useAccount()
  const [search, setSearch] = useSearchParams()
  const list = useListState(FILTERS)
  const meta = useQuery(metaQuery).data
  const departments = useQuery(departmentsQuery).data
  const clues = useQuery(cluesQuery({ ...list.filters, limit: '20', ...(list.after && { after: list.after }) }))
  const filtered = Object.keys(list.filters).length > 0
  const mayRegister = account.has('OFFICER')
  const dialog = search.get('open')
  const show = (name: string | null) => setSearch((now) => { const next = new URLSearchParams(now); if (name) next.set('open', name); else next.delete('open'); return next }, { replace: name === null })

  const columns: TableColumnsType<ClueSummary> = [
    {
      title: t('clue.title'),
      key: 'title',
      render: (_, clue) => <span className="cell-title"><Link to={`/clues/${clue.id}`}>{clue.title}</Link><small className="hint">{[clue.reference, clue.suspectedObligor].filter(Boolean).join(' · ')}</small></span>,
    },
    { title: t('list.stage'), key: 'stage', width: 130, render: (_, clue) => <Tag>{label(clue.stageLabel)}</Tag> },
    { title: t('list.department'), key: 'department', width: 130, render: (_, clue) => label(clue.departmentLabel) },
    { title: t('list.region'), key: 'region', width: 130, render: (_, clue) => label(clue.region) },
    { title: t('clue.foundOn'), key: 'foundOn', width: 140, render: (_, clue) => day(clue.foundOn, language) },
    { title: t('list.due'), key: 'due', width: 190, render: (_, clue) => <Due on={clue.nextDue} overdue={clue.overdue} today={meta?.today} /> },
  ]

  return (
    <Page
      title={t('nav.clues')}
      hint={t('clues.hint')}
      actions={mayRegister && <><Button icon={<UploadOutlined aria-hidden />} onClick={() => show('upload')}>{t('clues.upload')}</Button><Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => show('register')}>{t('clues.register')}</Button></>}
    >
      <Filters list={list}>
        <FilterSearch list={list} text={t('list.keyword')} hint={t('clues.keywordHint')} />
        <FilterSelect list={list} name="stage" text={t('list.stage')} options={(meta?.stages.clue ?? []).map((s) => ({ value: s.id, label: label(s) }))} />
        {!account.department && <FilterSelect list={list} name="department" text={t('list.department')} options={(departments ?? []).map((d) => ({ value: d.id, label: label(d) }))} />}
        <FilterSelect list={list} name="region" text={t('list.region')} options={(meta?.regions ?? []).map((r) => ({ value: r.id, label: label(r) }))} />
        <FilterSelect list={list} name="channel" text={t('clue.channel')} options={(meta?.channels ?? []).map((c) => ({ value: c.id, label: `${c.code} ${label(c)}` }))} />
        <FilterSelect list={list} name="sort" usual="due" text={t('list.sort')} options={[{ value: 'due', label: t('sort.due') }, { value: '-updated', label: t('sort.updated') }]} />
      </Filters>
      <div className="card">
        <Await of={clues} rows={10}>
          {(page) => (
            <>
              <Table<ClueSummary>
                rowKey="id"
                columns={columns}
                dataSource={page.items}
                pagination={false}
                loading={clues.isPlaceholderData}
                scroll={{ x: 900 }}
                locale={{ emptyText: filtered ? <Empty title={t('list.noMatch')} hint={t('list.noMatchHint')} /> : <Empty title={t('clues.empty')} hint={t('clues.emptyHint')} /> }}
              />
              <Pager list={list} total={page.total} next={page.next} shown={page.items.length} />
            </>
          )}
        </Await>
      </div>
      <Suspense fallback={null}>
        {dialog === 'upload' && mayRegister && <UploadClues close={() => show(null)} />}
        {dialog === 'register' && mayRegister && <RegisterClue close={() => show(null)} />}
      </Suspense>
    </Page>
  )
}
