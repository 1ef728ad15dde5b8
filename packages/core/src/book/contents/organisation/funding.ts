import { formatPercent } from '../../../locale/format-number.js';
import { formatRupiahShort } from '../../../locale/format-rupiah.js';
import { translateTerm } from '../../../locale/translate-term.js';
import { figures, nothingThere, paragraph, row, totalRow, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { countOf } from '../../prose/count-of.js';
import { sentence } from '../../prose/sentence.js';

/** What is spent each year from each source of funds. */
export function funding({ summary }: BookContext): Composed {
  const { bySource, byYear, total } = summary.budget;
  const [largest] = bySource;
  if (total === 0 || largest === undefined) {
    return {
      blocks: [
        unfilled('Anggaran program', summary.programs.total === 0 ? 'dimension-lead' : 'opds'),
      ],
    };
  }
  const nameOf = (source: (typeof bySource)[number]['source']) =>
    translateTerm('id', `funding.${source}`);
  const amountOf = (year: (typeof byYear)[number], source: string) => {
    const found = year.sources.find((each) => each.source === source);
    return found === undefined || found.amount === 0
      ? nothingThere
      : formatRupiahShort('id', found.amount);
  };
  return {
    blocks: [
      paragraph(
        sentence(
          `program dibiayai dari ${countOf(bySource.length, 'sumber dana')}; yang terbesar adalah ${nameOf(largest.source)} dengan ${formatRupiahShort('id', largest.amount)} atau ${formatPercent('id', (100 * largest.amount) / total, 1)} dari seluruh anggaran`,
        ),
      ),
      {
        kind: 'table',
        id: 'funding',
        caption: 'Anggaran menurut tahun dan sumber dana',
        columns: [
          words('Sumber dana', 4),
          ...byYear.map(({ year }) => figures(String(year), 3)),
          figures('Jumlah', 3),
        ],
        rows: [
          ...bySource.map(({ amount, source }) =>
            row(
              nameOf(source),
              ...byYear.map((year) => amountOf(year, source)),
              formatRupiahShort('id', amount),
            ),
          ),
          totalRow(
            'Jumlah',
            ...byYear.map(({ amount }) => formatRupiahShort('id', amount)),
            formatRupiahShort('id', total),
          ),
        ],
        note: 'Angka dibulatkan untuk dibaca; jumlah dihitung dari rupiah penuh.',
      },
    ],
  };
}
