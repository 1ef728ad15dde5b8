import { raterDisagreement } from '../../../readiness/raters/rater-disagreement.js';
import { formatNumber } from '../../../locale/format-number.js';
import { indicatorsOf } from '../../../framework/indicators-of.js';
import { marks, paragraph, row, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { countOf } from '../../prose/count-of.js';
import { joinWords } from '../../prose/join-words.js';
import { sentence } from '../../prose/sentence.js';
import { assessmentOf } from './assessment-of.js';

/** From how many levels apart departments count as disagreeing. */
const farApart = 2;

/** Where departments judge the same thing differently: shown, not averaged away. */
export function readinessDisagreement(context: BookContext): Composed {
  const shown = assessmentOf(context);
  if (shown.missing !== null) return { blocks: [shown.missing] };
  const { framework, opd } = context;
  const sheets = shown.assessment.opdRatings.map(({ opdId, ratings }) => ({
    raterId: opdId,
    ratings,
  }));
  if (sheets.length < 2) {
    return {
      blocks: [
        paragraph(
          `${sheets.length === 0 ? 'Belum ada perangkat daerah yang menilai' : 'Baru satu perangkat daerah yang menilai'}, sehingga perbedaan penilaian belum dapat dilihat.`,
        ),
      ],
    };
  }
  const { agreement, indicators } = raterDisagreement(framework.readiness, sheets);
  const names = new Map(
    indicatorsOf(framework.readiness).map(({ id, name }) => [id, name.id] as const),
  );
  const apart = indicators.filter(({ range }) => (range ?? 0) >= farApart);
  const raters = (ids: readonly string[]) => joinWords(ids.map(opd));
  return {
    blocks: [
      paragraph(
        `Perbedaan penilaian antarperangkat daerah diperlihatkan, bukan dirata-ratakan. `,
        agreement.alpha === null
          ? ''
          : `Kesepakatan penilai diukur dengan alfa Krippendorff sebesar ${formatNumber('id', agreement.alpha)}; nilai 1 berarti sepakat penuh. `,
        apart.length === 0
          ? sentence('tidak ada indikator yang dinilai berbeda dua tingkat atau lebih')
          : sentence(
              `${countOf(apart.length, 'indikator')} dinilai berbeda dua tingkat atau lebih`,
            ),
      ),
      ...(apart.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              id: 'readiness-disagreement',
              caption: 'Indikator yang dinilai berbeda dua tingkat atau lebih',
              columns: [
                words('Indikator', 6),
                marks('Terendah', 2),
                words('Dinilai oleh', 5),
                marks('Tertinggi', 2),
                words('Dinilai oleh', 5),
              ],
              rows: apart.map(({ highest, highestRaters, indicatorId, lowest, lowestRaters }) =>
                row(
                  names.get(indicatorId) ?? indicatorId,
                  String(lowest),
                  raters(lowestRaters),
                  String(highest),
                  raters(highestRaters),
                ),
              ),
              note: null,
            },
          ]),
    ],
  };
}
