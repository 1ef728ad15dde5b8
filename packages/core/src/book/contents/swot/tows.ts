import { inScopeOrder } from '../../../dashboard/in-scope-order.js';
import { formatNumber } from '../../../locale/format-number.js';
import type { MasterplanSwotAnalysis, Strategy } from '../../../masterplan/types.js';
import { evaluateSwot } from '../../../swot/evaluate-swot.js';
import { rankStrategies } from '../../../swot/strategies/rank-strategies.js';
import {
  figures,
  gap,
  marks,
  nothingThere,
  note,
  paragraph,
  row,
  words,
} from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { countOf } from '../../prose/count-of.js';
import { sentence } from '../../prose/sentence.js';
import type { BookBlock, BookRow } from '../../types.js';
import { issuesInWords } from './issues-in-words.js';
import { scopeName } from './scope-name.js';

/** The strategies of each analysis, ranked by the scores of the factors that they cite. */
export function tows(context: BookContext): Composed {
  const { framework, masterplan } = context;
  const { strategies } = masterplan;
  if (strategies.length === 0) {
    return { blocks: [gap('Strategi belum dirumuskan oleh tim penyusun.')] };
  }
  return {
    blocks: [
      paragraph(
        sentence(
          `${countOf(strategies.length, 'strategi')} disusun dengan menyilangkan faktor internal dan eksternal: SO memakai kekuatan untuk meraih peluang, ST memakai kekuatan untuk menghadapi ancaman, WO mengatasi kelemahan dengan peluang, dan WT memperkecil kelemahan sambil menghindari ancaman`,
        ),
      ),
      ...inScopeOrder(masterplan.swot, framework).flatMap((analysis) => {
        const own = strategies.filter(({ swotId }) => swotId === analysis.id);
        return own.length === 0 ? [] : ranking(context, analysis, own);
      }),
    ],
  };
}

/** A table of all strategies of an analysis, those without a rank last, and what to beware of. */
function ranking(
  context: BookContext,
  analysis: MasterplanSwotAnalysis,
  own: readonly Strategy[],
): BookBlock[] {
  const result = evaluateSwot(analysis, context.framework.swot.method);
  const { issues, leftOut, ranked, turnedRound } = rankStrategies(own, result);
  const turned = new Map(turnedRound?.ranked.map(({ index, rank }) => [index, rank]));
  const line = (index: number, rank: string, score: string): BookRow[] => {
    const strategy = own[index];
    if (strategy === undefined) return [];
    const { code, factorCodes, kind, statement } = strategy;
    const place = turned.get(index);
    return [
      row(
        rank,
        ...(turnedRound === null ? [] : [place === undefined ? nothingThere : String(place)]),
        code,
        kind,
        statement,
        factorCodes.join(', '),
        score,
      ),
    ];
  };
  return [
    {
      kind: 'table',
      id: `tows-${analysis.id}`,
      caption: `Strategi ${scopeName(context, analysis.scope)}`,
      columns: [
        marks('Peringkat', 2),
        ...(turnedRound === null ? [] : [marks('Setelah dibalik', 2)]),
        marks('Kode', 2),
        marks('Jenis', 1),
        words('Strategi', 10),
        words('Faktor yang dirujuk', 4),
        figures('Skor', 2),
      ],
      rows: [
        ...ranked.flatMap(({ index, rank, score }) =>
          line(index, String(rank), formatNumber('id', score)),
        ),
        ...leftOut.flatMap(({ index }) => line(index, nothingThere, nothingThere)),
      ],
      note:
        turnedRound === null
          ? 'Skor adalah jumlah skor faktor yang dirujuk.'
          : 'Skor adalah jumlah skor faktor yang dirujuk. “Setelah dibalik” adalah peringkat bila rating kelemahan dan ancaman dibalik.',
    },
    ...issuesInWords(context, issues).map(note),
  ];
}
