/** The figures as texts of a table. */
export const countsTable = ({ texts }) => `
import { findDimension, type Framework } from '@kotacerdas/core/framework';
import type { ItemsSummary } from '@kotacerdas/core/dashboard';
import { formatInteger, translateReport, type Locale } from '@kotacerdas/core/locale';
import type { DataTable } from '../base/figure/data-table.js';
import type { DimensionCounts } from './dimension-counts.js';
import { ${texts} } from './messages/messages.js';

const kinds = ['problems', 'needs', 'innovations', 'strategies', 'programs'] as const;

/** A row for each dimension, then what belongs to none, if there is something, and the whole plan last. */
export function countsTable(
  { dimensions, outside, whole }: DimensionCounts,
  framework: Pick<Framework, 'dimensions'>,
  locale: Locale,
): DataTable {
  const text = ${texts}[locale];
  const row = (name: string, figures: ItemsSummary) => [
    name,
    ...kinds.map((kind) => formatInteger(locale, figures[kind])),
  ];
  return {
    caption: text.caption,
    columns: [
      { label: translateReport(locale, 'summary.dimension') },
      ...kinds.map((kind) => ({ label: translateReport(locale, \`summary.\${kind}\`), numeric: true })),
    ],
    rows: [
      ...dimensions.map(({ figures, id }) =>
        row(findDimension(framework, id)?.name[locale] ?? id, figures),
      ),
      ...(outside.items === 0 ? [] : [row(text.outside, outside)]),
      row(text.whole, whole),
    ],
  };
}
`;
