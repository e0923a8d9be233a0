import type { EstimateLine, Label, Named, Plan, Range, Values } from '../api/types'

/** A case's file as far as the console reads it by name; the rest is shown as it stands. */
export interface CaseFile {
  filing: Values & { clues: string[]; officer: { login: string; name: string } | null }
  investigation: Values
  assessments: Assessment[]
  consultation: Values
  court: Values
  performance: Values & { plans: ApprovedPlan[]; obligations: Obligation[] }
  closing: Values
}
export interface Assessment {
  number: number
  recordedOn: string
  form: string
  formVersion: string
  title: Label
  values: Values
  estimate: { lines: RecordedLine[] }
  replaces: number | null
}
/** A line as it was recorded: its head is a constant without its label. */
export interface RecordedLine extends Omit<EstimateLine, 'headCode' | 'headLabel'> { headCode?: string; headLabel?: Label }
export interface Obligation { number: number; kind: string; label: Label; amount: number | null; dueOn: string; settledOn: string | null; document: string | null; superseded: boolean }
export interface ApprovedPlan { on: string; option: string; optionVersion: string; title: Label; mode: string; input: Values; plan: Omit<Plan, 'fits'>; approver: string }

type Heads = (Named & { code: string })[]

/** A recorded estimate with its sum and the labels of its heads, as a preview has them. */
export function estimateOf(assessment: Assessment, heads: Heads): Range & { lines: EstimateLine[] } {
  const sum = (side: 'low' | 'high') => Math.round(assessment.estimate.lines.reduce((total, line) => total + line[side] * 100, 0)) / 100
  const lines = assessment.estimate.lines.map((line) => {
    const head = heads.find((one) => one.id === line.head)
    return { ...line, headCode: head?.code ?? '', headLabel: head ?? { zh: line.head, en: line.head } }
  })
  return { low: sum('low'), high: sum('high'), lines }
}

export const isOpen = (obligation: Obligation): boolean => obligation.settledOn === null && !obligation.superseded
