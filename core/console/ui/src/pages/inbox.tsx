import { Tag } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { inboxQuery, metaQuery } from '../api/queries'
import type { InboxItem } from '../api/types'
import { useText } from '../i18n'
import { useListState } from '../lib/listState'
import { Due } from '../shell/Due'
import { Pager } from '../shell/ListPage'
import { Page } from '../shell/Page'
import { Await, Empty } from '../shell/states'

const GROUPS = ['OVERDUE', 'WEEK', 'LATER', 'NONE'] as const
const NO_FILTERS: readonly string[] = []

/** What is due, soonest first. */
export function Inbox() {
  const { t } = useText()
  const list = useListState(NO_FILTERS)
  const inbox = useQuery(inboxQuery(list.after))
  return (
    <Page title={t('nav.inbox')} hint={t('inbox.hint')}>
      <Await of={inbox}>
        {(page) => (
          <>
            {page.items.length === 0 && <div className="card"><Empty title={t('inbox.empty')} hint={t('inbox.emptyHint')} action={<Link to="/clues">{t('inbox.toClues')}</Link>} /></div>}
            {GROUPS.map((group) => <Group key={group} group={group} items={page.items.filter((item) => item.group === group)} />)}
            <Pager list={list} total={page.total} next={page.next} shown={page.items.length} />
          </>
        )}
      </Await>
    </Page>
  )
}

function Group({ group, items }: { group: (typeof GROUPS)[number]; items: InboxItem[] }) {
  const { t, label } = useText()
  const today = useQuery(metaQuery).data?.today
  if (items.length === 0) return null
  return (
    <section className={`card inbox inbox-${group.toLowerCase()}`} aria-labelledby={'group-' + group}>
      <h2 id={'group-' + group}>{t(`inbox.${group}`)} <span className="count">{items.length}</span></h2>
      <ul>
        {items.map((item) => (
          <li key={item.kind + item.id}>
            <Link to={item.kind === 'case' ? `/cases/${item.id}` : `/clues/${item.id}`} className="inbox-item">
              <span className="inbox-main">
                <Tag>{t(`kind.${item.kind}`)}</Tag>
                <b>{item.title}</b>
                <small className="hint">{[item.number, label(item.departmentLabel), label(item.region)].filter(Boolean).join(' · ')}</small>
              </span>
              <span className="inbox-stage">{label(item.stageLabel)}</span>
              <span className="inbox-due">
                {item.deadline && <span>{label(item.deadline.label)}</span>}
                <Due on={item.nextDue} overdue={item.overdue} today={today} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
