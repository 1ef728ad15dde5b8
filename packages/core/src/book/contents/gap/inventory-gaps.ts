import { formatInteger } from '../../../locale/format-number.js';
import { figures, paragraph, row, totalRow, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { countOf } from '../../prose/count-of.js';
import { joinWords } from '../../prose/join-words.js';
import { sentence } from '../../prose/sentence.js';
import type { ItemCounts } from '../../../dashboard/types.js';

/** What each sub-dimension has of problems, needs, innovations and programmes, and where nothing answers. */
export function inventoryGaps({ dimension, subDimension, summary }: BookContext): Composed {
  const parts = summary.dimensions.flatMap(({ subDimensions }) => subDimensions);
  const unanswered = parts.filter(
    ({ innovations, problems, programs }) => problems > 0 && innovations + programs === 0,
  );
  const problems = parts.reduce((sum, part) => sum + part.problems, 0);
  const empty = parts.filter(({ needs, problems }) => problems + needs === 0);
  const nameOf = ({ subDimensionId }: { readonly subDimensionId: string }) =>
    subDimension(subDimensionId);
  return {
    blocks: [
      paragraph(
        { reference: 'inventory-gaps' },
        ' menyandingkan permasalahan dan kebutuhan dengan inovasi dan program yang menjawabnya. ',
        problems === 0
          ? ''
          : unanswered.length === 0
            ? 'Setiap subdimensi yang mempunyai permasalahan juga mempunyai inovasi atau program. '
            : `${sentence(`${countOf(unanswered.length, 'subdimensi')} mempunyai permasalahan tanpa inovasi maupun program, yaitu ${joinWords(unanswered.map(nameOf))}`)} `,
        empty.length === 0
          ? ''
          : empty.length === parts.length
            ? 'Belum ada subdimensi yang memuat permasalahan atau kebutuhan.'
            : sentence(
                `subdimensi tanpa permasalahan maupun kebutuhan: ${joinWords(empty.map(nameOf))}`,
              ),
      ),
      {
        kind: 'table',
        id: 'inventory-gaps',
        caption: 'Isian menurut dimensi dan subdimensi',
        columns: [
          words('Dimensi dan subdimensi', 6),
          figures('Permasalahan', 3),
          figures('Kebutuhan', 2),
          figures('Inovasi', 2),
          figures('Program', 2),
        ],
        rows: summary.dimensions.flatMap((each) => [
          totalRow(dimension(each.dimensionId), ...counts(each)),
          ...each.subDimensions.map((part) =>
            row(subDimension(part.subDimensionId), ...counts(part)),
          ),
        ]),
        note: 'Isian tanpa subdimensi hanya terhitung pada dimensinya.',
      },
    ],
  };
}

const counts = ({ innovations, needs, problems, programs }: ItemCounts): string[] =>
  [problems, needs, innovations, programs].map((count) => formatInteger('id', count));
