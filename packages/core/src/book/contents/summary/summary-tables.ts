import { formatInteger, formatPercent } from '../../../locale/format-number.js';
import { formatRupiahShort } from '../../../locale/format-rupiah.js';
import type { ProgressSummary } from '../../../dashboard/program/types.js';
import { figures, marks, nothingThere, row, totalRow, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import { partOf } from '../../prose/part-of.js';
import type { BookTable } from '../../types.js';
import { scoreText } from '../readiness/score-text.js';
import { brief } from './brief.js';

/** The headline figures in one row. */
export function figuresTable({ summary }: BookContext): BookTable {
  const { innovations, programs, readiness, trace } = summary;
  const { late } = programs.timeliness;
  return {
    kind: 'table',
    id: 'summary',
    caption: 'Rencana dalam angka',
    columns: [
      marks('Kesiapan', 4),
      marks('Permasalahan terjawab', 6),
      marks('Inovasi tuntas', 5),
      marks('Quick win', 5),
      marks('Program terlambat', 5),
    ],
    rows: [
      row(
        scoreText(readiness?.score.score ?? null),
        partOrNothing(trace.problems.answered, trace.problems.total),
        partOrNothing(innovations.completed, innovations.total),
        partOrNothing(programs.quickWins, programs.total),
        partOrNothing(late.numerator, late.denominator),
      ),
    ],
    note: 'Kesiapan berskala 1 sampai 5 dan merupakan simulasi, bukan nilai resmi.',
  };
}

/** What each dimension holds, costs and has come to. */
export function dimensionsTable({ dimension, summary }: BookContext): BookTable {
  const { budget, dimensions, items, programs } = summary;
  const count = (value: number) => formatInteger('id', value);
  const rupiah = (value: number) => formatRupiahShort('id', value);
  return {
    kind: 'table',
    id: 'summary-dimensions',
    caption: 'Menurut dimensi',
    columns: [
      words('Dimensi', 5),
      figures('Permasalahan', 3),
      figures('Inovasi', 2),
      figures('Program', 2),
      figures('Anggaran', 3),
      figures('Kemajuan', 3),
    ],
    rows: [
      ...dimensions.map((each) =>
        row(
          brief(dimension(each.dimensionId)),
          count(each.problems),
          count(each.innovations),
          count(each.programs),
          rupiah(each.budget),
          progressText(each.progress),
        ),
      ),
      totalRow(
        'Seluruh rencana',
        count(items.problems),
        count(items.innovations),
        count(items.programs),
        rupiah(budget.total),
        progressText(programs.progress),
      ),
    ],
    note: 'Anggaran mencakup seluruh tahun; kemajuan adalah rata-rata program yang melapor.',
  };
}

const partOrNothing = (part: number, whole: number): string =>
  whole === 0 ? nothingThere : partOf(part, whole);

const progressText = ({ mean }: Pick<ProgressSummary, 'mean'>): string =>
  mean === null ? nothingThere : formatPercent('id', mean, 1);
