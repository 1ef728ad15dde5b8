import { strategyKinds } from '../../../masterplan/choices.js';
import { formatInteger } from '../../../locale/format-number.js';
import { figures, paragraph, row, totalRow, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { countOf } from '../../prose/count-of.js';
import { joinCounts } from '../../prose/join-counts.js';
import { joinWords } from '../../prose/join-words.js';
import { sentence } from '../../prose/sentence.js';

/** How many strategies of each kind every dimension has, and which dimension has none. */
export function strategiesOverview({ dimension, framework, masterplan }: BookContext): Composed {
  const { strategies } = masterplan;
  if (strategies.length === 0) {
    return { blocks: [unfilled('Strategi', 'dimension-lead', 'dirumuskan')] };
  }
  const count = (items: readonly unknown[]) => formatInteger('id', items.length);
  const ofKind = (kind: (typeof strategyKinds)[number], id?: string) =>
    strategies.filter(
      (each) => each.kind === kind && (id === undefined || each.dimensionId === id),
    );
  const without = framework.dimensions.filter(
    ({ id }) => !strategies.some(({ dimensionId }) => dimensionId === id),
  );
  return {
    blocks: [
      paragraph(
        sentence(
          `rencana ini memuat ${countOf(strategies.length, 'strategi')}: ${joinCounts(strategyKinds.map((kind) => ({ count: ofKind(kind).length, noun: kind })))}`,
        ),
        without.length === 0
          ? ''
          : ` ${sentence(`${joinWords(without.map(({ name }) => name.id))} belum mempunyai strategi`)}`,
      ),
      {
        kind: 'table',
        id: 'strategies-by-dimension',
        caption: 'Strategi menurut dimensi dan jenis',
        columns: [
          words('Dimensi', 5),
          ...strategyKinds.map((kind) => figures(kind, 1)),
          figures('Jumlah', 2),
        ],
        rows: [
          ...framework.dimensions.map(({ id }) =>
            row(
              dimension(id),
              ...strategyKinds.map((kind) => count(ofKind(kind, id))),
              count(strategies.filter(({ dimensionId }) => dimensionId === id)),
            ),
          ),
          totalRow(
            'Jumlah',
            ...strategyKinds.map((kind) => count(ofKind(kind))),
            count(strategies),
          ),
        ],
        note: null,
      },
    ],
  };
}
