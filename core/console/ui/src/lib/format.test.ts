import { describe, expect, it } from 'vitest'
import { day, daysBetween, money, moneyRange, number, pick } from './format'

describe('amounts', () => {
  it('have two decimals and thousands separators', () => {
    expect(money(1234567.8)).toBe('1,234,567.80')
    expect(money(0)).toBe('0.00')
    expect(money(null)).toBe('—')
  })

  it('between bounds show both only where they differ', () => {
    expect(moneyRange({ low: 1000, high: 2000.5 })).toBe('1,000.00 – 2,000.50')
    expect(moneyRange({ low: 1000, high: 1000 })).toBe('1,000.00')
  })

  it('that are no money keep their digits', () => {
    expect(number(12345.678901)).toBe('12,345.678901')
  })
})

describe('days', () => {
  it('are written as the language does, whatever the time zone', () => {
    expect(day('2026-03-01', 'zh')).toBe('2026年3月1日')
    expect(day('2026-03-01', 'en')).toBe('1 Mar 2026')
    expect(day(null, 'zh')).toBe('—')
  })

  it('are counted across the end of a year', () => {
    expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3)
    expect(daysBetween('2026-11-23', '2026-11-20')).toBe(-3)
  })
})

describe('labels', () => {
  it('fall back to Chinese', () => {
    expect(pick({ zh: '立案', en: 'Filed' }, 'en')).toBe('Filed')
    expect(pick({ zh: '立案', en: '' }, 'en')).toBe('立案')
    expect(pick(null, 'zh')).toBe('')
  })
})
