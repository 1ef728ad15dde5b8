import { formatInteger } from '../../../locale/format-number.js';
import { formatRupiahShort } from '../../../locale/format-rupiah.js';
import { figures, marks, paragraph, row, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { countOf } from '../../prose/count-of.js';
import { joinWords } from '../../prose/join-words.js';
import { sentence } from '../../prose/sentence.js';

/** Which bodies the framework names, who carries the programmes, and which programmes build institutions and rules. */
export function institutions({ framework, masterplan, opd, summary }: BookContext): Composed {
  const bodies = framework.bodies.map(({ name }) => name.id);
  const named =
    bodies.length === 0
      ? []
      : [
          paragraph(
            sentence(
              `kerangka ${framework.name.id} menyebut ${countOf(bodies.length, 'lembaga')} yang menangani kota cerdas di daerah, yaitu ${joinWords(bodies)}`,
            ),
          ),
        ];
  const leading = summary.opds.perOpd.filter(({ programs }) => programs > 0);
  const building = masterplan.programs.filter(
    ({ kind }) => kind === 'institution' || kind === 'policy',
  );
  if (leading.length === 0) {
    return {
      blocks: [...named, unfilled('Penanggung jawab program', 'dimension-lead')],
    };
  }
  return {
    blocks: [
      ...named,
      paragraph(
        sentence(`${countOf(leading.length, 'perangkat daerah')} bertanggung jawab atas program`),
      ),
      {
        kind: 'table',
        id: 'leading-departments',
        caption: 'Perangkat daerah penanggung jawab program',
        columns: [words('Perangkat daerah', 7), figures('Program', 2), figures('Anggaran', 3)],
        rows: leading.map(({ budget, name, programs }) =>
          row(name, formatInteger('id', programs), formatRupiahShort('id', budget)),
        ),
        note: null,
      },
      ...(building.length === 0
        ? [unfilled('Program kelembagaan atau kebijakan', 'planner')]
        : [
            paragraph(
              sentence(
                `${countOf(building.length, 'program')} menguatkan kebijakan dan kelembagaan, sebagaimana tercantum pada`,
              ).replace(/\.$/, ' '),
              { reference: 'institution-programs' },
              '.',
            ),
            {
              kind: 'table' as const,
              id: 'institution-programs',
              caption: 'Program kebijakan dan kelembagaan',
              columns: [marks('Kode', 2), words('Program', 8), words('Penanggung jawab', 4)],
              rows: building.map(({ code, leadOpdId, name }) => row(code, name, opd(leadOpdId))),
              note: null,
            },
          ]),
    ],
  };
}
