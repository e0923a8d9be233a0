import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'

/** What a list shows, as its address says it: filters and the cursor of the page. */
export interface ListState {
  filters: Record<string, string>
  after: string | null
  page: number
}

export function readList(search: URLSearchParams, names: readonly string[]): ListState {
  const filters: Record<string, string> = {}
  for (const name of names) {
    const value = search.get(name)
    if (value) filters[name] = value
  }
  const after = search.get('after')
  const page = Number(search.get('page'))
  return { filters, after: after || null, page: after && Number.isInteger(page) && page > 1 ? page : 1 }
}

/** Sets or removes filters; a changed filter starts again from the first page. */
export function withFilters(search: URLSearchParams, changes: Record<string, string | null | undefined>): URLSearchParams {
  const next = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value)
    else next.delete(name)
  }
  next.delete('after')
  next.delete('page')
  return next
}

export function withCursor(search: URLSearchParams, cursor: string, page: number): URLSearchParams {
  const next = new URLSearchParams(search)
  next.set('after', cursor)
  next.set('page', String(page))
  return next
}

export interface ListControls extends ListState {
  filter(changes: Record<string, string | null | undefined>): void
  clear(): void
  next(cursor: string): void
  /** Goes back to the page this one was reached from; null when it was opened by its address. */
  previous: (() => void) | null
  first(): void
}

/** The address is the state: a copied link shows the same rows, and the browser's back button pages back. */
export function useListState(names: readonly string[]): ListControls {
  const [search, setSearch] = useSearchParams()
  const navigate = useNavigate()
  const location = useLocation()
  const depth = (location.state as { depth?: number } | null)?.depth ?? 0
  const state = useMemo(() => readList(search, names), [search, names])
  const filter = useCallback((changes: Record<string, string | null | undefined>) => setSearch((now) => withFilters(now, changes), { replace: true }), [setSearch])
  const clear = useCallback(() => setSearch(new URLSearchParams()), [setSearch])
  const first = useCallback(() => setSearch((now) => withFilters(now, {})), [setSearch])
  const next = (cursor: string) => setSearch((now) => withCursor(now, cursor, state.page + 1), { state: { depth: depth + 1 } })
  return { ...state, filter, clear, first, next, previous: depth > 0 ? () => void navigate(-1) : null }
}
