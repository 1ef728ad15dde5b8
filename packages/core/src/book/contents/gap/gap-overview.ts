import { formatInteger } from '../../../locale/format-number.js';
import { comparedWithTarget } from '../../../readiness/views/compared-with-target.js';
import { paragraph, note } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { lowerFirst } from '../../prose/lower-first.js';
import { sentence } from '../../prose/sentence.js';
import { assessmentOf } from '../readiness/assessment-of.js';
import { scoreText } from '../readiness/score-text.js';

/** How far the region is from its targets, with the drawing of every sub-element. */
export function gapOverview(context: BookContext): Composed {
  const shown = assessmentOf(context);
  if (shown.missing !== null) return { blocks: [shown.missing] };
  const { assessment, ratings, score } = shown;
  const widest = widestOf(context, score);
  return {
    blocks: [
      paragraph(
        gapInWords(score, comparedWithTarget(context.framework.readiness, ratings)),
        widest === null
          ? ''
          : ` ${sentence(`kesenjangan terbesar ada pada subelemen ${widest.names} (${scoreText(widest.gap)})`)}`,
      ),
      {
        kind: 'figure',
        id: 'gap-chart',
        caption: 'Kesenjangan kesiapan menurut indikator',
        alternative:
          'Diagram jarak antara keadaan saat ini dan target setiap indikator, berskala 1 sampai 5. Angkanya ada pada tabel indikator.',
        isAside: false,
        drawing: { name: 'gap-chart', assessmentId: assessment.id },
      },
      note('Simulasi, bukan nilai resmi.'),
    ],
  };
}

/** The target is held against the level of the indicators that have one, which only a whole set of targets makes the score. */
function gapInWords(
  { gap, target }: Pick<Score, 'gap' | 'target'>,
  { compared, level, rated }: ReturnType<typeof comparedWithTarget>,
): string {
  if (gap === null) {
    return 'Target kesiapan belum ditetapkan, sehingga kesenjangan belum dapat dihitung.';
  }
  const meaning = 'Kesenjangan adalah selisih target dan keadaan saat ini.';
  const steps = `dari ${scoreText(level)} menuju ${scoreText(target)}`;
  return compared === rated
    ? `${meaning} Untuk daerah secara keseluruhan nilainya ${scoreText(gap)}: ${steps}.`
    : `${meaning} Target baru ditetapkan untuk ${formatInteger('id', compared)} dari ${formatInteger('id', rated)} indikator yang dinilai; rata-rata kesenjangan indikator tersebut ${scoreText(gap)}: ${steps}.`;
}

type Score = Extract<ReturnType<typeof assessmentOf>, { missing: null }>['score'];

function widestOf(
  { framework }: BookContext,
  { elements }: Score,
): { readonly names: string; readonly gap: number } | null {
  const parts = elements.flatMap(({ subElements }) => subElements);
  const gap = Math.max(...parts.map((part) => part.gap ?? 0));
  if (gap <= 0) return null;
  const nameOf = new Map(
    framework.readiness.elements.flatMap(({ subElements }) =>
      subElements.map(({ id, name }) => [id, lowerFirst(name.id)] as const),
    ),
  );
  const names = parts
    .filter((part) => part.gap === gap)
    .map(({ subElementId }) => nameOf.get(subElementId) ?? subElementId);
  return { names: names.join(', '), gap };
}
