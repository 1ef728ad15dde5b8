import { formatInteger } from '../../../locale/format-number.js';
import { formatRupiahShort } from '../../../locale/format-rupiah.js';
import { translateTerm } from '../../../locale/translate-term.js';
import { programStatuses } from '../../../masterplan/choices.js';
import { figures, paragraph, row, totalRow, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { countOf } from '../../prose/count-of.js';
import { joinWords } from '../../prose/join-words.js';
import { sentence } from '../../prose/sentence.js';

/** How many programmes there are, what they cost and how they stand. */
export function actionPlanOverview({ dimension, summary }: BookContext): Composed {
  const { budget, dimensions, items, programs } = summary;
  if (items.programs === 0) {
    return { blocks: [unfilled('Rencana aksi', 'dimension-lead')] };
  }
  const statuses = programStatuses.flatMap((status) => {
    const count = programs.byStatus[status];
    return count === 0
      ? []
      : [`${countOf(count, 'program')} ${translateTerm('id', `program.status.${status}`)}`];
  });
  return {
    blocks: [
      paragraph(
        sentence(
          `rencana aksi memuat ${countOf(items.programs, 'program')} dengan anggaran ${formatRupiahShort('id', budget.total)} untuk seluruh tahun dan sumber dana`,
        ),
        ' ',
        budget.cancelled === 0
          ? ''
          : `${sentence(`sebesar ${formatRupiahShort('id', budget.cancelled)} di antaranya tercatat pada program yang dibatalkan`)} `,
        sentence(`menurut statusnya, ${joinWords(statuses)}`),
      ),
      {
        kind: 'table',
        id: 'programs-by-dimension',
        caption: 'Program dan anggaran menurut dimensi',
        columns: [words('Dimensi', 5), figures('Program', 2), figures('Anggaran', 3)],
        rows: [
          ...dimensions.map((each) =>
            row(
              dimension(each.dimensionId),
              formatInteger('id', each.programs),
              formatRupiahShort('id', each.budget),
            ),
          ),
          totalRow(
            'Jumlah',
            formatInteger('id', items.programs),
            formatRupiahShort('id', budget.total),
          ),
        ],
        note: null,
      },
    ],
  };
}
