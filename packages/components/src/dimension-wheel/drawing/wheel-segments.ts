import type { Framework } from '@kotacerdas/core/framework';
import type { Locale } from '@kotacerdas/core/locale';
import { dimensionLook, type DimensionLook } from '../../base/dimension/dimension-look.js';
import type { Place, WheelContents } from '../contents.js';
import { measureText, measureValue, type Measure } from '../measures.js';
import { equalArcs, splitArc, type Arc } from './geometry.js';

/** A piece of the wheel. */
export interface Segment {
  readonly kind: 'dimension' | 'sub-dimension';
  readonly id: string;
  readonly dimensionId: string;
  readonly name: string;
  /** The figure as it is read. */
  readonly text: string;
  /** The figure against the largest of its ring, 0 to 1; `null` where there is none. */
  readonly share: number | null;
  readonly arc: Arc;
  readonly look: DimensionLook;
}

export interface WheelSegments {
  readonly inner: readonly Segment[];
  readonly outer: readonly Segment[];
}

/** The rings of the wheel: dimensions inside, each with its sub-dimensions around it. */
export function wheelSegments(
  contents: WheelContents,
  framework: Framework,
  measure: Measure,
  locale: Locale,
): WheelSegments {
  const arcs = equalArcs(contents.dimensions.length);
  const full = (places: readonly Place[]) =>
    measure === 'progress'
      ? 100
      : Math.max(0, ...places.map(({ figures }) => measureValue(figures, measure) ?? 0));
  const fullInner = full(contents.dimensions);
  const fullOuter = full(contents.dimensions.flatMap(({ subDimensions }) => subDimensions));
  const shareOf = (place: Place, most: number) => {
    const value = measureValue(place.figures, measure);
    return value === null || most === 0 ? null : value / most;
  };
  const inner: Segment[] = [];
  const outer: Segment[] = [];
  contents.dimensions.forEach((dimension, at) => {
    const arc = arcs[at] ?? { from: 0, to: 0 };
    const dimensionId = dimension.id;
    const look = dimensionLook(framework, dimensionId);
    const texts = framework.dimensions.find(({ id }) => id === dimensionId);
    const common = { dimensionId, look };
    inner.push({
      ...common,
      kind: 'dimension',
      id: dimensionId,
      name: texts?.name[locale] ?? dimensionId,
      text: measureText(dimension.figures, measure, locale),
      share: shareOf(dimension, fullInner),
      arc,
    });
    const parts = splitArc(arc, dimension.subDimensions.length);
    dimension.subDimensions.forEach((part, place) => {
      outer.push({
        ...common,
        kind: 'sub-dimension',
        id: part.id,
        name: texts?.subDimensions.find(({ id }) => id === part.id)?.name[locale] ?? part.id,
        text: measureText(part.figures, measure, locale),
        share: shareOf(part, fullOuter),
        arc: parts[place] ?? arc,
      });
    });
  });
  return { inner, outer };
}
