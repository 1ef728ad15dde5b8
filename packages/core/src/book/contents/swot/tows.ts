import { inScopeOrder } from '../../../dashboard/in-scope-order.js';
import { formatNumber } from '../../../locale/format-number.js';
import type { Strategy, SwotScope } from '../../../masterplan/types.js';
import { evaluateSwot } from '../../../swot/evaluate-swot.js';
import { rankStrategies, type StrategyRanking } from '../../../swot/strategies/rank-strategies.js';
import { figures, marks, nothingThere, note, paragraph, row, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { countOf } from '../../prose/count-of.js';
import { sentence } from '../../prose/sentence.js';
import type { BookBlock, BookRow } from '../../types.js';
import { isOfMethod, issuesInWords } from './issues-in-words.js';
import { saidOnce } from './said-once.js';
import { scopeInWords } from './scope-name.js';

/** The strategies of each analysis, ranked by the scores of the factors that they cite. */
export function tows(context: BookContext): Composed {
  const { framework, masterplan } = context;
  const { strategies } = masterplan;
  if (strategies.length === 0) {
    return { blocks: [unfilled('Strategi', 'planner', 'dirumuskan')] };
  }
  const ranked = inScopeOrder(masterplan.swot, framework).flatMap((analysis) => {
    const own = strategies.filter(({ swotId }) => swotId === analysis.id);
    if (own.length === 0) return [];
    const ranking = rankStrategies(own, evaluateSwot(analysis, framework.swot.method));
    return [{ scope: analysis.scope, id: analysis.id, own, ranking }];
  });
  const warnings = ranked.map(({ ranking, scope }) => ({
    scope,
    texts: issuesInWords(context, ranking.issues.filter(isOfMethod)),
  }));
  return {
    blocks: [
      paragraph(
        sentence(
          `${countOf(strategies.length, 'strategi')} disusun dengan menyilangkan faktor internal dan eksternal: SO memakai kekuatan untuk meraih peluang, ST memakai kekuatan untuk menghadapi ancaman, WO mengatasi kelemahan dengan peluang, dan WT memperkecil kelemahan sambil menghindari ancaman`,
        ),
      ),
      ...saidOnce(context, warnings).map(note),
      ...ranked.flatMap((each) => tableOf(context, each)),
    ],
  };
}

/** The strategies of one analysis, with their ranks. */
interface Ranked {
  readonly id: string;
  readonly scope: SwotScope;
  readonly own: readonly Strategy[];
  readonly ranking: StrategyRanking;
}

/** A table of all strategies of an analysis, those without a rank last, and what is wrong with any. */
function tableOf(context: BookContext, { id, own, ranking, scope }: Ranked): BookBlock[] {
  const { issues, leftOut, ranked, turnedRound } = ranking;
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
      id: `tows-${id}`,
      caption: `Strategi ${scopeInWords(context, scope)}`,
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
    ...issuesInWords(
      context,
      issues.filter((issue) => !isOfMethod(issue)),
    ).map(note),
  ];
}
