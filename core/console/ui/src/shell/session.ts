import { useQuery } from '@tanstack/react-query'
import { Problem, call, keepToken, whenSignedOut } from '../api/client'
import { client, rememberSession, sessionQuery } from '../api/queries'
import type { Role, Session } from '../api/types'
import { forgetDrafts } from '../steps/drafts'

whenSignedOut(() => rememberSession(null))

export function useSession() {
  const query = useQuery(sessionQuery)
  if (query.data) {
    keepToken(query.data.csrfToken ?? '')
    owner = query.data.account.login
  }
  return query
}

/** The session of a page that is only shown to someone who signed in. */
export function useAccount() {
  const session = useSession().data
  if (!session) throw new Error('This page needs a session')
  const has = (...roles: Role[]) => roles.some((role) => session.account.roles.includes(role))
  return { ...session.account, has }
}

/** Whose drafts there are; who signs in again after the session ran out finds them. */
let owner: string | null = null

/** What one person read or typed must not be there for the next. The session itself stays watched by the pages. */
function change(session: Session | null): void {
  keepToken(session?.csrfToken ?? '')
  if (session === null || session.account.login !== owner) forgetDrafts()
  owner = session?.account.login ?? null
  client.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionQuery.queryKey[0] })
  rememberSession(session)
}

export async function signIn(login: string, password: string): Promise<void> {
  change((await call<Session>('POST', '/session', { body: { login, password } })).data)
}

export async function signOut(): Promise<void> {
  try {
    await call('DELETE', '/session')
  } catch (problem) {
    // A session that is over need not be ended.
    if (!(problem instanceof Problem) || problem.status !== 401) throw problem
  }
  change(null)
}
