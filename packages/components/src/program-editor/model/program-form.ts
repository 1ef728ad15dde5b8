import type { Masterplan, Program, ProgramInput } from '@kotacerdas/core/masterplan';

/** What people write of a programme; who may change it, and when it was changed, belongs to the plan. */
export type ProgramFields = Omit<ProgramInput, 'id' | 'state' | 'stateReason' | 'updatedAt'>;

export type FieldName = keyof ProgramFields;

/** One programme while it is being written, as plain JSON. */
export interface ProgramForm {
  readonly id: string;
  /** Whether the plan has it, or the page was asked to put it there. */
  readonly added: boolean;
  readonly fields: ProgramFields;
  /** What somebody typed that is no value yet, by place: `budgets 2026 csr`, `indicators ik-1 targets 2026`. */
  readonly typed: Readonly<Record<string, string>>;
}

/** What the plan says of a programme. */
export function formOf({
  id,
  state: _state,
  stateReason: _reason,
  updatedAt: _moment,
  ...fields
}: Program): ProgramForm {
  return { id, added: true, fields, typed: {} };
}

/** A programme of which nothing was written yet: for this year, as far as it is one of the plan, and what is usual. */
export function blankForm(
  id: string,
  { period }: Pick<Masterplan, 'period'>,
  thisYear: number,
  leadOpdId = '',
): ProgramForm {
  const first = Math.min(Math.max(thisYear, period.from), period.to);
  const fields: ProgramFields = {
    code: '',
    dimensionId: '',
    tags: [],
    objective: '',
    name: '',
    activity: '',
    output: '',
    kind: 'application',
    strategyIds: [],
    needIds: [],
    innovationIds: [],
    dependsOnProgramIds: [],
    leadOpdId,
    supportingOpdIds: [],
    stakeholders: [],
    locations: [],
    period: { from: first, to: first },
    horizon: 'short',
    quickWin: false,
    indicators: [],
    budgets: [],
    progress: [],
    status: 'planned',
    beneficiaries: [],
    pillars: [],
  };
  return { id, added: false, fields, typed: {} };
}

/** The form as core reads a programme; its state and moment are those of a draft that is written now. */
export function inputOf({ fields, id }: ProgramForm, now: string): ProgramInput {
  return { ...fields, id, state: 'draft', updatedAt: now };
}
