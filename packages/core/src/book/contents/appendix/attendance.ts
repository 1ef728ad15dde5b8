import { marks, paragraph, row, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { noDepartments } from '../../compose/no-departments.js';

/** Of a line that is written in by hand. */
const room = '\n\n';

/** A list to be signed at the workshop, with a line for each department. */
export function attendance({ masterplan }: BookContext): Composed {
  if (masterplan.opds.length === 0) return { blocks: [noDepartments] };
  return {
    blocks: [
      paragraph(
        'Daftar ini diisi pada saat bimtek. Perangkat daerah yang dicantumkan adalah yang tercatat dalam rencana.',
      ),
      {
        kind: 'table',
        id: 'attendance',
        caption: 'Daftar hadir bimtek',
        columns: [
          marks('No.', 1),
          words('Perangkat daerah', 6),
          words('Nama', 5),
          words('Tanda tangan', 4),
        ],
        rows: masterplan.opds.map(({ name }, at) => row(String(at + 1), name, '', room)),
        note: null,
      },
    ],
  };
}
