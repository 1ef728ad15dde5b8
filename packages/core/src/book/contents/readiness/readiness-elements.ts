import type { ReadinessElement } from '../../../framework/types.js';
import {
  figures,
  marks,
  nothingThere,
  paragraph,
  row,
  totalRow,
  words,
} from '../../compose/blocks.js';
import type { ReadinessFigures } from '../../../readiness/types.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { lowerFirst } from '../../prose/lower-first.js';
import type { BookSection } from '../../types.js';
import { assessmentOf, type ShownAssessment } from './assessment-of.js';
import { bandName, scoreText } from './score-text.js';

type Shown = Extract<ShownAssessment, { missing: null }>;

/** All scores in one table, and for each element its indicators with the level, the target and why. */
export function readinessElements(context: BookContext): Composed {
  const shown = assessmentOf(context);
  if (shown.missing !== null) return { blocks: [shown.missing] };
  const { framework } = context;
  const { elements } = framework.readiness;
  const { score } = shown;
  const nameOf = new Map(
    elements.flatMap((element) => [
      [element.id, element.name.id] as const,
      ...element.subElements.map((part) => [part.id, part.name.id] as const),
    ]),
  );
  const cells = (figure: ReadinessFigures) => [
    scoreText(figure.score),
    figure.target === null ? nothingThere : scoreText(figure.target),
    figure.gap === null ? nothingThere : scoreText(figure.gap),
    bandName(framework, figure.bandId) ?? nothingThere,
  ];
  return {
    blocks: [
      paragraph({ reference: 'readiness-scores' }, ' merangkum skor setiap elemen dan subelemen.'),
      {
        kind: 'table',
        id: 'readiness-scores',
        caption: 'Skor kesiapan menurut elemen dan subelemen',
        columns: [
          words('Elemen dan subelemen', 6),
          figures('Saat ini', 2),
          figures('Target', 2),
          figures('Kesenjangan', 2),
          words('Golongan', 3),
        ],
        rows: [
          ...score.elements.flatMap((element) => [
            totalRow(nameOf.get(element.elementId) ?? element.elementId, ...cells(element)),
            ...element.subElements.map((part) =>
              row(nameOf.get(part.subElementId) ?? part.subElementId, ...cells(part)),
            ),
          ]),
          totalRow('Kesiapan daerah', ...cells(score)),
        ],
        note: 'Simulasi, bukan nilai resmi. Skor elemen adalah rata-rata berbobot indikator yang dijawab dan berlaku; target dan kesenjangan dihitung dari indikator yang mempunyai target.',
      },
    ],
    sections: elements.map((element) => elementSection(context, element, shown)),
  };
}

function elementSection(
  { opd }: BookContext,
  { id, name, subElements }: ReadinessElement,
  { ownerOpdId, ratings }: Shown,
): BookSection {
  const byIndicator = new Map(ratings.map((rating) => [rating.indicatorId, rating] as const));
  return {
    id,
    heading: name.id,
    isWide: false,
    blocks: [
      {
        kind: 'table',
        id: `readiness-${id}`,
        caption: `Tingkat kesiapan elemen ${lowerFirst(name.id)}`,
        columns: [
          words('Indikator', 5),
          marks('Saat ini', 2),
          marks('Target', 2),
          words('Pertimbangan', 8),
        ],
        rows: subElements.flatMap((part) => [
          totalRow(part.name.id, '', '', ''),
          ...part.indicators.map((indicator) => {
            const rating = byIndicator.get(indicator.id);
            return row(
              indicator.name.id,
              levelText(rating?.current ?? null),
              rating?.target === undefined ? nothingThere : String(rating.target),
              rating?.justification ?? `Belum diisi oleh ${opd(ownerOpdId)}.`,
            );
          }),
        ]),
        note: null,
      },
    ],
    sections: [],
  };
}

const levelText = (current: number | 'not-applicable' | null): string =>
  current === null
    ? 'belum dinilai'
    : current === 'not-applicable'
      ? 'tidak berlaku'
      : String(current);
