import { formatNumber } from '../../../locale/format-number.js';
import { translateTerm } from '../../../locale/translate-term.js';
import type { MasterplanSwotAnalysis } from '../../../masterplan/types.js';
import type { FactorKind, SwotResult } from '../../../swot/types.js';
import { figures, marks, nothingThere, row, totalRow, words } from '../../compose/blocks.js';
import type { BookTable } from '../../types.js';

/** One table of factors with weight, rating and score, as they are computed and not as they were printed. */
export interface FactorTable {
  readonly id: string;
  readonly caption: string;
  readonly kinds: readonly FactorKind[];
  readonly totals: { readonly weight: number | null; readonly total: number | null };
}

export function factorTable(
  { factors }: Pick<MasterplanSwotAnalysis, 'factors'>,
  result: SwotResult,
  { caption, id, kinds, totals }: FactorTable,
): BookTable {
  const scored = new Map(result.factors.map((factor) => [factor.code, factor] as const));
  const figure = (value: number | null) =>
    value === null ? nothingThere : formatNumber('id', value);
  return {
    kind: 'table',
    id,
    caption,
    columns: [
      marks('Kode', 2),
      words('Faktor', 9),
      figures('Bobot', 2),
      figures('Rating', 2),
      figures('Skor', 2),
    ],
    rows: [
      ...kinds.flatMap((kind) => [
        totalRow('', translateTerm('id', `swot.kind.${kind}`), '', '', ''),
        ...factors
          .filter((factor) => factor.kind === kind)
          .map(({ code, rating, statement, weight }) =>
            row(
              code,
              statement,
              formatNumber('id', weight),
              formatNumber('id', rating, Number.isInteger(rating) ? 0 : 2),
              figure(scored.get(code)?.score ?? null),
            ),
          ),
      ]),
      totalRow('', 'Jumlah', figure(totals.weight), '', figure(totals.total)),
    ],
    note: null,
  };
}
