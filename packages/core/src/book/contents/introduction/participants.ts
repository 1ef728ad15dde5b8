import { gap, marks, paragraph, row, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { countOf } from '../../prose/count-of.js';
import { joinWords } from '../../prose/join-words.js';
import { sentence } from '../../prose/sentence.js';
import { noDepartments } from '../../compose/no-departments.js';

/** Who takes part: every department of the plan, and which of them has filled in nothing yet. */
export function participants({ masterplan, summary }: BookContext): Composed {
  const { opds } = masterplan;
  if (opds.length === 0) {
    return { blocks: [noDepartments] };
  }
  const { withItems } = summary.opds;
  const filled =
    withItems === 0
      ? 'belum ada yang mengisi'
      : withItems < opds.length
        ? `${countOf(withItems, 'di antaranya')} sudah mengisi`
        : `${opds.length === 1 ? 'perangkat daerah itu' : 'semuanya'} sudah mengisi`;
  const silent = summary.opds.perOpd.filter(({ items }) => items === 0);
  return {
    blocks: [
      paragraph(
        sentence(
          `${countOf(opds.length, 'perangkat daerah')} tercatat dalam rencana ini; ${filled} permasalahan, kebutuhan, inovasi, atau program`,
        ),
        ' Daftarnya ada pada ',
        { reference: 'participants' },
        '.',
      ),
      {
        kind: 'table',
        id: 'participants',
        caption: 'Perangkat daerah dalam rencana',
        columns: [marks('No.', 1), words('Perangkat daerah', 8), words('Nama singkat', 4)],
        rows: opds.map(({ name, shortName }, at) => row(String(at + 1), name, shortName)),
        note: null,
      },
      ...(silent.length === 0
        ? []
        : [gap(`Belum ada isian dari ${joinWords(silent.map(({ shortName }) => shortName))}.`)]),
    ],
  };
}
