import { marks, nothingThere, row, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';

/** Every problem with the needs, innovations and programmes that follow from it. */
export function chains({ masterplan, opd }: BookContext): Composed {
  const { innovations, needs, problems, programs } = masterplan;
  if (problems.length === 0) return { blocks: [unfilled('Permasalahan', 'dimension-lead')] };
  const codes = (items: readonly { readonly code: string }[]) =>
    items.map(({ code }) => code).join(', ') || nothingThere;
  return {
    blocks: [
      {
        kind: 'table',
        id: 'chains',
        caption: 'Dari permasalahan ke program',
        columns: [
          marks('Permasalahan', 3),
          words('Uraian', 8),
          words('Perangkat daerah', 3),
          words('Kebutuhan', 3),
          words('Inovasi', 3),
          words('Program', 3),
        ],
        rows: problems.map((problem) => {
          const own = needs.filter(({ problemIds }) => problemIds.includes(problem.id));
          const ideas = innovations.filter(
            ({ needIds, problemIds }) =>
              problemIds.includes(problem.id) || own.some(({ id }) => needIds.includes(id)),
          );
          const work = programs.filter(
            ({ innovationIds, needIds }) =>
              own.some(({ id }) => needIds.includes(id)) ||
              ideas.some(({ id }) => innovationIds.includes(id)),
          );
          return row(
            problem.code,
            problem.title,
            opd(problem.opdId),
            codes(own),
            codes(ideas),
            codes(work),
          );
        }),
        note: null,
      },
    ],
  };
}
