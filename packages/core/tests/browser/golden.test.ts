import { expect, test } from 'vitest';
import example from '@kotacerdas/example-data/kota-tasikmalaya.json' with { type: 'json' };
import { readExactJson } from '../golden/exact-json.js';
import { findDifferences } from '../golden/find-differences.js';
import { goldenFigures, goldenPlan } from '../golden/golden-figures.js';
import golden from '../golden/kota-tasikmalaya.json?raw';

test('a browser computes the figures that Node computed, to the last bit', () => {
  expect(navigator.userAgent).toMatch(/Chrome\//);
  const expected = readExactJson(golden);
  expect(expected).toHaveProperty('summary.innovations.total');
  const differences = findDifferences(expected, goldenFigures(goldenPlan(example)));
  expect(differences.slice(0, 20)).toEqual([]);
});
