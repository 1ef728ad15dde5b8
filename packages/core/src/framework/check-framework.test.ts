import { expect, it } from 'vitest';
import { checkFramework } from './check-framework.js';
import { readinessLevels } from './instrument/levels.js';
import { kominfo2021 } from './kominfo-2021/kominfo-2021.js';
import type { Framework } from './types.js';

it('gathers what is wrong in every part, with paths from the framework down', () => {
  const [firstBand, , ...otherBands] = kominfo2021.readiness.bands;
  const [spbe, ...otherIndices] = kominfo2021.indices;
  if (!firstBand || !spbe) throw new Error('The framework has too few bands for this test.');
  const broken: Framework = {
    ...kominfo2021,
    bodies: [...kominfo2021.bodies, { id: 'forum', name: { id: 'Forum', en: 'Forum' } }],
    readiness: {
      ...kominfo2021.readiness,
      bands: [firstBand, ...otherBands],
      elements: kominfo2021.readiness.elements
        .slice(1)
        .map((element) => ({ ...element, weight: 0 })),
      levels: readinessLevels,
    },
    indices: [{ ...spbe, bands: spbe.bands.toReversed() }, ...otherIndices],
  };
  const issues = checkFramework(broken);
  const found = new Set(issues.map((issue) => `${issue.code} ${issue.path.slice(0, 2).join('.')}`));
  expect(found).toEqual(
    new Set([
      'duplicate-id bodies.3',
      'unknown-indicator readiness.levels',
      'bands-not-contiguous readiness.bands',
      'bands-not-contiguous indices.0',
      'all-weights-zero readiness.elements',
    ]),
  );
  expect(issues.every((issue) => issue.severity === 'error')).toBe(true);
});
