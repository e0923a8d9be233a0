import type { Label, Range } from '../api/types'

export type Language = 'zh' | 'en'

export function pick(label: Label | null | undefined, language: Language): string {
  if (!label) return ''
  return (language === 'en' ? label.en : label.zh) || label.zh || label.en
}

/** 1,234,567.80: always two decimals and thousands separators, alike in both languages. */
export function money(amount: number | null | undefined): string {
  if (amount === null || amount === undefined || Number.isNaN(amount)) return '—'
  return amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}

export function moneyRange(range: Range | null | undefined): string {
  if (!range) return '—'
  return range.low === range.high ? money(range.low) : `${money(range.low)} – ${money(range.high)}`
}

export function number(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 12 })
}

export function numberRange(range: Range | null | undefined): string {
  if (!range) return '—'
  return range.low === range.high ? number(range.low) : `${number(range.low)} – ${number(range.high)}`
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** 2026年11月3日 or 3 Nov 2026 from yyyy-MM-dd; no time zone is involved. */
export function day(iso: string | null | undefined, language: Language): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '')
  if (!parts) return '—'
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number]
  return language === 'en' ? `${date} ${MONTHS[month - 1]} ${year}` : `${year}年${month}月${date}日`
}

/** A moment in the reader's own time zone, to the minute. */
export function moment(iso: string | null | undefined, language: Language): string {
  if (!iso) return '—'
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return '—'
  const two = (n: number) => String(n).padStart(2, '0')
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${day(date, language)} ${two(at.getHours())}:${two(at.getMinutes())}`
}

/** Whole days from one day to another, negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000)
}
