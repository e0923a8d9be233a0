import { Checkbox, Input, Table, Tag, type TableColumnsType } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { metaQuery, rulesQuery } from '../api/queries'
import type { Rule } from '../api/types'
import { useText } from '../i18n'
import { day, number } from '../lib/format'
import { Page } from '../shell/Page'
import { Await, Empty } from '../shell/states'

/** Every number of the law that the platform works with, as of a day. */
export function Rules() {
  const { t, label, language } = useText()
  const today = useQuery(metaQuery).data?.today ?? ''
  const [search, setSearch] = useSearchParams()
  const on = search.get('on') ?? ''
  const openOnly = search.get('unconfirmed') === 'true'
  const rules = useQuery(rulesQuery(on))
  const set = (name: string, value: string) => setSearch((now) => { const next = new URLSearchParams(now); if (value) next.set(name, value); else next.delete(name); return next }, { replace: true })

  const columns: TableColumnsType<Rule> = [
    { title: t('rules.name'), key: 'name', render: (_, rule) => <span className="cell-title"><b>{label(rule)}</b><small className="hint">{rule.key}</small></span> },
    { title: t('rules.value'), key: 'value', align: 'right', width: 150, render: (_, rule) => (rule.value === null ? <span className="hint">{t('rules.unset')}</span> : <span className="amount">{number(rule.value)} {rule.unit}</span>) },
    { title: t('rules.state'), key: 'state', width: 120, render: (_, rule) => (rule.confirmed ? <Tag>{t('rules.confirmed')}</Tag> : <Tag color="warning">{t('rules.unconfirmed')}</Tag>) },
    { title: t('rules.inForce'), key: 'inForce', width: 150, render: (_, rule) => (rule.inForce ? day(rule.inForce, language) : '—') },
    { title: t('rules.basis'), dataIndex: 'basis', key: 'basis' },
  ]
  return (
    <Page title={t('nav.rules')} hint={t('rules.hint')}>
      <div className="card filters" role="group" aria-label={t('list.filters')}>
        <label className="filter"><span>{t('rules.on')}</span><Input type="date" value={on || today} onChange={(event) => set('on', event.target.value)} /></label>
        <Checkbox className="filter-check" checked={openOnly} onChange={(event) => set('unconfirmed', event.target.checked ? 'true' : '')}>{t('rules.onlyUnconfirmed')}</Checkbox>
      </div>
      <div className="card">
        <Await of={rules} rows={12}>
          {(items) => {
            const shown = openOnly ? items.filter((rule) => !rule.confirmed) : items
            return <Table<Rule> rowKey="key" columns={columns} dataSource={shown} pagination={false} scroll={{ x: 820 }} locale={{ emptyText: <Empty title={t('rules.empty')} /> }} />
          }}
        </Await>
      </div>
    </Page>
  )
}
