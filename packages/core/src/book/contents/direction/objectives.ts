import { figures, marks, paragraph, row, totalRow, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { notYet } from '../../compose/not-yet.js';
import { unfilled } from '../../compose/unfilled.js';
import { joinCounts } from '../../prose/join-counts.js';
import { sentence } from '../../prose/sentence.js';
import { yearsOf } from '../../prose/years-of.js';
import { baselineText, targetText } from './measure-cells.js';

/** The objectives of each mission with their indicators, where they start and where they are to be each year. */
export function objectives({ masterplan }: BookContext): Composed {
  const { missions, period } = masterplan;
  const all = missions.flatMap((mission) => mission.objectives);
  if (all.length === 0) {
    return { blocks: [unfilled('Sasaran smart city', 'planner')] };
  }
  const years = yearsOf(period);
  const indicators = all.flatMap((objective) => objective.indicators);
  return {
    blocks: [
      paragraph(
        sentence(
          `misi dijabarkan menjadi ${joinCounts([
            { count: all.length, noun: 'sasaran' },
            { count: indicators.length, noun: 'indikator' },
          ])}, dengan target tahunan pada`,
        ).replace(/\.$/, ' '),
        { reference: 'objectives' },
        '.',
      ),
      {
        kind: 'table',
        id: 'objectives',
        caption: 'Sasaran, indikator, dan target tahunan',
        columns: [
          words('Sasaran', 7),
          words('Indikator', 6),
          marks('Satuan', 3),
          figures('Nilai awal', 3),
          ...years.map((year) => figures(String(year), 2)),
        ],
        rows: missions.flatMap((mission) => [
          totalRow(
            `${mission.code} ${mission.statement}`,
            ...Array.from({ length: 3 + years.length }, () => ''),
          ),
          ...mission.objectives.flatMap((objective) =>
            objective.indicators.length === 0
              ? [
                  row(
                    `${objective.code} ${objective.statement}`,
                    notYet('planner'),
                    ...Array.from({ length: 2 + years.length }, () => ''),
                  ),
                ]
              : objective.indicators.map((indicator, at) =>
                  row(
                    at === 0 ? `${objective.code} ${objective.statement}` : '',
                    indicator.name,
                    indicator.unit,
                    baselineText(indicator),
                    ...years.map((year) => targetText(indicator, year)),
                  ),
                ),
          ),
        ]),
        note: null,
      },
    ],
  };
}
