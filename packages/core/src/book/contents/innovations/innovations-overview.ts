import { formatInteger, formatPercent } from '../../../locale/format-number.js';
import { translateTerm } from '../../../locale/translate-term.js';
import { figures, paragraph, row, totalRow, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { councilName } from '../../prose/council-name.js';
import { countOf } from '../../prose/count-of.js';
import { joinCounts } from '../../prose/join-counts.js';
import { joinWords } from '../../prose/join-words.js';
import { mostAndLeast } from '../../prose/most-and-least.js';
import { sentence } from '../../prose/sentence.js';

/** How many innovations there are, through which door they came, how far they are and who owns most. */
export function innovationsOverview({ dimension, framework, summary }: BookContext): Composed {
  const { dimensions, innovations } = summary;
  const { completed, fromCouncil, fromOpds, meanProgress, owners, stages, total } = innovations;
  const council = councilName(framework) ?? 'pihak lain';
  if (total === 0) return { blocks: [unfilled('Inovasi', 'dimension-lead')] };
  const { most, none } = mostAndLeast(
    dimensions.map((each) => ({ name: dimension(each.dimensionId), count: each.innovations })),
  );
  return {
    blocks: [
      paragraph(
        sentence(
          `inventaris memuat ${countOf(total, 'inovasi')}${
            fromCouncil === 0
              ? ''
              : `: ${joinCounts([
                  { count: fromOpds, noun: 'inovasi perangkat daerah' },
                  { count: fromCouncil, noun: `usulan ${council}` },
                ])}`
          }`,
        ),
        ' ',
        owners === 0
          ? 'Belum ada perangkat daerah yang mengampu inovasi.'
          : sentence(`${countOf(owners, 'perangkat daerah')} mengampu sedikitnya satu inovasi`),
        most.length === 0 ? '' : ` ${sentence(`inovasi terbanyak ada pada ${joinWords(most)}`)}`,
        none.length === 0 ? '' : ` ${sentence(`${joinWords(none)} belum mempunyai inovasi`)}`,
      ),
      paragraph(
        meanProgress === null
          ? ''
          : `Rata-rata kemajuan seluruh tahap adalah ${formatPercent('id', meanProgress, 1)}. `,
        completed === 0
          ? 'Belum ada inovasi yang tuntas pada keenam tahapnya.'
          : sentence(`${countOf(completed, 'inovasi')} telah tuntas pada keenam tahapnya`),
        ' ',
        { reference: 'innovation-stages' },
        ' memperlihatkan tahap yang sedang dijalani.',
      ),
      {
        kind: 'table',
        id: 'innovation-stages',
        caption: 'Inovasi menurut tahap',
        columns: [words('Tahap', 6), figures('Inovasi', 2)],
        rows: [
          ...stages.map(({ innovations: count, stage }) =>
            row(translateTerm('id', `innovation.stage.${stage}`), formatInteger('id', count)),
          ),
          totalRow('Jumlah', formatInteger('id', total)),
        ],
        note: null,
      },
    ],
  };
}
