import { formatInteger, formatRupiah, translateReport, type Locale } from '@kotacerdas/core/locale';
import type { DataTable } from '../../base/figure/data-table.js';
import type { Place, WheelContents } from '../contents.js';
import type { WheelSegments } from '../drawing/wheel-segments.js';
import { measureName, measureText, type Measure } from '../measures.js';
import { wheelMessages } from '../messages/messages.js';

const counts = ['problems', 'needs', 'innovations', 'strategies', 'programs'] as const;

/** Every figure of the wheel: dimensions, each followed by its sub-dimensions, and the whole last. */
export function wheelTable(
  contents: WheelContents,
  { inner, outer }: WheelSegments,
  measure: Measure,
  locale: Locale,
): DataTable {
  const text = wheelMessages[locale];
  const row = (name: string, sub: string, { figures }: Place) => [
    name,
    sub,
    ...counts.map((kind) => formatInteger(locale, figures[kind])),
    formatRupiah(locale, figures.budget),
    measureText(figures, 'progress', locale),
  ];
  const nameOf = (segments: WheelSegments['inner'], id: string) =>
    segments.find((segment) => segment.id === id)?.name ?? id;
  return {
    caption: text.table(measureName(measure, locale)),
    columns: [
      { label: translateReport(locale, 'summary.dimension') },
      { label: text.subDimension },
      ...counts.map((kind) => ({
        label: translateReport(locale, `summary.${kind}`),
        numeric: true,
      })),
      { label: text.budget, numeric: true },
      { label: text.progress, numeric: true },
    ],
    rows: [
      ...contents.dimensions.flatMap((dimension) => {
        const name = nameOf(inner, dimension.id);
        return [
          row(name, '', dimension),
          ...dimension.subDimensions.map((part) => row(name, nameOf(outer, part.id), part)),
          ...(dimension.rest === null ? [] : [row(name, text.noSubDimension, dimension.rest)]),
        ];
      }),
      ...(contents.rest === null ? [] : [row(text.outside, '', contents.rest)]),
      row(text.whole, '', contents.total),
    ],
  };
}
