import type { ReadinessInstrument } from '@kotacerdas/core/framework';
import type { Locale } from '@kotacerdas/core/locale';
import type { ReadinessScore } from '@kotacerdas/core/readiness';

/** One spoke of the radar: a sub-element with what is and what shall be, 1 to 5 or `null`. */
export interface RadarAxis {
  readonly id: string;
  /** 1 for the first: what a small drawing writes instead of the name. */
  readonly number: number;
  readonly name: string;
  readonly elementName: string;
  readonly current: number | null;
  readonly target: number | null;
  readonly gap: number | null;
}

/** The sub-elements of all elements, in the order of the instrument. */
export function radarAxes(
  score: ReadinessScore,
  instrument: ReadinessInstrument,
  locale: Locale,
): RadarAxis[] {
  const figures = new Map(
    score.elements.flatMap((element) =>
      element.subElements.map((part) => [part.subElementId, part] as const),
    ),
  );
  const parts = instrument.elements.flatMap((element) =>
    element.subElements.map((part) => ({ part, element })),
  );
  return parts.map(({ element, part }, index) => {
    const figure = figures.get(part.id);
    return {
      id: part.id,
      number: index + 1,
      name: part.name[locale],
      elementName: element.name[locale],
      current: figure?.score ?? null,
      target: figure?.target ?? null,
      gap: figure?.gap ?? null,
    };
  });
}
