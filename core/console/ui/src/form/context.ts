import type { Department, Meta, Values } from '../api/types'

/** What widgets may need to know beyond their own value. */
export interface FormContext {
  meta?: Meta | undefined
  departments?: Department[] | undefined
  /** Open obligations of the case, for a widget that picks one. */
  obligations?: { number: number; text: string }[] | undefined
  /** Called by widgets that search: cases and clues the person may see. */
  department?: string | undefined
}

export type { Values }
