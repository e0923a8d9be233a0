import type { StageStay } from '../api/types'

const PHASES = [
  { id: 'filing', stages: ['FILED'] },
  { id: 'investigation', stages: ['INVESTIGATING', 'APPRAISING', 'CONCLUDED'] },
  { id: 'consultation', stages: ['NOTICED', 'CONSULTING', 'RENEGOTIATING', 'FAILED'] },
  { id: 'liability', stages: ['AGREED', 'CONFIRMING', 'LITIGATING', 'JUDGED'] },
  { id: 'performance', stages: ['PERFORMING', 'ENFORCING'] },
  { id: 'acceptance', stages: ['EVALUATING', 'ACCEPTANCE'] },
  { id: 'closing', stages: ['CLOSED', 'TERMINATED', 'ARCHIVED'] },
] as const

export interface Phase { id: (typeof PHASES)[number]['id']; state: 'done' | 'now' | 'ahead' | 'skipped'; days: number | null; stay: StageStay | null }

/** The stages a case was in, gathered into seven phases with the days spent; the last stay says where it is now. */
export function phasesOf(stays: StageStay[]): Phase[] {
  const now = stays[stays.length - 1]
  const current = PHASES.findIndex((phase) => now !== undefined && (phase.stages as readonly string[]).includes(now.stage))
  return PHASES.map(({ id, stages }, index) => {
    const own = stays.filter((stay) => (stages as readonly string[]).includes(stay.stage))
    const state = index === current ? 'now' : own.length > 0 ? 'done' : index < current ? 'skipped' : 'ahead'
    return { id, state, days: own.length > 0 ? own.reduce((sum, stay) => sum + stay.days, 0) : null, stay: own[own.length - 1] ?? null }
  })
}
