import type { Dimension } from '../../../framework/types.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';

/** The drawing of one dimension's programmes over the years. */
export function roadmapOfDimension({ masterplan }: BookContext, { id, name }: Dimension): Composed {
  const programs = masterplan.programs.filter(({ dimensionId }) => dimensionId === id);
  if (programs.length === 0) {
    return { blocks: [unfilled(`Program ${name.id}`, 'dimension-lead')] };
  }
  return {
    blocks: [
      {
        kind: 'figure',
        id: `roadmap-${id}`,
        caption: `Peta jalan ${name.id}`,
        alternative: `Garis waktu program ${name.id}. Program dan tahunnya ada pada tabel peta jalan.`,
        isAside: false,
        drawing: { name: 'roadmap', dimensionId: id },
      },
    ],
  };
}
