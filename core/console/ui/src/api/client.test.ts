import { afterEach, describe, expect, it, vi } from 'vitest'
import { Problem, call, keepToken, newKey, query, versionOf, whenSignedOut } from './client'

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) => vi.fn(async () => new Response(body === undefined ? null : JSON.stringify(body), { status, headers }))
const sent = (fetched: ReturnType<typeof answer>) => (fetched.mock.calls[0] as unknown as [string, RequestInit & { headers: Record<string, string> }])[1]

afterEach(() => vi.unstubAllGlobals())

describe('a call to the server', () => {
  it('carries the token, the version and the key of a change', async () => {
    const fetched = answer(200, { id: 'x' }, { ETag: '"8"' })
    vi.stubGlobal('fetch', fetched)
    keepToken('secret')
    expect(await call('POST', '/cases/x/steps/close', { body: { on: '2026-11-23' }, version: 7, key: 'k' })).toEqual({ data: { id: 'x' }, version: 8 })
    expect(sent(fetched).headers).toMatchObject({ 'X-CSRF-Token': 'secret', 'If-Match': '"7"', 'Idempotency-Key': 'k', 'Content-Type': 'application/json' })
  })

  it('sends a file as it is', async () => {
    const fetched = answer(201, {})
    vi.stubGlobal('fetch', fetched)
    const file = new Blob(['a,b'])
    await call('POST', '/intakes', { body: file })
    expect(sent(fetched).body).toBe(file)
    expect(sent(fetched).headers['Content-Type']).toBe('application/octet-stream')
  })

  it('hands on the problem with its violations', async () => {
    vi.stubGlobal('fetch', answer(422, { code: 'INVALID', detail: '有 1 处不符合要求', violations: [{ field: 'on', code: 'NotNull' }] }))
    await expect(call('POST', '/clues', { body: {} })).rejects.toMatchObject({ status: 422, code: 'INVALID', message: '有 1 处不符合要求', violations: [{ field: 'on', code: 'NotNull' }] })
  })

  it('that finds no server is a problem too', async () => {
    vi.stubGlobal('fetch', vi.fn(async () => { throw new TypeError('Failed to fetch') }))
    await expect(call('GET', '/meta')).rejects.toMatchObject({ status: 0, code: 'UNREACHABLE' })
  })

  it('says when the session is over, but not when signing in fails', async () => {
    const over = vi.fn()
    whenSignedOut(over)
    vi.stubGlobal('fetch', answer(401, { code: 'LOGIN_FAILED' }))
    await expect(call('POST', '/session', { body: {} })).rejects.toBeInstanceOf(Problem)
    expect(over).not.toHaveBeenCalled()
    vi.stubGlobal('fetch', answer(401, { code: 'UNAUTHENTICATED' }))
    await expect(call('GET', '/inbox')).rejects.toBeInstanceOf(Problem)
    expect(over).toHaveBeenCalledOnce()
  })
})

describe('small parts', () => {
  it('make keys where the browser has no randomUUID', () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(255) })
    expect(newKey()).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff')
  })

  it('read versions, weak ones too', () => {
    expect([versionOf('"12"'), versionOf('W/"12"'), versionOf(null), versionOf('"x"')]).toEqual([12, 12, null, null])
  })

  it('write only what is set into an address', () => {
    expect(query({ q: '砂 场', after: null, limit: 20, open: false, none: '' })).toBe('?q=%E7%A0%82+%E5%9C%BA&limit=20&open=false')
    expect(query({})).toBe('')
  })
})
