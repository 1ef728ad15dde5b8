import { formatPercent } from '../../../locale/format-number.js';
import { formatRupiahShort } from '../../../locale/format-rupiah.js';
import { translateTerm } from '../../../locale/translate-term.js';
import { gap, note, paragraph, row, words } from '../../compose/blocks.js';
import type { SwotSummary } from '../../../dashboard/types.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { asClause } from '../../prose/as-clause.js';
import { partOf } from '../../prose/part-of.js';
import { bandName, scoreText } from '../readiness/score-text.js';

/** The whole plan on one page, for the head of the region: the figures of the dashboard and nothing else. */
export function summaryOfThePlan(context: BookContext): Composed {
  const { dimension, framework, masterplan, summary } = context;
  const { budget, dimensions, innovations, items, programs, readiness, trace } = summary;
  const score = readiness?.score.score ?? null;
  const band = bandName(framework, readiness?.score.bandId ?? null);
  const region = summary.swot.find(({ scope }) => scope.kind === 'region');
  const { mean } = programs.progress;
  const { late } = programs.timeliness;
  return {
    blocks: [
      masterplan.vision.trim() === ''
        ? gap('Visi smart city belum diisi oleh tim penyusun.')
        : paragraph('Visi: ', { strong: `“${asClause(masterplan.vision)}.”` }),
      {
        kind: 'table',
        id: 'summary',
        caption: 'Rencana dalam angka',
        columns: [words('Uraian', 5), words('Keadaan', 7)],
        rows: [
          row(
            'Kesiapan daerah',
            score === null
              ? 'belum dinilai'
              : `${scoreText(score)} dari 5${band === null ? '' : `, ${band}`}`,
          ),
          row('Posisi SWOT daerah', positionText(region)),
          row('Permasalahan yang terjawab', partOf(trace.problems.answered, trace.problems.total)),
          row('Inovasi yang tuntas', partOf(innovations.completed, innovations.total)),
          row('Program', String(items.programs)),
          row('Quick win', partOf(programs.quickWins, programs.total)),
          row('Anggaran seluruh tahun', formatRupiahShort('id', budget.total)),
          row(
            'Kemajuan program yang melapor',
            mean === null ? 'belum ada laporan' : formatPercent('id', mean, 1),
          ),
          row('Program yang terlambat', partOf(late.numerator, late.denominator)),
        ],
        note: 'Skor kesiapan adalah simulasi, bukan nilai resmi.',
      },
      {
        kind: 'table',
        id: 'summary-dimensions',
        caption: 'Menurut dimensi',
        columns: [
          words('Dimensi', 5),
          words('Permasalahan', 3),
          words('Inovasi', 2),
          words('Program', 2),
          words('Anggaran', 3),
          words('Kemajuan', 2),
        ],
        rows: dimensions.map((each) =>
          row(
            dimension(each.dimensionId),
            String(each.problems),
            String(each.innovations),
            String(each.programs),
            formatRupiahShort('id', each.budget),
            each.progress.mean === null ? 'belum ada' : formatPercent('id', each.progress.mean, 1),
          ),
        ),
        note: null,
      },
      note('Angka dalam lembar ini sama dengan angka pada dasbor.'),
    ],
  };
}

/** Where the region stands, and where it would with the reversed ratings turned round. */
function positionText(region: SwotSummary | undefined): string {
  const label = region?.quadrantLabel ?? null;
  if (label === null) return 'belum dapat ditentukan';
  const turned = region?.turnedRound?.quadrantLabel ?? null;
  const position = translateTerm('id', label);
  return turned === null || turned === label
    ? position
    : `${position}; bila rating kelemahan dan ancaman dibalik: ${translateTerm('id', turned)}`;
}
