import { describe, expect, it } from 'vitest'
import { readList, withCursor, withFilters } from './listState'

const NAMES = ['q', 'stage'] as const
const search = (text: string) => new URLSearchParams(text)

describe('the address of a list', () => {
  it('says what is shown, and nothing that the list does not know', () => {
    expect(readList(search('q=%E9%82%95%E6%B1%9F&stage=FILED&evil=1&open=upload'), NAMES)).toEqual({ filters: { q: '邕江', stage: 'FILED' }, after: null, page: 1 })
  })

  it('holds the page by its cursor', () => {
    const next = withCursor(search('stage=FILED'), 'abc=', 2)
    expect(readList(next, NAMES)).toEqual({ filters: { stage: 'FILED' }, after: 'abc=', page: 2 })
  })

  it('is the first page without a cursor, whatever number it names', () => {
    expect(readList(search('page=7'), NAMES).page).toBe(1)
    expect(readList(search('after=x&page=-1'), NAMES).page).toBe(1)
  })

  it('starts again from the first page when a filter changes', () => {
    expect(withFilters(search('stage=FILED&after=abc&page=3'), { q: '铝' }).toString()).toBe('stage=FILED&q=%E9%93%9D')
  })

  it('forgets a filter that was cleared and keeps what else it says', () => {
    expect(withFilters(search('q=x&tab=1'), { q: '' }).toString()).toBe('tab=1')
  })
})
