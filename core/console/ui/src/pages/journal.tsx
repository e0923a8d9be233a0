import { Button } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { journalQuery } from '../api/queries'
import type { JournalEntry } from '../api/types'
import { useText } from '../i18n'
import { moment } from '../lib/format'
import { Await, Empty } from '../shell/states'

const AT_FIRST = 50

/** Who did what and when, newest first; the record itself stands behind each entry. */
export function Journal({ stream, id, version }: { stream: 'cases' | 'clues'; id: string; version: number }) {
  const { t } = useText()
  const journal = useQuery(journalQuery(stream, id, version))
  const [all, setAll] = useState(false)
  return (
    <Await of={journal} rows={6}>
      {(entries) => {
        if (entries.length === 0) return <Empty title={t('journal.empty')} />
        const newest = [...entries].reverse()
        const shown = all ? newest : newest.slice(0, AT_FIRST)
        return (
          <>
            <ol className="timeline">{shown.map((entry) => <Entry key={entry.sequence} entry={entry} />)}</ol>
            {shown.length < entries.length && <Button onClick={() => setAll(true)}>{t('journal.more', { n: entries.length - shown.length })}</Button>}
          </>
        )
      }}
    </Await>
  )
}

function Entry({ entry }: { entry: JournalEntry }) {
  const { t, label, language } = useText()
  return (
    <li>
      <p className="timeline-what"><b>{label(entry.label)}</b><span className="hint">#{entry.sequence}</span></p>
      <p className="hint">{moment(entry.at, language)} · {entry.actor.name} ({entry.actor.login})</p>
      <details>
        <summary>{t('journal.record')}</summary>
        <pre tabIndex={0}>{JSON.stringify(entry.payload, null, 2)}</pre>
        <p className="hash">{t('journal.hash')} {entry.hash}</p>
      </details>
    </li>
  )
}
