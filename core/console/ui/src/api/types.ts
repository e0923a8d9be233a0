/** The shapes of /api/v1 that the console reads. Amounts are yuan, days are yyyy-MM-dd, moments are UTC. */
import type { RJSFSchema } from '@rjsf/utils'
import type { CaseFile } from '../case/file'

export interface Label { zh: string; en: string }
export interface Named extends Label { id: string }
export interface Coded extends Named { code: string }
export type Schema = RJSFSchema
export type Values = Record<string, unknown>

export type Role = 'OFFICER' | 'CENTRAL' | 'ADMINISTRATOR'
export interface Account { login: string; name: string; roles: Role[]; department: string | null; region: Coded | null; disabled?: boolean }
export interface Session { account: Account; csrfToken: string | null; expiresAt: string | null }

export interface Page<T> { items: T[]; next: string | null; total: number }

export interface Meta {
  product: string
  version: string
  today: string
  stages: { case: Named[]; clue: Named[] }
  channels: Coded[]
  regions: Coded[]
  damageHeads: Coded[]
}

export type PluginState = 'ACTIVE' | 'DISABLED' | 'FAILED' | 'QUARANTINED' | 'ABSENT'
export interface FormSummary extends Named { version: string; standard: string; validity: Label | null }
export interface OptionSummary extends Named { version: string; mode: string }
export interface Column extends Label { name: string; required: boolean; type: string }
export interface Source extends Named { channel: string; format: string; folder: string; columns: Column[] }
export interface Department extends Named {
  state: PluginState
  plugin: { symbolicName: string; version: string } | null
  forms: FormSummary[]
  options: OptionSummary[]
  sources: Source[]
}
export interface AssessmentForm extends FormSummary { schema: Schema }
export interface RestorationOption extends OptionSummary { schema: Schema }

export interface Range { low: number; high: number }
export interface Coefficient extends Label { code: string; value: Range | null; unit: string; inForce: string | null; source: string }
export interface EstimateLine extends Range { head: string; headCode: string; headLabel: Label; label: Label; working: Label[]; coefficients: Coefficient[] }
export interface Estimate extends Range { form: string; formVersion: string; lines: EstimateLine[] }
export interface Milestone { label: Label; dueOn: string; indicator: Label | string | null }
export interface Plan { fits: boolean; milestones: Milestone[]; cost: number; worth: number; working: Label[] }

export interface Deadline {
  kind: string
  label: Label
  startOn: string
  dueOn: string
  rule: string
  basis: string
  hard: boolean
  overdue: boolean
  remainingDays: number
}
export interface OpenStep extends Named { basis: string; open: true; schema: Schema; needsPlugin: boolean }
export interface ClosedStep extends Named { basis: string; open: false; reason: { code: string } & Label }
export type Step = OpenStep | ClosedStep

interface Summary {
  id: string
  title: string
  stage: string
  stageLabel: Label
  version: number
  department: string
  departmentLabel: Label
  region: Coded
  nextDue: string | null
  overdue: boolean
  updatedAt: string
}
export interface ClueSummary extends Summary {
  reference: string
  source: string
  channel: string | null
  foundOn: string
  place: string
  suspectedObligor: string | null
  caseId: string | null
}
export interface Clue extends ClueSummary {
  facts: string
  point: { longitude: number; latitude: number; datum: string } | null
  details: Values | null
  verification: Values | null
  file: Values
  deadlines: Deadline[]
  steps: Step[]
}
export interface CaseSummary extends Summary {
  number: string
  open: boolean
  officer: string | null
  obligors: string[]
  assessed: Range | null
  agreed: number | null
  received: number
  openedOn: string
}
export interface StageStay { stage: string; label: Label; enteredOn: string; leftOn: string | null; days: number }
export interface CaseDetail extends CaseSummary { file: CaseFile; deadlines: Deadline[]; stages: StageStay[]; steps: Step[] }

export interface StepResult { id: string; number?: string; version: number; stage: string; events: string[]; caseId?: string }

export interface JournalEntry {
  sequence: number
  type: string
  label: Label
  at: string
  actor: { login: string; name: string; department: string | null }
  payload: unknown
  hash: string
  previousHash: string
}
export type Verification = { ok: true; entries: number; head: string; at: string } | { ok: false; brokenAt: number; reason: string }

export interface InboxItem {
  kind: 'clue' | 'case'
  id: string
  number: string
  title: string
  stage: string
  stageLabel: Label
  department: string
  departmentLabel: Label
  region: Coded
  nextDue: string | null
  deadline: { kind: string; label: Label } | null
  overdue: boolean
  group: 'OVERDUE' | 'WEEK' | 'LATER' | 'NONE'
  version: number
}

export interface RefusedRow extends Label { line: number; column: string | null; code: string; value: string | null }
export interface Intake {
  id: string
  source: string
  file: string
  startedAt: string
  finishedAt: string | null
  state: 'RUNNING' | 'DONE' | 'FAILED'
  failure: string | null
  received: number
  accepted: number
  duplicates: number
  refused: number
  rows?: RefusedRow[]
}

export interface Plugin extends Label {
  /** Null when it failed before it could say which. */
  department: string | null
  symbolicName: string
  version: string
  state: PluginState
  reason: Label | null
  since: string
  forms: FormSummary[]
  sources: Source[]
  options: OptionSummary[]
  openCases: number
  calls: number
  failures: number
  p95Millis: number
  switchable: boolean
}
export interface SwitchPlan { action: 'enable' | 'disable'; openCases: number; cases: { id: string; number: string; title: string }[]; forms: FormSummary[] }

export interface Rule extends Label { key: string; value: number | null; unit: string; basis: string; inForce: string | null; confirmed: boolean }
