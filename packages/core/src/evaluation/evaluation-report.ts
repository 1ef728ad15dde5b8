import { recordsOfYear } from './records-of-year.js';
import type { EvaluationRecord, EvaluationReport, ReportEntry, YearOptions } from './types.js';

/**
 * The report of a year as it is customary: *Kelemahan* (weaknesses), *Kekuatan* (strengths) and
 * *Rekomendasi* (recommendations), each by dimension, in the order of `dimensionIds` or by id. Blank
 * texts are left out; `missing` names the dimensions of which nothing was written. The first evaluation of a dimension
 * counts: what a second one of the year says is left out and reported, and so is one of a dimension that
 * `dimensionIds` lacks. Paths begin at `evaluations`.
 *
 * @example
 * const grades = { baseline: 3, output: 4, outcome: 3, impact: 2, quickWin: 5 };
 * const report = evaluationReport(
 *   [{ year: 2026, dimensionId: 'smart-living', grades, weaknesses: 'Data belum terhubung.' }],
 *   2026,
 * );
 * report.weaknesses[0]?.text; // 'Data belum terhubung.'
 */
export function evaluationReport(
  evaluations: readonly EvaluationRecord[],
  year: number,
  { dimensionIds }: Pick<YearOptions, 'dimensionIds'> = {},
): EvaluationReport {
  const { records, issues } = recordsOfYear(evaluations, year, dimensionIds);
  const order = [...new Set(dimensionIds ?? [...records.keys()].sort())];
  const collect = (field: 'weaknesses' | 'strengths' | 'recommendations') =>
    order.flatMap((dimensionId): ReportEntry[] => {
      const text = records.get(dimensionId)?.record[field] ?? '';
      return text.trim() === '' ? [] : [{ dimensionId, text }];
    });
  const weaknesses = collect('weaknesses');
  const strengths = collect('strengths');
  const recommendations = collect('recommendations');
  const heard = new Set(
    [...weaknesses, ...strengths, ...recommendations].map(({ dimensionId }) => dimensionId),
  );
  return {
    year,
    weaknesses,
    strengths,
    recommendations,
    missing: order.filter((dimensionId) => !heard.has(dimensionId)),
    issues,
  };
}
