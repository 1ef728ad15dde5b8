import type { Dimension } from '../../../framework/types.js';
import { usgScore } from '../../../action-plan/priority/usg-score.js';
import { figures, gap, marks, nothingThere, paragraph, row, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { joinCounts } from '../../prose/join-counts.js';
import { joinWords } from '../../prose/join-words.js';
import { sentence } from '../../prose/sentence.js';

/** Problems of one dimension with cause and impact, each with the needs that would answer it. */
export function problemsAndNeedsOfDimension(
  { masterplan, opd }: BookContext,
  { id, name, subDimensions }: Dimension,
): Composed {
  const problems = masterplan.problems.filter(({ dimensionId }) => dimensionId === id);
  const needs = masterplan.needs.filter(({ dimensionId }) => dimensionId === id);
  if (problems.length === 0 && needs.length === 0) {
    return {
      blocks: [unfilled(`Permasalahan dan kebutuhan ${name.id}`, 'dimension-lead')],
    };
  }
  const without = subDimensions.filter(
    (each) => !problems.some(({ subDimensionId }) => subDimensionId === each.id),
  );
  const unanswered = problems.filter(
    (problem) => !masterplan.needs.some(({ problemIds }) => problemIds.includes(problem.id)),
  );
  return {
    blocks: [
      paragraph(
        sentence(
          `${name.id} memuat ${joinCounts([
            { count: problems.length, noun: 'permasalahan' },
            { count: needs.length, noun: 'kebutuhan' },
          ])}`,
        ),
        without.length === 0 || without.length === subDimensions.length
          ? ''
          : ` ${sentence(`subdimensi ${joinWords(without.map((each) => each.name.id))} belum memuat permasalahan`)}`,
      ),
      ...(problems.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              id: `problems-${id}`,
              caption: `Permasalahan ${name.id}`,
              columns: [
                marks('Kode', 2),
                words('Permasalahan', 6),
                words('Penyebab', 5),
                words('Akibat', 5),
                words('Perangkat daerah', 3),
                figures('USG', 1),
              ],
              rows: problems.map((problem) =>
                row(
                  problem.code,
                  problem.description === undefined
                    ? problem.title
                    : `${problem.title}\n${problem.description}`,
                  problem.cause ?? nothingThere,
                  problem.impact ?? nothingThere,
                  opd(problem.opdId),
                  problem.usg === undefined ? nothingThere : String(usgScore(problem.usg)),
                ),
              ),
              note: null,
            },
          ]),
      ...(needs.length === 0
        ? [unfilled(`Kebutuhan ${name.id}`, 'opds')]
        : [
            {
              kind: 'table' as const,
              id: `needs-${id}`,
              caption: `Kebutuhan ${name.id}`,
              columns: [
                marks('Kode', 2),
                words('Kebutuhan', 8),
                words('Menjawab permasalahan', 3),
                words('Perangkat daerah', 3),
              ],
              rows: needs.map((need) =>
                row(
                  need.code,
                  need.description === undefined
                    ? need.title
                    : `${need.title}\n${need.description}`,
                  masterplan.problems
                    .filter((problem) => need.problemIds.includes(problem.id))
                    .map(({ code }) => code)
                    .join(', ') || nothingThere,
                  opd(need.opdId),
                ),
              ),
              note: null,
            },
          ]),
      ...(unanswered.length === 0
        ? []
        : [
            gap(
              sentence(
                `kebutuhan belum dirumuskan untuk ${joinWords(
                  unanswered.map(({ code, opdId }) => `${code} (${opd(opdId)})`),
                )}`,
              ),
            ),
          ]),
    ],
  };
}
