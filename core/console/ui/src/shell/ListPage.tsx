import { Button, Input, Select } from 'antd'
import { SearchOutlined } from '@ant-design/icons'
import { useState, type ReactNode } from 'react'
import { useText } from '../i18n'
import type { ListControls } from '../lib/listState'

interface Choice { value: string; label: string }

/** A filter that is chosen from a list. */
export function FilterSelect({ name, text, options, list, usual }: { name: string; text: string; options: Choice[]; list: ListControls; usual?: string }) {
  const { t } = useText()
  return (
    <label className="filter">
      <span>{text}</span>
      <Select
        allowClear={usual === undefined}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        placeholder={t('list.all')}
        value={list.filters[name] ?? usual ?? null}
        options={options}
        onChange={(value: string | null) => list.filter({ [name]: value === usual ? null : value })}
      />
    </label>
  )
}

/** A filter that is typed; it is applied with Enter or the button. */
export function FilterSearch({ text, hint, list }: { text: string; hint: string; list: ListControls }) {
  const { t } = useText()
  const applied = list.filters['q'] ?? ''
  const [typed, setTyped] = useState(applied)
  const [seen, setSeen] = useState(applied)
  if (seen !== applied) {
    setSeen(applied)
    setTyped(applied)
  }
  return (
    <form className="filter filter-search" role="search" onSubmit={(event) => { event.preventDefault(); list.filter({ q: typed.trim() }) }}>
      <label htmlFor="filter-q">{text}</label>
      <div className="filter-row">
        <Input id="filter-q" allowClear value={typed} placeholder={hint} onChange={(event) => { setTyped(event.target.value); if (event.target.value === '') list.filter({ q: null }) }} />
        <Button htmlType="submit" icon={<SearchOutlined aria-hidden />}>{t('list.search')}</Button>
      </div>
    </form>
  )
}

export function Filters({ list, children }: { list: ListControls; children: ReactNode }) {
  const { t } = useText()
  const any = Object.keys(list.filters).length > 0
  return (
    <div className="card filters" role="group" aria-label={t('list.filters')}>
      {children}
      <Button className="filter-reset" onClick={list.clear} disabled={!any}>{t('list.reset')}</Button>
    </div>
  )
}

/** How many there are, and the way through them by key. */
export function Pager({ list, total, next, shown }: { list: ListControls; total: number; next: string | null; shown: number }) {
  const { t } = useText()
  if (total === 0 && list.page === 1) return null
  const several = next !== null || list.after !== null
  return (
    <nav className="pager" aria-label={t('list.pages')}>
      <span>{t('list.total', { count: total, shown })}</span>
      {several && <span className="pager-buttons">
        <Button onClick={list.first} disabled={list.after === null}>{t('list.first')}</Button>
        <Button onClick={() => list.previous?.()} disabled={list.after === null || !list.previous}>{t('list.previous')}</Button>
        <span>{t('list.page', { n: list.page })}</span>
        <Button onClick={() => next && list.next(next)} disabled={!next}>{t('list.next')}</Button>
      </span>}
    </nav>
  )
}
