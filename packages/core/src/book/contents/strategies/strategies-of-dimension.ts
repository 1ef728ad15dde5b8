import type { Dimension } from '../../../framework/types.js';
import { marks, paragraph, row, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { countOf } from '../../prose/count-of.js';
import { joinWords } from '../../prose/join-words.js';
import { sentence } from '../../prose/sentence.js';

/** The strategies of one dimension, with the factors they cite and the programmes that carry them out. */
export function strategiesOfDimension(
  { masterplan, subDimension }: BookContext,
  { id, name }: Dimension,
): Composed {
  const strategies = masterplan.strategies.filter(({ dimensionId }) => dimensionId === id);
  if (strategies.length === 0) {
    return { blocks: [unfilled(`Strategi ${name.id}`, 'dimension-lead', 'dirumuskan')] };
  }
  const programsOf = (strategyId: string) =>
    masterplan.programs.filter(({ strategyIds }) =>
      strategyIds.some((each) => each === strategyId),
    );
  const idle = strategies.filter((strategy) => programsOf(strategy.id).length === 0);
  return {
    blocks: [
      paragraph(
        sentence(`${name.id} mempunyai ${countOf(strategies.length, 'strategi')}`),
        ' ',
        idle.length === 0
          ? 'Setiap strategi dijalankan oleh sedikitnya satu program.'
          : sentence(`${joinWords(idle.map(({ code }) => code))} belum dijalankan program`),
      ),
      {
        kind: 'table',
        id: `strategies-${id}`,
        caption: `Strategi ${name.id}`,
        columns: [
          marks('Kode', 3),
          marks('Jenis', 2),
          words('Strategi', 9),
          words('Subdimensi', 4),
          words('Faktor', 3),
          words('Program', 4),
        ],
        rows: strategies.map((strategy) =>
          row(
            strategy.code,
            strategy.kind,
            strategy.statement,
            subDimension(strategy.subDimensionId),
            strategy.factorCodes.join(', '),
            programsOf(strategy.id)
              .map(({ code }) => code)
              .join(', ') || 'belum ada',
          ),
        ),
        note: null,
      },
    ],
  };
}
