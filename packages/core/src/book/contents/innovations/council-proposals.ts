import { marks, paragraph, row, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { councilName } from '../../prose/council-name.js';
import { countOf } from '../../prose/count-of.js';
import { sentence } from '../../prose/sentence.js';

/** What the council has proposed, by whom, and which department took it up. */
export function councilProposals({ dimension, framework, masterplan, opd }: BookContext): Composed {
  const council = councilName(framework) ?? 'pihak di luar perangkat daerah';
  const proposals = masterplan.innovations.flatMap((innovation) =>
    innovation.proposer.kind === 'council' ? [{ innovation, by: innovation.proposer.name }] : [],
  );
  if (proposals.length === 0) {
    return { blocks: [paragraph(sentence(`${council} belum mengusulkan inovasi`))] };
  }
  const open = proposals.filter(({ innovation }) => innovation.opdId === undefined);
  return {
    blocks: [
      paragraph(
        sentence(`${council} mengusulkan ${countOf(proposals.length, 'inovasi')}`),
        ' ',
        open.length === 0
          ? 'Semuanya sudah diampu perangkat daerah.'
          : sentence(`${countOf(open.length, 'usulan')} belum diampu perangkat daerah`),
      ),
      {
        kind: 'table',
        id: 'council-proposals',
        caption: `Usulan ${council}`,
        columns: [
          marks('Kode', 2),
          words('Inovasi', 6),
          words('Pengusul', 5),
          words('Dimensi', 3),
          words('Pengampu', 3),
        ],
        rows: proposals.map(({ by, innovation }) =>
          row(
            innovation.code,
            innovation.name,
            by,
            dimension(innovation.dimensionId),
            opd(innovation.opdId),
          ),
        ),
        note: null,
      },
    ],
  };
}
