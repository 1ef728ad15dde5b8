import { expect, it } from 'vitest';
import { scoreReadiness } from '../readiness/score-readiness.js';
import { checkFramework } from './check-framework.js';
import { readinessLevels } from './instrument/levels/levels.js';
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

it('leaves nothing that keeps a framework from being scored', () => {
  const [element, ...elements] = kominfo2021.readiness.elements;
  const [band] = kominfo2021.readiness.bands;
  if (!element || !band) throw new Error('The framework has too few parts for this test.');
  const broken: Framework = {
    ...kominfo2021,
    readiness: {
      ...kominfo2021.readiness,
      elements: [{ ...element, weight: 1e308 }, ...elements.map((e) => ({ ...e, weight: 1e308 }))],
      bands: [{ ...band, from: 2, below: 3 }],
    },
    evaluation: kominfo2021.evaluation.map((e) => ({ ...e, scale: { lowest: 5, highest: 1 } })),
  };
  expect(() => scoreReadiness(broken.readiness, [])).toThrow('KC_INVALID_INSTRUMENT');
  expect(checkFramework(broken).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'bands-do-not-cover readiness.bands',
    'scale-not-rising evaluation.0.scale',
    'scale-not-rising evaluation.1.scale',
    'number-too-big readiness.elements.0.weight',
    'number-too-big readiness.elements.1.weight',
    'number-too-big readiness.elements.2.weight',
  ]);
});
