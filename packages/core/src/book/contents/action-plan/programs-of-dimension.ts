import type { Dimension } from '../../../framework/types.js';
import { figures, gap, marks, nothingThere, paragraph, row, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { countOf } from '../../prose/count-of.js';
import { sentence } from '../../prose/sentence.js';
import type { BookBlock } from '../../types.js';
import { yearsOf } from '../../prose/years-of.js';
import { baselineText, targetText } from '../direction/measure-cells.js';
import { budgetText, sourcesText, yearsText } from './program-rows.js';

/** The programmes of one dimension: what is done by whom, when and for how much, and what they are measured by. */
export function programsOfDimension(
  { masterplan, opd }: BookContext,
  { id, name }: Dimension,
): Composed {
  const programs = masterplan.programs.filter(({ dimensionId }) => dimensionId === id);
  if (programs.length === 0) {
    return { blocks: [unfilled(`Program ${name.id}`, 'dimension-lead')] };
  }
  const years = yearsOf(masterplan.period);
  const measured = programs.filter(({ indicators }) => indicators.length > 0);
  const unmeasured = programs.filter(({ indicators }) => indicators.length === 0);
  const targets: BookBlock = {
    kind: 'table',
    id: `program-targets-${id}`,
    caption: `Indikator dan target program ${name.id}`,
    columns: [
      marks('Kode', 3),
      words('Indikator', 8),
      marks('Satuan', 3),
      figures('Nilai awal', 3),
      ...years.map((year) => figures(String(year), 2)),
    ],
    rows: measured.flatMap(({ code, indicators }) =>
      indicators.map((indicator, at) =>
        row(
          at === 0 ? code : '',
          indicator.name,
          indicator.unit,
          baselineText(indicator),
          ...years.map((year) => targetText(indicator, year)),
        ),
      ),
    ),
    note: null,
  };
  return {
    blocks: [
      paragraph(sentence(`${name.id} dijalankan melalui ${countOf(programs.length, 'program')}`)),
      {
        kind: 'table',
        id: `programs-${id}`,
        caption: `Rencana aksi ${name.id}`,
        columns: [
          marks('Kode', 3),
          words('Program dan kegiatan', 9),
          words('Keluaran', 6),
          words('Penanggung jawab dan pendukung', 5),
          marks('Tahun', 2),
          figures('Anggaran', 3),
          words('Sumber dana', 4),
        ],
        rows: programs.map((program) =>
          row(
            program.code,
            `${program.name}\n${program.activity}`,
            program.output,
            [opd(program.leadOpdId), ...program.supportingOpdIds.map(opd)].join('\n') ||
              nothingThere,
            yearsText(program.period),
            budgetText(program),
            sourcesText(program),
          ),
        ),
        note: 'Penanggung jawab disebut pertama. Anggaran adalah jumlah seluruh tahun.',
      },
      ...(measured.length === 0 ? [] : [targets]),
      ...(unmeasured.length === 0
        ? []
        : [
            gap(
              `Indikator belum diisi untuk ${unmeasured.map(({ code, leadOpdId }) => `${code} (${opd(leadOpdId)})`).join(', ')}.`,
            ),
          ]),
    ],
  };
}
