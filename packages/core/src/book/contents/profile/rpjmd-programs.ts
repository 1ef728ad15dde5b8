import { formatRupiahShort } from '../../../locale/format-rupiah.js';
import { sumBudget } from '../../../action-plan/sum-budget.js';
import { figures, marks, paragraph, row, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { countOf } from '../../prose/count-of.js';

/** The programmes of the development plan with their ceilings; without any, nothing is said of them. */
export function rpjmdPrograms({ masterplan, opd }: BookContext): Composed {
  const { rpjmd } = masterplan;
  if (rpjmd === undefined) return { blocks: [unfilled('RPJMD', 'planner')] };
  const { programs } = rpjmd;
  if (programs.length === 0) return { blocks: [] };
  return {
    blocks: [
      paragraph(
        `RPJMD memuat ${countOf(programs.length, 'program')} yang dirujuk dalam rencana ini; pagu indikatifnya ada pada `,
        { reference: 'rpjmd-programs' },
        '.',
      ),
      {
        kind: 'table',
        id: 'rpjmd-programs',
        caption: 'Program RPJMD dan pagu indikatifnya',
        columns: [
          marks('Kode', 2),
          words('Program', 6),
          words('Perangkat daerah', 3),
          figures('Pagu seluruh tahun', 3),
        ],
        rows: programs.map(({ ceilings, name, nomenclatureCode, opdId }) =>
          row(nomenclatureCode, name, opd(opdId), formatRupiahShort('id', sumBudget(ceilings))),
        ),
        note: null,
      },
    ],
  };
}
