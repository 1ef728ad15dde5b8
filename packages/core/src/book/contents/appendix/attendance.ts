import { marks, paragraph, row, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';

/** A list to be signed at the workshop, with a line for each department. */
export function attendance({ masterplan }: BookContext): Composed {
  return {
    blocks: [
      paragraph('Daftar ini diisi pada saat bimtek; perangkat daerah tercantum menurut rencana.'),
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
        rows: masterplan.opds.map(({ name }, at) => row(String(at + 1), name, '', '')),
        note: null,
      },
    ],
  };
}
