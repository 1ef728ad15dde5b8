import type { ReadinessInstrument } from '@kotacerdas/core/framework';
import type { Locale } from '@kotacerdas/core/locale';
import type { ReadinessAssessment } from '@kotacerdas/core/masterplan';
import {
  compareReadiness,
  readinessGaps,
  type GapFigures,
  type IndicatorChange,
  type ReadinessComparison,
  type ScoreChange,
} from '@kotacerdas/core/readiness';
import type { GapBefore, GapRow } from './gap-row.js';

/** Every part of the instrument, in its order: an element, its sub-elements, the indicators of each. */
export function gapRows(
  instrument: ReadinessInstrument,
  { consolidated, opdRatings }: ReadinessAssessment,
  previous: ReadinessAssessment | null,
  locale: Locale,
): readonly GapRow[] {
  const ratings = consolidated?.ratings ?? [];
  const sheets = opdRatings.map(({ opdId, ratings: own }) => ({ raterId: opdId, ratings: own }));
  const gaps = readinessGaps(instrument, ratings, sheets);
  const before =
    previous === null
      ? null
      : beforeById(
          compareReadiness(
            instrument,
            { ratings: previous.consolidated?.ratings ?? [] },
            { ratings },
          ),
        );
  const row = (
    part: GapRow['part'],
    name: string,
    within: readonly string[],
    figures: GapFigures,
  ): GapRow => ({
    ...figures,
    part,
    name,
    within,
    before: before?.get(`${part.kind} ${part.id}`) ?? null,
  });
  return gaps.elements.flatMap((element) => {
    const texts = instrument.elements.find(({ id }) => id === element.elementId);
    const name = texts?.name[locale] ?? element.elementId;
    return [
      row({ kind: 'element', id: element.elementId }, name, [], element),
      ...element.subElements.flatMap((subElement) => {
        const subTexts = texts?.subElements.find(({ id }) => id === subElement.subElementId);
        const subName = subTexts?.name[locale] ?? subElement.subElementId;
        const names = new Map(subTexts?.indicators.map((one) => [one.id, one.name[locale]]));
        return [
          row({ kind: 'sub-element', id: subElement.subElementId }, subName, [name], subElement),
          ...subElement.indicators.map((indicator) => {
            const id = indicator.indicatorId;
            return row({ kind: 'indicator', id }, names.get(id) ?? id, [name, subName], indicator);
          }),
        ];
      }),
    ];
  });
}

function beforeById({ elements }: ReadinessComparison): ReadonlyMap<string, GapBefore> {
  return new Map(
    elements.flatMap((element) => [
      [`element ${element.elementId}`, beforeOf(element)] as const,
      ...element.subElements.flatMap((part) => [
        [`sub-element ${part.subElementId}`, beforeOf(part)] as const,
        ...part.indicators.map(
          (indicator) =>
            [`indicator ${indicator.indicatorId}`, beforeOfIndicator(indicator)] as const,
        ),
      ]),
    ]),
  );
}

function beforeOf({ before, likeForLike, moved }: ScoreChange): GapBefore {
  return { value: before, change: likeForLike.change, moved };
}

function beforeOfIndicator({ before, change, moved }: IndicatorChange): GapBefore {
  return { value: typeof before === 'number' ? before : null, change, moved };
}
