import { formatInteger } from '../../../locale/format-number.js';
import { figures, row, totalRow, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { noDepartments } from '../../compose/no-departments.js';

/** What each department has filled in. */
export function departmentContributions({ summary }: BookContext): Composed {
  const { perOpd } = summary.opds;
  if (perOpd.length === 0) return { blocks: [noDepartments] };
  const count = (value: number) => formatInteger('id', value);
  const kinds = ['problems', 'needs', 'innovations', 'programs'] as const;
  return {
    blocks: [
      {
        kind: 'table',
        id: 'department-contributions',
        caption: 'Isian tiap perangkat daerah',
        columns: [
          words('Perangkat daerah', 7),
          figures('Permasalahan', 3),
          figures('Kebutuhan', 2),
          figures('Inovasi', 2),
          figures('Program', 2),
        ],
        rows: [
          ...perOpd.map((each) => row(each.name, ...kinds.map((kind) => count(each[kind])))),
          totalRow(
            'Jumlah',
            ...kinds.map((kind) => count(perOpd.reduce((sum, each) => sum + each[kind], 0))),
          ),
        ],
        note: 'Isian yang belum diampu perangkat daerah tidak terhitung di sini. Program dihitung pada perangkat daerah penanggung jawab.',
      },
    ],
  };
}
