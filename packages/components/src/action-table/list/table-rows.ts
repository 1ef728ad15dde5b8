import {
  groupPrograms,
  sortPrograms,
  sumBudget,
  type ProgramOrder,
  type ProgramSorting,
} from '@kotacerdas/core/action-plan';
import type { Program } from '@kotacerdas/core/masterplan';
import type { LoadedPlan } from '../../base/source/plan.js';

export const tableGroupings = ['none', 'dimension', 'opd'] as const;
export type TableGrouping = (typeof tableGroupings)[number];

/** What one row of the table shows: a programme, or the heading of those below it. */
export type TableRow =
  | { readonly kind: 'program'; readonly program: Program }
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly programs: number;
      readonly budget: number;
    };

/** Sum of all budget lines of these programmes. */
export function budgetOf(programs: readonly Program[]): number {
  return sumBudget(programs.flatMap(({ budgets }) => budgets));
}

/** The rows of a list, in groups where asked; in each the programmes as sorted, else in their usual order. */
export function tableRows(
  programs: readonly Program[],
  grouping: TableGrouping,
  sorting: ProgramSorting | null,
  { asOf, framework, masterplan }: LoadedPlan,
): TableRow[] {
  const dimensionIds = framework.dimensions.map(({ id }) => id);
  const order: ProgramOrder = {
    asOf,
    dimensionIds,
    opdNames: new Map(masterplan.opds.map(({ id, shortName }) => [id, shortName])),
  };
  const inOrder = (list: readonly Program[]): TableRow[] =>
    (sorting === null ? list : sortPrograms(list, sorting, order)).map((program) => ({
      kind: 'program',
      program,
    }));
  if (grouping === 'none') return inOrder(programs);
  const ids = grouping === 'dimension' ? dimensionIds : masterplan.opds.map(({ id }) => id);
  return groupPrograms(programs, grouping, ids).flatMap((group): TableRow[] => [
    {
      kind: 'group',
      key: group.key ?? '',
      programs: group.programs.length,
      budget: budgetOf(group.programs),
    },
    ...inOrder(group.programs),
  ]);
}
