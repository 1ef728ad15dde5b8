import { figures, gap, marks, paragraph, row, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { countOf } from '../../prose/count-of.js';
import { joinWords } from '../../prose/join-words.js';
import { sentence } from '../../prose/sentence.js';
import { budgetText, yearsText } from '../action-plan/program-rows.js';

/** What is finished within a year, and which dimension has nothing of that kind. */
export function quickWins({ dimension, framework, masterplan, opd }: BookContext): Composed {
  const programs = masterplan.programs.filter(({ quickWin }) => quickWin);
  if (programs.length === 0) {
    return { blocks: [unfilled('Quick win', 'dimension-lead', 'ditetapkan')] };
  }
  const ordered = framework.dimensions.flatMap(({ id }) =>
    programs.filter(({ dimensionId }) => dimensionId === id),
  );
  const without = framework.dimensions.filter(
    ({ id }) => !programs.some(({ dimensionId }) => dimensionId === id),
  );
  return {
    blocks: [
      paragraph(
        sentence(
          `quick win adalah program yang selesai dalam satu tahun atau kurang dan manfaatnya segera dirasakan; rencana ini memuat ${countOf(programs.length, 'quick win')}`,
        ),
      ),
      {
        kind: 'table',
        id: 'quick-wins',
        caption: 'Quick win',
        columns: [
          words('Dimensi', 3),
          marks('Kode', 3),
          words('Program', 7),
          words('Keluaran', 6),
          words('Penanggung jawab', 3),
          marks('Tahun', 2),
          figures('Anggaran', 3),
        ],
        rows: ordered.map((program) =>
          row(
            dimension(program.dimensionId),
            program.code,
            program.name,
            program.output,
            opd(program.leadOpdId),
            yearsText(program.period),
            budgetText(program),
          ),
        ),
        note: null,
      },
      ...(without.length === 0
        ? []
        : [
            gap(
              sentence(
                `quick win belum ditetapkan untuk ${joinWords(without.map(({ name }) => name.id))}`,
              ),
            ),
          ]),
    ],
  };
}
