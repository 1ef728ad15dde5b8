import type { Issue } from '../../issue/issue.js';
import type { Band, Framework, IndexDefinition } from '../types.js';

/** A text of the framework and where it stands. */
export interface Located {
  readonly text: string;
  readonly path: Issue['path'];
}

function located(id: string, ...path: (string | number)[]): Located {
  return { text: id, path: [...path, 'id'] };
}

function ofDimensions({ dimensions }: Framework): Located[] {
  return dimensions.flatMap((dimension, at) => [
    located(dimension.id, 'dimensions', at),
    ...dimension.subDimensions.map((part, partAt) =>
      located(part.id, 'dimensions', at, 'subDimensions', partAt),
    ),
  ]);
}

function ofElements({ readiness }: Framework): Located[] {
  return readiness.elements.flatMap((element, at) => [
    located(element.id, 'readiness', 'elements', at),
    ...element.subElements.flatMap((part, partAt) => {
      const path = ['readiness', 'elements', at, 'subElements', partAt];
      return [
        located(part.id, ...path),
        ...part.indicators.map(({ id }, indicatorAt) =>
          located(id, ...path, 'indicators', indicatorAt),
        ),
      ];
    }),
  ]);
}

function ofStructure({ structure }: IndexDefinition, index: number): Located[] {
  return (structure?.aspects ?? []).flatMap((aspect, at) => {
    const path = ['indices', index, 'structure', 'aspects', at];
    return [
      located(aspect.id, ...path),
      ...aspect.indicators.map(({ id }, indicatorAt) =>
        located(id, ...path, 'indicators', indicatorAt),
      ),
    ];
  });
}

function ofBands(bands: readonly Band[], ...path: (string | number)[]): Located[] {
  return bands.map((band, at) => located(band.id, ...path, at));
}

/** The ids of a framework with their places, one list for each space in which an id must be unique. */
export function locateIds(framework: Framework): Located[][] {
  return [
    ofDimensions(framework),
    ofElements(framework),
    ofBands(framework.readiness.bands, 'readiness', 'bands'),
    framework.bodies.map(({ id }, at) => located(id, 'bodies', at)),
    framework.indices.map(({ id }, at) => located(id, 'indices', at)),
    ...framework.indices.map((index, at) => ofBands(index.bands, 'indices', at, 'bands')),
    ...framework.indices.map(ofStructure),
    framework.evaluation.map(({ id }, at) => located(id, 'evaluation', at)),
  ];
}
