import { evaluateYear } from '../../../evaluation/evaluate-year.js';
import { evaluationReport } from '../../../evaluation/evaluation-report.js';
import { formatNumber } from '../../../locale/format-number.js';
import { figures, nothingThere, paragraph, row, totalRow, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { lowerFirst } from '../../prose/lower-first.js';

/** The latest yearly evaluation: scores, and strengths, weaknesses and recommendations. */
export function evaluations({ dimension, framework, masterplan }: BookContext): Composed {
  const records = masterplan.evaluations;
  const [profile] = framework.evaluation;
  if (records.length === 0 || profile === undefined) {
    return { blocks: [unfilled('Evaluasi tahunan', 'assessor')] };
  }
  const year = Math.max(...records.map((record) => record.year));
  const dimensionIds = framework.dimensions.map(({ id }) => id);
  const evaluated = evaluateYear(records, profile, year, { dimensionIds });
  const report = evaluationReport(records, year, { dimensionIds });
  const text = (
    list: readonly { readonly dimensionId: string; readonly text: string }[],
    id: string,
  ) => list.find(({ dimensionId }) => dimensionId === id)?.text ?? nothingThere;
  const score = (value: number | null | undefined) =>
    value === null || value === undefined ? 'belum dinilai' : formatNumber('id', value);
  return {
    blocks: [
      paragraph(
        `Evaluasi tahun ${String(year)} memakai ${lowerFirst(profile.name.id)}. `,
        evaluated.score === null
          ? 'Skor keseluruhan belum ada, karena sebagian dimensi belum dinilai lengkap.'
          : `Skor keseluruhan ${formatNumber('id', evaluated.score)}.`,
      ),
      {
        kind: 'table',
        id: 'evaluation-scores',
        caption: `Skor evaluasi tahun ${String(year)}`,
        columns: [words('Dimensi', 5), figures('Skor', 2)],
        rows: [
          ...evaluated.dimensions.map((each) =>
            row(dimension(each.dimensionId), score(each.evaluation?.score)),
          ),
          totalRow('Keseluruhan', score(evaluated.score)),
        ],
        note: 'Simulasi, bukan nilai resmi.',
      },
      {
        kind: 'table',
        id: 'evaluation-report',
        caption: `Kekuatan, kelemahan, dan rekomendasi tahun ${String(year)}`,
        columns: [
          words('Dimensi', 3),
          words('Kekuatan', 6),
          words('Kelemahan', 6),
          words('Rekomendasi', 6),
        ],
        rows: dimensionIds.map((id) =>
          row(
            dimension(id),
            text(report.strengths, id),
            text(report.weaknesses, id),
            text(report.recommendations, id),
          ),
        ),
        note: null,
      },
    ],
  };
}
