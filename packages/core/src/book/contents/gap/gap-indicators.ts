import { indicatorsOf } from '../../../framework/indicators-of.js';
import { largestGapFirst } from '../../../readiness/views/largest-gap-first.js';
import { readinessGaps } from '../../../readiness/views/readiness-gaps.js';
import { figures, marks, nothingThere, paragraph, row, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { countOf } from '../../prose/count-of.js';
import { sentence } from '../../prose/sentence.js';
import { assessmentOf } from '../readiness/assessment-of.js';

/** Every indicator below its target, the widest gap first. */
export function gapIndicators(context: BookContext): Composed {
  const shown = assessmentOf(context);
  if (shown.missing !== null) return { blocks: [shown.missing] };
  const { framework } = context;
  const { elements } = readinessGaps(framework.readiness, shown.ratings);
  const indicators = elements.flatMap(({ subElements }) =>
    subElements.flatMap((part) => part.indicators),
  );
  const names = new Map(
    indicatorsOf(framework.readiness).map(({ id, name }) => [id, name.id] as const),
  );
  const behind = largestGapFirst(indicators).filter(({ gap }) => (gap ?? 0) > 0);
  const without = indicators.filter(({ gap, state }) => state === 'rated' && gap === null);
  return {
    blocks: [
      paragraph(
        behind.length === 0
          ? 'Tidak ada indikator yang berada di bawah targetnya.'
          : sentence(
              behind.length === indicators.length
                ? 'semua indikator berada di bawah targetnya'
                : `${countOf(behind.length, 'indikator')} dari ${String(indicators.length)} berada di bawah targetnya`,
            ),
        without.length === 0
          ? ''
          : ` ${sentence(`${countOf(without.length, 'indikator')} belum mempunyai target`)}`,
        ...(behind.length === 0
          ? []
          : [' ', { reference: 'gap-indicators' }, ' mengurutkannya dari kesenjangan terbesar.']),
      ),
      ...(behind.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              id: 'gap-indicators',
              caption: 'Indikator di bawah target',
              columns: [
                words('Indikator', 8),
                marks('Saat ini', 2),
                marks('Target', 2),
                figures('Kesenjangan', 2),
              ],
              rows: behind.map(({ current, gap, indicatorId, target }) =>
                row(
                  names.get(indicatorId) ?? indicatorId,
                  current === null ? nothingThere : String(current),
                  target === null ? nothingThere : String(target),
                  gap === null ? nothingThere : String(gap),
                ),
              ),
              note: 'Simulasi, bukan nilai resmi.',
            },
          ]),
    ],
  };
}
