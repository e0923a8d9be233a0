import type { ReactNode } from 'react'
import type { Label } from '../api/types'
import { useText, type Text } from '../i18n'
import { day, money, number } from '../lib/format'
import { choices, names } from './glossary'

/** Shows what a step recorded: names from the glossary of fields, lists of things as tables. */

type Unknown = Record<string, unknown>
const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null && !Array.isArray(value)
const isLabel = (value: unknown): value is Label => isObject(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string'
const AMOUNT = /(amount|total|cost|worth|low|high|received|claim)$/i
const SAME: { [name: string]: string } = { fromRegion: 'region', toRegion: 'region' }

export function nameOf(key: string, { label }: Pick<Text, 'label'>): string {
  const name = names[key]
  return name ? label({ zh: name[0], en: name[1] }) : key
}

function choiceOf(key: string, value: string, { label }: Pick<Text, 'label'>): string {
  const choice = (choices[key] ?? choices[SAME[key] ?? ''])?.[value]
  return choice ? label({ zh: choice[0], en: choice[1] }) : value
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0) || (isObject(value) && Object.values(value).every(isEmpty))
}

export const isFilled = (value: unknown): boolean => !isEmpty(value)
const hasParts = (value: unknown): boolean => (isObject(value) && !isLabel(value)) || (Array.isArray(value) && value.some(isObject))

export function show(key: string, value: unknown, text: Text): ReactNode {
  const { t, label, language } = text
  if (value === null || value === undefined || value === '') return '—'
  if (typeof value === 'boolean') return value ? t('form.yes') : t('form.no')
  if (typeof value === 'number') return AMOUNT.test(key) ? money(value) : number(value)
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value, language)
    return choiceOf(key, value, text)
  }
  if (Array.isArray(value)) return value.every((item) => !isObject(item)) ? value.map((item) => show(key, item, text)).join(language === 'en' ? ', ' : '、') : <Rows rows={value.filter(isObject)} />
  if (isLabel(value)) return label(value)
  return isObject(value) ? <Record of={value} /> : String(value)
}

export function Record({ of, hide = [] }: { of: Unknown; hide?: readonly string[] }) {
  const text = useText()
  const entries = Object.entries(of).filter(([key, value]) => !hide.includes(key) && !isEmpty(value))
  const flat = entries.filter(([, value]) => !Array.isArray(value) || value.every((item) => !isObject(item)))
  const tables = entries.filter(([, value]) => Array.isArray(value) && value.some(isObject))
  return (
    <>
      <dl className="facts">{flat.map(([key, value]) => <div key={key} className={isObject(value) && !isLabel(value) ? 'facts-wide' : undefined}><dt>{nameOf(key, text)}</dt><dd>{show(key, value, text)}</dd></div>)}</dl>
      {tables.map(([key, value]) => <Rows key={key} caption={nameOf(key, text)} rows={(value as unknown[]).filter(isObject)} />)}
    </>
  )
}

/** Things of one kind: a table, or one below the other when they have parts of their own. */
export function Rows({ rows, caption, label }: { rows: Unknown[]; caption?: string; label?: string }) {
  const text = useText()
  if (rows.some((row) => Object.values(row).some(hasParts))) {
    return <>{caption && <h3>{caption}</h3>}<ol className="records">{rows.map((row, index) => <li key={index}><Record of={row} /></li>)}</ol></>
  }
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row).filter((key) => !isEmpty(row[key]))))]
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={caption ?? label ?? text.t('case.rows')}>
      <table className="plain">
        {caption && <caption>{caption}</caption>}
        <thead><tr>{keys.map((key) => <th key={key} scope="col" className={AMOUNT.test(key) ? 'amount' : undefined}>{nameOf(key, text)}</th>)}</tr></thead>
        <tbody>{rows.map((row, index) => <tr key={index}>{keys.map((key) => <td key={key} className={AMOUNT.test(key) ? 'amount' : undefined}>{show(key, row[key], text)}</td>)}</tr>)}</tbody>
      </table>
    </div>
  )
}

/** One part of a file under its name; nothing while it is empty. */
export function Section({ name, value }: { name: string; value: unknown }) {
  const text = useText()
  if (isEmpty(value)) return null
  const title = nameOf(name, text)
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {Array.isArray(value) && value.every(isObject) ? <Rows rows={value} label={title} /> : isObject(value) ? <Record of={value} /> : <p>{show(name, value, text)}</p>}
    </section>
  )
}
