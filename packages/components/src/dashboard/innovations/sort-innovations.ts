import { innovationStages, type InnovationRow } from '@kotacerdas/core/dashboard';

export const sortColumns = ['name', 'owner', 'dimension', 'stage', 'progress', 'updated'] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface Sorting {
  readonly column: SortColumn;
  readonly descending: boolean;
}

const collator = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });

type Compare = (a: InnovationRow, b: InnovationRow) => number;

/** The rows in the order of a column; rows that are equal there keep the plan's order. */
export function sortInnovations(
  rows: readonly InnovationRow[],
  { column, descending }: Sorting,
  dimensionIds: readonly string[],
): InnovationRow[] {
  const compare = comparisons(dimensionIds)[column];
  return [...rows].sort(descending ? (a, b) => compare(b, a) : compare);
}

function comparisons(dimensionIds: readonly string[]): Record<SortColumn, Compare> {
  const places = new Map(dimensionIds.map((id, index) => [id, index]));
  const place = ({ dimensionId }: InnovationRow) => places.get(dimensionId) ?? places.size;
  const stage = (row: InnovationRow) => innovationStages.indexOf(row.stage);
  return {
    name: (a, b) => collator.compare(a.name, b.name),
    owner: (a, b) => collator.compare(a.owner, b.owner),
    dimension: (a, b) => place(a) - place(b),
    stage: (a, b) => stage(a) - stage(b),
    progress: (a, b) => a.progress - b.progress,
    updated: (a, b) => Date.parse(a.updatedAt) - Date.parse(b.updatedAt),
  };
}
