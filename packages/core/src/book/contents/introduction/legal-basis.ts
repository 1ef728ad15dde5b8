import { paragraph, points } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { asClause } from '../../prose/as-clause.js';

/** The rules that the method and the region's own plan rest on, as framework and plan name them. */
export function legalBasis({ framework, masterplan }: BookContext): Composed {
  const { rpjmd } = masterplan;
  const own = rpjmd?.legalBasis;
  return {
    blocks: [
      paragraph('Penyusunan rencana kota cerdas ini berpijak pada:'),
      points(
        [
          ...framework.legalBasis.map(({ note, title }) =>
            note === undefined ? title.id : `${title.id} (${asClause(note.id)})`,
          ),
          ...(own === undefined ? [] : [asClause(own)]),
        ],
        true,
      ),
      ...(own === undefined ? [unfilled('Dasar hukum RPJMD', 'planner')] : []),
    ],
  };
}
