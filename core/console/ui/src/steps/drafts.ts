import { useCallback, useState } from 'react'
import type { Values } from '../api/types'

/** What was typed and not yet sent, as long as the page is open; closing a drawer by mistake loses nothing. */
const drafts = new Map<string, Values>()

export function useDraft(key: string, initial: Values = {}) {
  const [value, setValue] = useState<Values>(() => drafts.get(key) ?? initial)
  const change = useCallback(
    (next: Values) => {
      drafts.set(key, next)
      setValue(next)
    },
    [key],
  )
  const drop = useCallback(() => void drafts.delete(key), [key])
  return { value, change, drop }
}

export function forgetDrafts(): void {
  drafts.clear()
}
