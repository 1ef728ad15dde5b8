import type { MasterplanSummary } from '@kotacerdas/core/dashboard';
import type { Framework } from '@kotacerdas/core/framework';
import {
  formatInteger,
  formatRupiahShort,
  translateReport,
  type Locale,
} from '@kotacerdas/core/locale';
import { table } from '../../output/table.js';
import type { Line } from '../../terminal/terminal.js';

const counted = ['problems', 'needs', 'innovations', 'strategies', 'programs'] as const;

/** How many items each dimension has, and what its programmes cost. */
export function dimensionLines(
  { dimensions }: Pick<MasterplanSummary, 'dimensions'>,
  framework: Framework,
  lang: Locale,
): Line[] {
  const nameOf = (dimensionId: string) =>
    framework.dimensions.find(({ id }) => id === dimensionId)?.name[lang] ?? dimensionId;
  return [
    { heading: translateReport(lang, 'summary.per-dimension') },
    '',
    ...table(
      [
        { heading: translateReport(lang, 'summary.dimension'), isFlexible: true },
        ...counted.map((list) => ({
          heading: translateReport(lang, `summary.${list}`),
          isNumber: true,
        })),
        { heading: translateReport(lang, 'summary.amount'), isNumber: true },
      ],
      dimensions.map((dimension) => [
        nameOf(dimension.dimensionId),
        ...counted.map((list) => formatInteger(lang, dimension[list])),
        formatRupiahShort(lang, dimension.budget),
      ]),
    ),
  ];
}
