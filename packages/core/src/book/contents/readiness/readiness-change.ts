import { compareReadiness } from '../../../readiness/comparison/compare-readiness.js';
import { previousAssessment } from '../../../masterplan/figures/previous-assessment.js';
import { formatNumber } from '../../../locale/format-number.js';
import { translateTerm } from '../../../locale/translate-term.js';
import { figures, paragraph, row, totalRow, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { assessmentOf } from './assessment-of.js';
import { scoreText } from './score-text.js';

/** The shown assessment against the one before. */
export function readinessChange(context: BookContext): Composed {
  const shown = assessmentOf(context);
  if (shown.missing !== null) return { blocks: [shown.missing] };
  const { framework, masterplan } = context;
  const before = previousAssessment(masterplan.readiness, shown.assessment);
  const earlier = before?.consolidated ?? null;
  if (before === null || earlier === null) {
    return { blocks: [paragraph('Ini penilaian pertama, sehingga belum ada pembanding.')] };
  }
  const comparison = compareReadiness(
    framework.readiness,
    { ratings: earlier.ratings },
    { ratings: shown.ratings },
  );
  const nameOf = new Map(
    framework.readiness.elements.map(({ id, name }) => [id, name.id] as const),
  );
  const cells = ({
    after,
    before: then,
    change,
    moved,
  }: Pick<typeof comparison, 'after' | 'before' | 'change' | 'moved'>) => [
    scoreText(then),
    scoreText(after),
    change === null ? '–' : `${change > 0 ? '+' : ''}${formatNumber('id', change)}`,
    translateTerm('id', `readiness.moved.${moved}`),
  ];
  return {
    blocks: [
      paragraph(
        `Dibandingkan dengan ${before.title}, skor kesiapan ${
          comparison.change === null
            ? 'tidak dapat dibandingkan'
            : comparison.change === 0
              ? 'tetap'
              : `${comparison.change > 0 ? 'naik' : 'turun'} ${formatNumber('id', Math.abs(comparison.change))} menjadi ${scoreText(comparison.after)}`
        }. Rinciannya ada pada `,
        { reference: 'readiness-change' },
        '.',
      ),
      {
        kind: 'table',
        id: 'readiness-change',
        caption: 'Skor kesiapan dibandingkan dengan penilaian sebelumnya',
        columns: [
          words('Elemen', 4),
          figures('Sebelumnya', 2),
          figures('Saat ini', 2),
          figures('Perubahan', 2),
          words('Arah', 3),
        ],
        rows: [
          ...comparison.elements.map((element) =>
            row(nameOf.get(element.elementId) ?? element.elementId, ...cells(element)),
          ),
          totalRow('Kesiapan daerah', ...cells(comparison)),
        ],
        note: 'Simulasi, bukan nilai resmi.',
      },
    ],
  };
}
