import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { post } from '../api/client'
import type { Schema, Values } from '../api/types'
import { inlineReferences, prune } from '../form/schema'
import { validators } from '../form/validator'
import { useDebounced } from '../lib/useDebounced'

/** Whether what was typed so far can be worked out at all. */
export function isComplete(schema: Schema | undefined, values: Values): boolean {
  if (!schema) return false
  return validators.zh.rawValidation(inlineReferences(schema), values).errors?.length === 0
}

/** Asks the server to work it out without recording it, a moment after the last key, and only once it is complete. */
export function usePreview<T>(path: string | null, schema: Schema | undefined, values: Values, wrap: (values: Values) => unknown) {
  const text = useDebounced(JSON.stringify(prune(values) ?? {}))
  const complete = useMemo(() => isComplete(schema, JSON.parse(text) as Values), [schema, text])
  const ask = useQuery({
    queryKey: ['preview', path, text],
    enabled: path !== null && complete,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 60_000,
    queryFn: ({ signal }) => post<T>(path ?? '', wrap(JSON.parse(text) as Values), signal),
  })
  return { ...ask, complete }
}
