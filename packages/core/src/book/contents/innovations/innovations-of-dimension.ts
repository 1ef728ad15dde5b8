import type { Dimension } from '../../../framework/types.js';
import { currentStage } from '../../../inventory/current-stage.js';
import { innovationProgress } from '../../../inventory/innovation-progress.js';
import { formatPercent } from '../../../locale/format-number.js';
import { translateTerm } from '../../../locale/translate-term.js';
import { figures, marks, nothingThere, paragraph, row, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { countOf } from '../../prose/count-of.js';
import { sentence } from '../../prose/sentence.js';

/** The innovations of one dimension with what they are, what they answer and how far they are. */
export function innovationsOfDimension(
  { masterplan, opd }: BookContext,
  { id, name }: Dimension,
): Composed {
  const innovations = masterplan.innovations.filter(({ dimensionId }) => dimensionId === id);
  if (innovations.length === 0) {
    return { blocks: [unfilled(`Inovasi ${name.id}`, 'dimension-lead')] };
  }
  const codesOf = (
    ids: readonly string[],
    items: readonly { readonly id: string; readonly code: string }[],
  ) => items.filter((item) => ids.includes(item.id)).map(({ code }) => code);
  return {
    blocks: [
      paragraph(sentence(`${name.id} memuat ${countOf(innovations.length, 'inovasi')}`)),
      {
        kind: 'table',
        id: `innovations-${id}`,
        caption: `Inovasi ${name.id}`,
        columns: [
          marks('Kode', 2),
          words('Inovasi', 8),
          words('Pengampu', 3),
          words('Menjawab', 3),
          words('Tahap', 3),
          figures('Kemajuan', 2),
        ],
        rows: innovations.map((innovation) =>
          row(
            innovation.code,
            innovation.description === undefined
              ? innovation.name
              : `${innovation.name}\n${innovation.description}`,
            opd(innovation.opdId),
            [
              ...codesOf(innovation.problemIds, masterplan.problems),
              ...codesOf(innovation.needIds, masterplan.needs),
            ].join(', ') || nothingThere,
            translateTerm('id', `innovation.stage.${currentStage(innovation.stages)}`),
            formatPercent('id', innovationProgress(innovation.stages)),
          ),
        ),
        note: null,
      },
    ],
  };
}
