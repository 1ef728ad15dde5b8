import { formatNumber, translateTerm, type Locale } from '@kotacerdas/core/locale';
import type { FactorKind, SwotPosition, SwotResult } from '@kotacerdas/core/swot';
import type { DataTable } from '../base/figure/data-table.js';
import { swotMessages } from './messages/messages.js';

/** The figures behind a position: the four sides, both totals, the coordinates, the IE cell; and what is drawn besides. */
export function swotTable(
  result: SwotResult,
  scope: string,
  locale: Locale,
  more: DataTable['rows'] = [],
): DataTable {
  const text = swotMessages[locale];
  const figure = (value: number | null) => (value === null ? '–' : formatNumber(locale, value));
  const kind = (name: FactorKind) => translateTerm(locale, `swot.kind.${name}`);
  const { efas, ieCell, ifas, turnedRound } = result;
  const axes = (position: SwotPosition, name: (axis: string) => string) => [
    [name('X'), '–', figure(position.coordinates.x)],
    [name('Y'), '–', figure(position.coordinates.y)],
  ];
  return {
    caption: text.chartTitle(scope),
    columns: [
      { label: text.side },
      { label: text.weight, numeric: true },
      { label: text.score, numeric: true },
    ],
    rows: [
      [kind('strength'), '–', figure(ifas.strengths)],
      [kind('weakness'), '–', figure(ifas.weaknesses)],
      [text.total('IFAS'), figure(ifas.weight), figure(ifas.total)],
      [kind('opportunity'), '–', figure(efas.opportunities)],
      [kind('threat'), '–', figure(efas.threats)],
      [text.total('EFAS'), figure(efas.weight), figure(efas.total)],
      ...axes(result, text.coordinate),
      ...(turnedRound === null || turnedRound.quadrant === null
        ? []
        : axes(turnedRound, text.turnedCoordinate)),
      ...(ieCell === null ? [] : [[text.ieCell, '–', ieCell]]),
      ...(turnedRound === null || turnedRound.ieCell === null
        ? []
        : [[text.turnedIeCell, '–', turnedRound.ieCell]]),
      ...more,
    ],
  };
}
