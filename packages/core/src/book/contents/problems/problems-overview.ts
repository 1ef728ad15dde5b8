import { formatInteger } from '../../../locale/format-number.js';
import { figures, paragraph, row, totalRow, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { countOf } from '../../prose/count-of.js';
import { joinCounts } from '../../prose/join-counts.js';
import { joinWords } from '../../prose/join-words.js';
import { mostAndLeast } from '../../prose/most-and-least.js';
import { partOf } from '../../prose/part-of.js';
import { sentence } from '../../prose/sentence.js';

/** How many problems and needs each dimension has, what stands out, and how many are answered. */
export function problemsOverview({ dimension, summary }: BookContext): Composed {
  const { dimensions, items, trace } = summary;
  if (items.problems === 0) {
    return { blocks: [unfilled('Permasalahan', 'dimension-lead')] };
  }
  const { highest, most, none } = mostAndLeast(
    dimensions.map(({ dimensionId, problems }) => ({
      name: dimension(dimensionId),
      count: problems,
    })),
  );
  const { answered, open, partly, total } = trace.problems;
  const rest = [
    ...(partly === 0 ? [] : [`${countOf(partly, 'permasalahan')} baru terjawab sebagian`]),
    ...(open === 0 ? [] : [`${countOf(open, 'permasalahan')} belum terjawab`]),
  ];
  return {
    blocks: [
      paragraph(
        sentence(
          `perangkat daerah mencatat ${joinCounts([
            { count: items.problems, noun: 'permasalahan' },
            { count: items.needs, noun: 'kebutuhan' },
          ])}; sebarannya ada pada`,
        ).replace(/\.$/, ' '),
        { reference: 'problems-by-dimension' },
        '. ',
        most.length === 0
          ? ''
          : sentence(
              `permasalahan terbanyak ada pada ${joinWords(most)}, yaitu ${most.length > 1 ? 'masing-masing ' : ''}${countOf(highest, 'permasalahan')}`,
            ),
        none.length === 0 ? '' : ` ${sentence(`${joinWords(none)} belum memuat permasalahan`)}`,
      ),
      {
        kind: 'table',
        id: 'problems-by-dimension',
        caption: 'Permasalahan dan kebutuhan menurut dimensi',
        columns: [words('Dimensi', 5), figures('Permasalahan', 2), figures('Kebutuhan', 2)],
        rows: [
          ...dimensions.map(({ dimensionId, needs, problems }) =>
            row(dimension(dimensionId), formatInteger('id', problems), formatInteger('id', needs)),
          ),
          totalRow('Jumlah', formatInteger('id', items.problems), formatInteger('id', items.needs)),
        ],
        note: null,
      },
      paragraph(
        sentence(
          `permasalahan yang sudah terjawab, artinya setiap kebutuhannya ditangani inovasi atau program, berjumlah ${partOf(answered, total)}`,
        ),
        ' ',
        rest.length === 0 ? '' : sentence(rest.join(' dan ')),
      ),
    ],
  };
}
