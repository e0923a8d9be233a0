import { Table, Tag, type TableColumnsType } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { casesQuery, departmentsQuery, metaQuery } from '../api/queries'
import type { CaseSummary } from '../api/types'
import { useText } from '../i18n'
import { money, moneyRange } from '../lib/format'
import { useListState } from '../lib/listState'
import { Due } from '../shell/Due'
import { Filters, FilterSearch, FilterSelect, Pager } from '../shell/ListPage'
import { Page } from '../shell/Page'
import { useAccount } from '../shell/session'
import { Await, Empty } from '../shell/states'

const FILTERS = ['q', 'stage', 'department', 'region', 'open', 'sort'] as const

export function Cases() {
  const { t, label } = useText()
  const account = useAccount()
  const list = useListState(FILTERS)
  const meta = useQuery(metaQuery).data
  const departments = useQuery(departmentsQuery).data
  const cases = useQuery(casesQuery({ ...list.filters, limit: '20', ...(list.after && { after: list.after }) }))
  const filtered = Object.keys(list.filters).length > 0

  const columns: TableColumnsType<CaseSummary> = [
    {
      title: t('case.title'),
      key: 'title',
      render: (_, file) => <span className="cell-title"><Link to={`/cases/${file.id}`}>{file.title}</Link><small className="hint">{[file.number, ...file.obligors].join(' · ')}</small></span>,
    },
    { title: t('list.stage'), key: 'stage', width: 130, render: (_, file) => <Tag color={file.open ? undefined : 'default'}>{label(file.stageLabel)}</Tag> },
    { title: t('list.department'), key: 'department', width: 130, render: (_, file) => label(file.departmentLabel) },
    { title: t('list.region'), key: 'region', width: 120, render: (_, file) => label(file.region) },
    { title: t('case.assessed'), key: 'assessed', width: 180, align: 'right', render: (_, file) => <span className="amount">{moneyRange(file.assessed)}</span> },
    { title: t('case.received'), key: 'received', width: 140, align: 'right', render: (_, file) => <span className="amount">{money(file.received)}</span> },
    { title: t('list.due'), key: 'due', width: 180, render: (_, file) => <Due on={file.nextDue} overdue={file.overdue} today={meta?.today} /> },
  ]

  return (
    <Page title={t('nav.cases')} hint={t('cases.hint')}>
      <Filters list={list}>
        <FilterSearch list={list} text={t('list.keyword')} hint={t('cases.keywordHint')} />
        <FilterSelect list={list} name="stage" text={t('list.stage')} options={(meta?.stages.case ?? []).map((s) => ({ value: s.id, label: label(s) }))} />
        {!account.department && <FilterSelect list={list} name="department" text={t('list.department')} options={(departments ?? []).map((d) => ({ value: d.id, label: label(d) }))} />}
        <FilterSelect list={list} name="region" text={t('list.region')} options={(meta?.regions ?? []).map((r) => ({ value: r.id, label: label(r) }))} />
        <FilterSelect list={list} name="open" text={t('case.state')} options={[{ value: 'true', label: t('case.open') }, { value: 'false', label: t('case.ended') }]} />
        <FilterSelect list={list} name="sort" usual="due" text={t('list.sort')} options={[{ value: 'due', label: t('sort.due') }, { value: '-updated', label: t('sort.updated') }, { value: '-opened', label: t('sort.opened') }]} />
      </Filters>
      <div className="card">
        <Await of={cases} rows={10}>
          {(page) => (
            <>
              <Table<CaseSummary>
                rowKey="id"
                columns={columns}
                dataSource={page.items}
                pagination={false}
                loading={cases.isPlaceholderData}
                scroll={{ x: 1080 }}
                locale={{ emptyText: filtered ? <Empty title={t('list.noMatch')} hint={t('list.noMatchHint')} /> : <Empty title={t('cases.empty')} hint={t('cases.emptyHint')} action={<Link to="/clues">{t('inbox.toClues')}</Link>} /> }}
              />
              <Pager list={list} total={page.total} next={page.next} shown={page.items.length} />
            </>
          )}
        </Await>
      </div>
    </Page>
  )
}
