import type { InnovationStage, ItemState } from '../../masterplan/types.js';
import type { InnovationRow } from './innovation-rows.js';

/**
 * What the reader looks for; a field left out lets everything through.
 *
 * @example
 * const filter: InnovationFilter = { text: 'izin', door: 'opd', year: 2026 };
 */
export interface InnovationFilter {
  /** Words that occur in code, name or short name, whatever their case. */
  readonly text?: string | undefined;
  readonly owner?: string | undefined;
  readonly door?: InnovationRow['door'] | undefined;
  readonly dimensionId?: string | undefined;
  readonly stage?: InnovationStage | undefined;
  readonly state?: ItemState | undefined;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
}

const exactFields = ['owner', 'door', 'dimensionId', 'stage', 'state', 'year', 'month'] as const;

/**
 * The rows that match every field of a filter, in their order.
 *
 * @example
 * const rows = innovationRows(masterplan);
 * filterInnovations(rows, { door: 'opd' }).every(({ door }) => door === 'opd'); // true
 * filterInnovations(rows, { year: 1945 }); // []
 */
export function filterInnovations(
  rows: readonly InnovationRow[],
  filter: InnovationFilter,
): InnovationRow[] {
  const words = (filter.text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const text = `${row.code} ${row.name} ${row.shortName}`.toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      exactFields.every((field) => filter[field] === undefined || filter[field] === row[field])
    );
  });
}
