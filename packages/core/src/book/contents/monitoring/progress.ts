import { formatInteger, formatPercent } from '../../../locale/format-number.js';
import { formatDate } from '../../../locale/format-date.js';
import { figures, nothingThere, paragraph, row, totalRow, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { countOf } from '../../prose/count-of.js';
import { partOf } from '../../prose/part-of.js';
import { sentence } from '../../prose/sentence.js';
import type { ProgressSummary } from '../../../dashboard/program/types.js';

/** How far the programmes are, how far they should be, and which of them are late. */
export function progress({ asOf, dimension, summary }: BookContext): Composed {
  const { dimensions, programs } = summary;
  if (programs.total === 0) {
    return {
      blocks: [unfilled('Kemajuan belum dapat dilaporkan: rencana aksi', 'dimension-lead')],
    };
  }
  const whole = programs.progress;
  const { late } = programs.timeliness;
  return {
    blocks: [
      paragraph(
        whole.mean === null
          ? 'Belum ada program yang melaporkan kemajuan. '
          : `Sampai ${formatDate('id', asOf)}, rata-rata kemajuan program yang melapor adalah ${formatPercent('id', whole.mean, 1)}${whole.expected === null ? '' : `, sedangkan menurut waktunya seharusnya ${formatPercent('id', whole.expected, 1)}`}. `,
        whole.unreported === 0
          ? ''
          : `${sentence(`${countOf(whole.unreported, 'program')} belum melapor`)} `,
        late.denominator === 0
          ? ''
          : sentence(
              `program yang terlambat berjumlah ${partOf(late.numerator, late.denominator)}`,
            ),
      ),
      {
        kind: 'table',
        id: 'progress',
        caption: 'Kemajuan program menurut dimensi',
        columns: [
          words('Dimensi', 5),
          figures('Melapor', 2),
          figures('Belum melapor', 2),
          figures('Kemajuan', 2),
          figures('Seharusnya', 2),
        ],
        rows: [
          ...dimensions.map((each) => row(dimension(each.dimensionId), ...cells(each.progress))),
          totalRow('Seluruh program', ...cells(whole)),
        ],
        note: 'Kemajuan yang seharusnya dihitung dari waktu yang sudah berjalan pada setiap program.',
      },
    ],
  };
}

const cells = ({ expected, mean, reported, unreported }: ProgressSummary): string[] => [
  formatInteger('id', reported),
  formatInteger('id', unreported),
  mean === null ? nothingThere : formatPercent('id', mean, 1),
  expected === null ? nothingThere : formatPercent('id', expected, 1),
];
