import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import example from '@kotacerdas/example-data/kota-tasikmalaya.json' with { type: 'json' };
import { readExactJson, writeExactJson } from './exact-json.js';
import { findDifferences } from './find-differences.js';
import { goldenFigures, goldenPlan } from './golden-figures.js';

const golden = readFileSync(new URL('kota-tasikmalaya.json', import.meta.url), 'utf8');
const figures = goldenFigures(goldenPlan(example));

test('the example plan has the figures that were written down, to the last bit', () => {
  const differences = findDifferences(readExactJson(golden), figures);
  const shown = differences.slice(0, 20);
  expect(shown, 'the first of them; if meant: npm run golden -- --write').toEqual([]);
});

test('they are written down as `npm run golden -- --write` would', () => {
  expect(golden).toBe(writeExactJson(readExactJson(golden)));
});

test('none of them is minus zero, infinite or not a number', () => {
  const odd: string[] = [];
  const look = (value: unknown, path: string) => {
    if (typeof value === 'number' && (Object.is(value, -0) || !Number.isFinite(value))) {
      odd.push(path);
    }
    if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) look(part, `${path}.${key}`);
    }
  };
  look(figures, 'figures');
  expect(odd).toEqual([]);
});

test('computing them twice, or from a plan in which every list is frozen, changes no bit', () => {
  expect(findDifferences(figures, goldenFigures(deepFreeze(goldenPlan(example))))).toEqual([]);
});

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
