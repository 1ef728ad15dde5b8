import type { Framework } from '@kotacerdas/core/framework';
import type { Locale } from '@kotacerdas/core/locale';
import type { ReadinessComparison, ScoreChange } from '@kotacerdas/core/readiness';

export interface ComparisonRow {
  readonly id: string;
  /** `null` for the whole. */
  readonly name: string | null;
  /** The whole is one of them. */
  readonly isElement: boolean;
  readonly score: ScoreChange;
}

/** A comparison line by line: the whole, each element, and its sub-elements below it. */
export function comparisonRows(
  comparison: ReadinessComparison,
  { readiness }: Pick<Framework, 'readiness'>,
  locale: Locale,
): ComparisonRow[] {
  const parts = readiness.elements.flatMap((element) => [element, ...element.subElements]);
  const names = new Map(parts.map(({ id, name }) => [id, name[locale]]));
  return [
    { id: 'whole', name: null, isElement: true, score: comparison },
    ...comparison.elements.flatMap((element) => [
      rowOf(element.elementId, true, element),
      ...element.subElements.map((part) => rowOf(part.subElementId, false, part)),
    ]),
  ];

  function rowOf(id: string, isElement: boolean, score: ScoreChange): ComparisonRow {
    return { id, name: names.get(id) ?? id, isElement, score };
  }
}
