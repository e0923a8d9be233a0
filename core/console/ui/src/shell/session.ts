import { useQuery } from '@tanstack/react-query'
import { call, keepToken, whenSignedOut } from '../api/client'
import { client, rememberSession, sessionQuery } from '../api/queries'
import type { Role, Session } from '../api/types'

whenSignedOut(() => rememberSession(null))

export function useSession() {
  const query = useQuery(sessionQuery)
  if (query.data) keepToken(query.data.csrfToken ?? '')
  return query
}

/** The session of a page that is only shown to someone who signed in. */
export function useAccount() {
  const session = useSession().data
  if (!session) throw new Error('This page needs a session')
  const has = (...roles: Role[]) => roles.some((role) => session.account.roles.includes(role))
  return { ...session.account, has }
}

export async function signIn(login: string, password: string): Promise<void> {
  const { data } = await call<Session>('POST', '/session', { body: { login, password } })
  client.clear()
  keepToken(data.csrfToken ?? '')
  rememberSession(data)
}

export async function signOut(): Promise<void> {
  await call('DELETE', '/session')
  keepToken('')
  client.clear()
  rememberSession(null)
}
