import { paragraph, points } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { asClause } from '../../prose/as-clause.js';
import { countOf } from '../../prose/count-of.js';

/** The vision of the smart city and the missions that lead there. */
export function visionAndMissions({ masterplan }: BookContext): Composed {
  const { missions, period, region, vision } = masterplan;
  return {
    blocks: [
      ...(vision.trim() === ''
        ? [unfilled('Visi smart city', 'planner')]
        : [
            paragraph(
              `Visi smart city ${region.name} tahun ${String(period.from)} sampai ${String(period.to)} adalah:`,
            ),
            paragraph({ strong: `“${asClause(vision)}.”` }),
          ]),
      ...(missions.length === 0
        ? [unfilled('Misi smart city', 'planner')]
        : [
            paragraph(`Visi tersebut dijalankan melalui ${countOf(missions.length, 'misi')}:`),
            points(
              missions.map(({ statement }) => asClause(statement)),
              true,
            ),
          ]),
    ],
  };
}
