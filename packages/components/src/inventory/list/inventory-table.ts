import type { InventoryRow } from '@kotacerdas/core/dashboard';
import { findDimension, findSubDimension } from '@kotacerdas/core/framework';
import { formatDate, translateTerm } from '@kotacerdas/core/locale';
import type { DataTable } from '../../base/figure/data-table.js';
import { formatProgress } from '../../base/locale/format-progress.js';
import type { ItemContext } from '../item-context.js';
import { kindOf } from '../parts/kind-of.js';

/** What is listed as a table, for a spreadsheet. */
export function inventoryTable(
  rows: readonly InventoryRow[],
  caption: string,
  { links, locale, plan, text }: ItemContext,
): DataTable {
  const { framework } = plan;
  const labels = [
    text.code,
    text.kind,
    text.name,
    text.dimension,
    text.subDimension,
    text.owner,
    text.state,
    text.progress,
    text.updated,
    text.tag,
    text.answers,
  ];
  const { parents } = links();
  return {
    caption,
    columns: labels.map((label) => ({ label })),
    rows: rows.map((row) => {
      const sub = findSubDimension(framework, row.subDimensionId ?? '')?.subDimension;
      return [
        row.code,
        kindOf(row, locale),
        row.title,
        findDimension(framework, row.dimensionId)?.name[locale] ?? row.dimensionId,
        sub?.name[locale] ?? row.subDimensionId ?? '',
        row.owner,
        translateTerm(locale, `item.state.${row.state}`),
        row.progress === null ? '' : formatProgress(locale, row.progress),
        row.year === null ? row.updatedAt : formatDate(locale, row.updatedAt),
        row.tags.join(', '),
        (parents.get(row.key) ?? []).map(({ code }) => code).join(', '),
      ];
    }),
  };
}
