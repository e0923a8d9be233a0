/** Only a path inside the console is followed after signing in, never an address somewhere else. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) && !next.startsWith('/login') ? next : '/inbox'
}
