import { marks, paragraph, points, row, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { asClause } from '../../prose/as-clause.js';
import { countOf } from '../../prose/count-of.js';
import { joinCounts } from '../../prose/join-counts.js';

/** Vision, missions, goals and objectives of the development plan that the region starts from. */
export function rpjmdDirection({ masterplan }: BookContext): Composed {
  const { rpjmd } = masterplan;
  if (rpjmd === undefined) {
    return { blocks: [unfilled('RPJMD', 'planner')] };
  }
  const { goals, missions, objectives, period } = rpjmd;
  return {
    blocks: [
      paragraph(
        `${asClause(rpjmd.title)} berlaku untuk tahun ${String(period.from)} sampai ${String(period.to)} dengan visi:`,
      ),
      paragraph({ strong: `“${asClause(rpjmd.vision)}.”` }),
      ...(missions.length === 0
        ? [unfilled('Misi RPJMD', 'planner')]
        : [
            paragraph(`Visi itu diwujudkan melalui ${countOf(missions.length, 'misi')}:`),
            points(
              missions.map(({ statement }) => asClause(statement)),
              true,
            ),
          ]),
      ...(objectives.length === 0
        ? [unfilled('Tujuan dan sasaran RPJMD', 'planner')]
        : [
            paragraph(
              `Misi diturunkan menjadi ${joinCounts([
                { count: goals.length, noun: 'tujuan' },
                { count: objectives.length, noun: 'sasaran' },
              ])}, sebagaimana dimuat pada `,
              { reference: 'rpjmd-objectives' },
              '.',
            ),
            {
              kind: 'table' as const,
              id: 'rpjmd-objectives',
              caption: 'Tujuan dan sasaran RPJMD',
              columns: [marks('Misi', 1), words('Tujuan', 4), words('Sasaran', 4)],
              rows: missions.flatMap((mission) =>
                goals
                  .filter(({ missionId }) => missionId === mission.id)
                  .map((goal) =>
                    row(
                      mission.code,
                      `${goal.code} ${goal.statement}`,
                      objectives
                        .filter(({ goalId }) => goalId === goal.id)
                        .map(({ code, statement }) => `${code} ${statement}`)
                        .join('\n'),
                    ),
                  ),
              ),
              note: null,
            },
          ]),
    ],
  };
}
