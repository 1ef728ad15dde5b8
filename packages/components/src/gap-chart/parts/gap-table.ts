import type { DataTable } from '../../base/figure/data-table.js';
import { sentence } from '../../base/locale/sentence.js';
import type { GapContext } from '../gap-context.js';
import type { GapLevel } from '../rows/gap-level.js';
import type { GapRow } from '../rows/gap-row.js';
import { rowTexts } from '../rows/row-texts.js';

/** The rows as a table; what is before is left out where nothing was. */
export function gapTable(
  rows: readonly GapRow[],
  level: GapLevel,
  { locale, text }: GapContext,
): DataTable {
  const compared = rows.some(({ before }) => before !== null);
  return {
    caption: text.chartTitle(text.levels[level].toLowerCase()),
    columns: [
      { label: text.part },
      { label: text.within },
      { label: text.current, numeric: true },
      { label: text.target, numeric: true },
      { label: text.gap, numeric: true },
      ...(compared ? [{ label: text.before, numeric: true }, { label: text.change }] : []),
      { label: text.raters },
    ],
    rows: rows.map((row) => {
      const { before, change, current, gap, raters, target } = rowTexts(row, locale);
      return [
        row.name,
        row.within.join(' · ') || '–',
        sentence(current),
        target ?? '–',
        gap ?? '–',
        ...(compared ? [before ?? '–', change ?? '–'] : []),
        raters ?? '–',
      ];
    }),
  };
}
