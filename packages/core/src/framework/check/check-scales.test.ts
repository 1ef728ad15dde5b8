import { expect, it } from 'vitest';
import { kominfo2021 } from '../kominfo-2021/kominfo-2021.js';
import type { Framework } from '../types.js';
import { checkScales } from './check-scales.js';

type Scale = NonNullable<Framework['evaluation'][number]['scale']>;

function withScale(scale: Scale | undefined): Framework {
  return {
    ...kominfo2021,
    indices: kominfo2021.indices.map((index) =>
      index.structure === undefined || scale === undefined
        ? index
        : { ...index, structure: { ...index.structure, scale } },
    ),
    evaluation: kominfo2021.evaluation.slice(0, 1).map((profile) => ({ ...profile, scale })),
  };
}
const at = kominfo2021.indices.findIndex(({ structure }) => structure !== undefined);

it('accepts scales that rise, and none', () => {
  expect(checkScales(kominfo2021)).toEqual([]);
  expect(checkScales(withScale(undefined))).toEqual([]);
  expect(checkScales(withScale({ lowest: 0, highest: 0.5 }))).toEqual([]);
});

it.each([
  [5, 1],
  [3, 3],
])('reports a scale from %d to %d', (lowest, highest) => {
  const issue = { severity: 'error', code: 'scale-not-rising', params: { lowest, highest } };
  expect(checkScales(withScale({ lowest, highest }))).toEqual([
    { ...issue, path: ['indices', at, 'structure', 'scale'] },
    { ...issue, path: ['evaluation', 0, 'scale'] },
  ]);
});

it('reports ends that are no numbers', () => {
  const issues = checkScales(withScale({ lowest: NaN, highest: 1e308 }));
  expect(issues.map(({ code, path }) => [code, ...path.slice(2)])).toEqual([
    ['not-a-finite-number', 'structure', 'scale', 'lowest'],
    ['number-too-big', 'structure', 'scale', 'highest'],
    ['not-a-finite-number', 'scale', 'lowest'],
    ['number-too-big', 'scale', 'highest'],
  ]);
});
