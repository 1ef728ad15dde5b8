import { inScopeOrder } from '../../../dashboard/in-scope-order.js';
import { formatNumber } from '../../../locale/format-number.js';
import { evaluateSwot } from '../../../swot/evaluate-swot.js';
import { rankStrategies } from '../../../swot/strategies/rank-strategies.js';
import { figures, gap, marks, paragraph, row, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { countOf } from '../../prose/count-of.js';
import { sentence } from '../../prose/sentence.js';
import type { BookBlock } from '../../types.js';
import { scopeName } from './scope-name.js';

/** The strategies of each analysis, ranked by the scores of the factors that they cite. */
export function tows(context: BookContext): Composed {
  const { framework, masterplan } = context;
  const { strategies } = masterplan;
  if (strategies.length === 0) {
    return { blocks: [gap('Strategi belum dirumuskan oleh tim penyusun.')] };
  }
  const tables = inScopeOrder(masterplan.swot, framework).flatMap((analysis): BookBlock[] => {
    const own = strategies.filter(({ swotId }) => swotId === analysis.id);
    if (own.length === 0) return [];
    const result = evaluateSwot(analysis, framework.swot.method);
    const byCode = new Map(own.map((strategy) => [strategy.code, strategy] as const));
    const name = scopeName(context, analysis.scope);
    return [
      {
        kind: 'table',
        id: `tows-${analysis.id}`,
        caption: `Strategi ${name}`,
        columns: [
          marks('Peringkat', 2),
          marks('Kode', 2),
          marks('Jenis', 1),
          words('Strategi', 10),
          words('Faktor yang dirujuk', 4),
          figures('Skor', 2),
        ],
        rows: rankStrategies(own, result).ranked.map(({ code, kind, rank, score }) => {
          const strategy = byCode.get(code);
          return row(
            String(rank),
            code,
            kind,
            strategy?.statement ?? code,
            strategy?.factorCodes.join(', ') ?? '',
            formatNumber('id', score),
          );
        }),
        note: 'Skor adalah jumlah skor faktor yang dirujuk.',
      },
    ];
  });
  return {
    blocks: [
      paragraph(
        sentence(
          `${countOf(strategies.length, 'strategi')} disusun dengan menyilangkan faktor internal dan eksternal: SO memakai kekuatan untuk meraih peluang, ST memakai kekuatan untuk menghadapi ancaman, WO mengatasi kelemahan dengan peluang, dan WT memperkecil kelemahan sambil menghindari ancaman`,
        ),
      ),
      ...tables,
    ],
  };
}
