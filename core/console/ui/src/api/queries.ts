import { QueryClient, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { Problem, get, query } from './client'
import type { AssessmentForm, CaseDetail, CaseSummary, Clue, ClueSummary, Department, InboxItem, JournalEntry, Meta, Page, Plugin, RestorationOption, Rule, Session } from './types'

export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, problem) => failures < 1 && problem instanceof Problem && (problem.status === 0 || problem.status >= 500),
    },
  },
})

const MINUTES = 60_000
/** Remembers that someone signed in here, so that a first visit does not ask for a session that cannot exist. */
const SIGNED_IN = 'qingshan.signed-in'

export function rememberSession(session: Session | null): void {
  if (session) localStorage.setItem(SIGNED_IN, 'yes')
  else localStorage.removeItem(SIGNED_IN)
  client.setQueryData(sessionQuery.queryKey, session)
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: Infinity,
  queryFn: async (): Promise<Session | null> => {
    if (!localStorage.getItem(SIGNED_IN)) return null
    try {
      return await get<Session>('/session')
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.status !== 401) throw problem
      localStorage.removeItem(SIGNED_IN)
      return null
    }
  },
})

export type Filters = Record<string, string>

export const metaQuery = queryOptions({ queryKey: ['meta'], staleTime: 5 * MINUTES, queryFn: ({ signal }) => get<Meta>('/meta', signal) })
export const departmentsQuery = queryOptions({ queryKey: ['departments'], queryFn: async ({ signal }) => (await get<{ items: Department[] }>('/departments', signal)).items })
export const formQuery = (department: string, form: string) =>
  queryOptions({ queryKey: ['departments', department, 'forms', form], queryFn: ({ signal }) => get<AssessmentForm>(`/departments/${department}/forms/${form}`, signal) })
export const optionQuery = (department: string, option: string) =>
  queryOptions({ queryKey: ['departments', department, 'options', option], queryFn: ({ signal }) => get<RestorationOption>(`/departments/${department}/options/${option}`, signal) })
export const cluesQuery = (filters: Filters) =>
  queryOptions({ queryKey: ['clues', filters], placeholderData: keepPreviousData, queryFn: ({ signal }) => get<Page<ClueSummary>>('/clues' + query(filters), signal) })
export const clueQuery = (id: string) => queryOptions({ queryKey: ['clue', id], queryFn: ({ signal }) => get<Clue>('/clues/' + encodeURIComponent(id), signal) })
export const casesQuery = (filters: Filters) =>
  queryOptions({ queryKey: ['cases', filters], placeholderData: keepPreviousData, queryFn: ({ signal }) => get<Page<CaseSummary>>('/cases' + query(filters), signal) })
export const caseQuery = (id: string) => queryOptions({ queryKey: ['case', id], queryFn: ({ signal }) => get<CaseDetail>('/cases/' + encodeURIComponent(id), signal) })
export const inboxQuery = (after: string | null) =>
  queryOptions({ queryKey: ['inbox', after], placeholderData: keepPreviousData, queryFn: ({ signal }) => get<Page<InboxItem>>('/inbox' + query({ limit: 50, after }), signal) })
export const pluginsQuery = queryOptions({ queryKey: ['plugins'], queryFn: async ({ signal }) => (await get<{ items: Plugin[] }>('/plugins', signal)).items })
export const rulesQuery = (on: string) => queryOptions({ queryKey: ['rules', on], queryFn: async ({ signal }) => (await get<{ items: Rule[] }>('/rules' + query({ on }), signal)).items })

/** Everything the journal of a stream holds, oldest first; it is read in pages of 200. */
export const journalQuery = (stream: 'cases' | 'clues', id: string, version: number) =>
  queryOptions({
    queryKey: ['journal', stream, id, version],
    queryFn: async ({ signal }) => {
      const entries: JournalEntry[] = []
      let after: string | null = null
      do {
        const page: Page<JournalEntry> = await get(`/${stream}/${encodeURIComponent(id)}/journal` + query({ limit: 200, after }), signal)
        entries.push(...page.items)
        after = page.next
      } while (after)
      return entries
    },
  })
