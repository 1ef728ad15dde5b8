import { formatInteger, formatNumber, type Locale } from '@kotacerdas/core/locale';
import type { DataTable } from '../base/figure/data-table.js';
import { towsMessages } from './messages/messages.js';
import type { TowsView } from './tows-view.js';

/** The strategies as a table for a spreadsheet, by rank. */
export function strategiesTable(
  { ranking, strategies }: TowsView,
  scope: string,
  locale: Locale,
): DataTable {
  const text = towsMessages[locale];
  const isTurned = ranking.turnedRound !== null;
  const count = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : formatInteger(locale, value);
  return {
    caption: text.list(scope),
    columns: [
      { label: text.code },
      { label: text.kind },
      { label: text.strategy },
      { label: text.cites },
      { label: text.score, numeric: true },
      { label: text.rankColumn, numeric: true },
      ...(isTurned ? [{ label: text.rankTurnedColumn, numeric: true }] : []),
      { label: text.program },
    ],
    rows: strategies.map(({ programs, ranked, rankTurned, strategy }) => [
      strategy.code,
      strategy.kind,
      strategy.statement,
      strategy.factorCodes.join(' '),
      ranked === null ? '–' : formatNumber(locale, ranked.score),
      count(ranked?.rank),
      ...(isTurned ? [count(rankTurned)] : []),
      programs.map(({ code, name }) => `${code} ${name}`).join('; '),
    ]),
  };
}
