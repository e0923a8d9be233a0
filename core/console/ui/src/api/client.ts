import i18n from 'i18next'

export interface Violation { field: string; code: string; message?: string; zh?: string; en?: string }
export interface Rejection { code: string; zh: string; en: string }
export interface MissingCoefficient { code: string; zh: string; en: string; unit: string; file: string }

interface ProblemBody {
  status?: number
  code?: string
  title?: string
  detail?: string
  violations?: Violation[]
  rejections?: Rejection[]
  missing?: MissingCoefficient[]
  currentVersion?: number
}

/** What the server answered instead of a result (RFC 9457), or that it could not be reached (status 0). */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly violations: Violation[]
  readonly rejections: Rejection[]
  readonly missing: MissingCoefficient[]
  readonly retryAfter: number | null

  constructor(status: number, body: ProblemBody, retryAfter: number | null = null) {
    super(body.detail ?? body.title ?? '')
    this.name = 'Problem'
    this.status = status
    this.code = body.code ?? (status === 0 ? 'UNREACHABLE' : 'UNKNOWN')
    this.violations = body.violations ?? []
    this.rejections = body.rejections ?? []
    this.missing = body.missing ?? []
    this.retryAfter = retryAfter
  }
}

export interface Answer<T> { data: T; version: number | null }
export interface Options { body?: unknown; version?: number; key?: string; signal?: AbortSignal }

const BASE = '/api/v1'
let csrfToken = ''
let onSignedOut: () => void = () => undefined

/** The token that every change must carry; it comes with the session. */
export function keepToken(token: string): void {
  csrfToken = token
}

/** Called when the server no longer knows the session. */
export function whenSignedOut(listener: () => void): void {
  onSignedOut = listener
}

/** A random version 4 UUID. crypto.randomUUID exists only on https and localhost, the intranet has plain http too. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** "7" or W/"7" as a number; null when there is none. */
export function versionOf(etag: string | null): number | null {
  const digits = /^(?:W\/)?"(\d+)"$/.exec(etag ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

export async function call<T>(method: string, path: string, options: Options = {}): Promise<Answer<T>> {
  const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': i18n.language || 'zh' }
  if (method !== 'GET' && csrfToken) headers['X-CSRF-Token'] = csrfToken
  if (options.version !== undefined) headers['If-Match'] = `"${options.version}"`
  if (options.key) headers['Idempotency-Key'] = options.key
  let body: BodyInit | null = null
  if (options.body instanceof Blob) {
    body = options.body
    headers['Content-Type'] = 'application/octet-stream'
  } else if (options.body !== undefined) {
    body = JSON.stringify(options.body)
    headers['Content-Type'] = 'application/json'
  }
  let response: Response
  try {
    response = await fetch(BASE + path, { method, headers, body, credentials: 'same-origin', signal: options.signal ?? null })
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure
    throw new Problem(0, {})
  }
  if (!response.ok) throw await problemOf(response, path)
  const text = response.status === 204 ? '' : await response.text()
  return { data: (text ? JSON.parse(text) : undefined) as T, version: versionOf(response.headers.get('ETag')) }
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await call<T>('GET', path, signal ? { signal } : {})).data
}

export async function post<T>(path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  return (await call<T>('POST', path, { body, ...(signal && { signal }) })).data
}

async function problemOf(response: Response, path: string): Promise<Problem> {
  const body = (await response.json().catch(() => ({}))) as ProblemBody
  const retryAfter = Number(response.headers.get('Retry-After'))
  if (response.status === 401 && !path.startsWith('/session')) onSignedOut()
  return new Problem(response.status, body, Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : null)
}

/** A query string of the values that are set, in a stable order. */
export function query(values: Record<string, string | number | boolean | null | undefined>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && value !== undefined && value !== '') search.set(name, String(value))
  }
  const text = search.toString()
  return text ? '?' + text : ''
}
