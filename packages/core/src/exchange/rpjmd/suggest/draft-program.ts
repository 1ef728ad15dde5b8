import type { FundingSource } from '../../../action-plan/choices.js';
import { horizonOf } from '../../../action-plan/horizon/horizon-of.js';
import type { ItemInput } from '../../../masterplan/item/item-lists.js';
import { freeId } from '../assemble/free-id.js';
import type { RpjmdInput } from '../types.js';

/**
 * A programme of the RPJMD that a person wants in the action plan, and where it belongs.
 *
 * @example
 * const wanted: ConfirmedProgram = { rpjmdProgramId: 'v-p1', dimensionId: 'smart-governance' };
 */
export interface ConfirmedProgram {
  readonly rpjmdProgramId: string;
  readonly dimensionId: string;
  readonly subDimensionId?: string | undefined;
}

/**
 * A programme for the action plan, as far as the RPJMD says it.
 *
 * @example
 * const isOpen = ({ missing }: ProgramDraft) => missing.includes('activity');
 */
export interface ProgramDraft {
  readonly item: ItemInput<'programs'>;
  /** Fields that a programme needs and the RPJMD doesn't say. */
  readonly missing: readonly (keyof ItemInput<'programs'>)[];
}

interface DraftedFrom {
  readonly wanted: ConfirmedProgram;
  readonly from: RpjmdInput['programs'][number];
  readonly rpjmd: RpjmdInput;
  readonly code: string;
  readonly now: string;
  readonly source: FundingSource;
}

/** What becomes of one programme of the RPJMD; ids that are given are taken then. */
export function draftProgram(
  { code, from, now, rpjmd, source, wanted }: DraftedFrom,
  takenIds: Set<string>,
): ProgramDraft {
  const { dimensionId, rpjmdProgramId, subDimensionId } = wanted;
  const objective = rpjmd.objectives.find(({ id }) => id === from.objectiveId)?.statement;
  const period = yearsOf(from, rpjmd.period);
  return {
    missing: [
      ...(objective === undefined ? (['objective'] as const) : []),
      'activity',
      'output',
      'kind',
    ],
    item: {
      id: freeId(takenIds, 'program-rpjmd'),
      code,
      state: 'draft',
      updatedAt: now,
      dimensionId,
      ...(subDimensionId === undefined ? {} : { subDimensionId }),
      tags: [],
      ...(objective === undefined ? {} : { objective }),
      name: from.name,
      strategyIds: [],
      needIds: [],
      innovationIds: [],
      dependsOnProgramIds: [],
      rpjmdProgramId,
      nomenclatureCode: from.nomenclatureCode,
      leadOpdId: from.opdId,
      supportingOpdIds: [],
      stakeholders: [],
      locations: [],
      period,
      horizon: horizonOf(period) ?? 'long',
      quickWin: false,
      indicators: from.indicators.map((measure) => ({
        ...measure,
        id: freeId(takenIds, 'program-rpjmd-ik'),
        realisations: [],
      })),
      budgets: from.ceilings
        .filter(({ amount }) => amount > 0)
        .map(({ amount, year }) => ({ year, source, amount })),
      progress: [],
      status: 'planned',
      beneficiaries: [],
      pillars: [],
    },
  };
}

/** From the first year with money or a target to the last; the whole period where there is none. */
function yearsOf(
  { ceilings, indicators }: DraftedFrom['from'],
  period: RpjmdInput['period'],
): RpjmdInput['period'] {
  const years = [
    ...ceilings.filter(({ amount }) => amount > 0),
    ...indicators.flatMap(({ targets }) => targets),
  ].map(({ year }) => year);
  if (years.length === 0) return period;
  return { from: Math.min(...years), to: Math.max(...years) };
}
