import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Problem, call, newKey } from '../api/client'
import type { StepResult, Values } from '../api/types'

export type Kind = 'clues' | 'cases'
export interface Subject { kind: Kind; id: string; version: number }

/**
 * Takes a step once: a try that got no answer is repeated with the same key, so that the server does it only once. When
 * someone else was faster, the file is read again and what was typed stays.
 */
export function useStep(subject: Subject, step: string, done: (result: StepResult) => void) {
  const queries = useQueryClient()
  const attempt = useRef<{ text: string; key: string } | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)

  async function take(body: Values): Promise<void> {
    const text = JSON.stringify(body)
    if (attempt.current?.text !== text) attempt.current = { text, key: newKey() }
    setBusy(true)
    setProblem(null)
    try {
      const { data } = await call<StepResult>('POST', `/${subject.kind}/${encodeURIComponent(subject.id)}/steps/${step}`, { body, version: subject.version, key: attempt.current.key })
      await refresh()
      done(data)
    } catch (failure) {
      if (failure instanceof Problem && failure.status > 0) attempt.current = null
      if (failure instanceof Problem && (failure.status === 409 || failure.status === 403)) await refresh()
      setProblem(failure)
    } finally {
      setBusy(false)
    }
  }

  async function refresh(): Promise<void> {
    const stale = ['clues', 'cases', 'inbox', 'journal', 'plugins']
    for (const name of stale) void queries.invalidateQueries({ queryKey: [name] })
    await Promise.all([queries.invalidateQueries({ queryKey: ['clue'] }), queries.invalidateQueries({ queryKey: ['case'] })])
  }

  return { take, problem, busy, clear: () => setProblem(null) }
}
