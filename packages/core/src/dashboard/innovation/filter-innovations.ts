import type { InnovationStage } from '../../masterplan/types.js';
import type { InnovationRow } from './innovation-rows.js';

/** What the reader looks for; a field left out lets everything through. */
export interface InnovationFilter {
  /** Words that occur in code, name or short name, whatever their case. */
  readonly text?: string | undefined;
  readonly owner?: string | undefined;
  readonly door?: InnovationRow['door'] | undefined;
  readonly dimensionId?: string | undefined;
  readonly stage?: InnovationStage | undefined;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
}

const exactFields = ['owner', 'door', 'dimensionId', 'stage', 'year', 'month'] as const;

/**
 * The rows that match every field of a filter, in their order.
 *
 * @example
 * filterInnovations(rows, { text: 'izin', door: 'opd', year: 2026 });
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
