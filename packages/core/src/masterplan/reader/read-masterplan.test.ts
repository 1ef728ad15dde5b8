import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import { rawFullPlan } from '../../testing/full-plan.js';
import { rawEmptyPlan, rawPlan } from '../../testing/plans.js';
import { parseMasterplan } from '../parse-masterplan.js';
import { readMasterplan } from './read-masterplan.js';

describe('a sound plan', () => {
  it.each([rawPlan(), rawEmptyPlan(), rawFullPlan()])('is read as it is parsed', (plan) => {
    expect(readMasterplan(plan)).toEqual(parseMasterplan(plan));
    expect(readMasterplan(plan)).toMatchObject({ ok: true, masterplan: plan, issues: [] });
  });

  it('may use a framework of the region’s own, which comes before a built-in one', () => {
    const own = { ...kominfo2021, name: { id: 'Milik kami', en: 'Our own' } };
    expect(readMasterplan(rawPlan(), { frameworks: [own] })).toMatchObject({ framework: own });
  });

  it('is copied: what happens to the document later does not reach it', () => {
    const document = rawPlan();
    const result = readMasterplan(document);
    document.problems.pop();
    document.period.from = 1;
    expect(result.ok && result.masterplan).toEqual(rawPlan());
  });

  it('leaves an optional field out that is there without a value', () => {
    const result = readMasterplan({ ...rawPlan(), rpjmd: undefined });
    expect(result.ok && 'rpjmd' in result.masterplan).toBe(false);
  });
});

describe('a plan is refused as parsing refuses it', () => {
  it.each<[string, unknown]>([
    ['a newer version', { ...rawPlan(), schemaVersion: 2 }],
    ['a framework that nobody knows', { ...rawPlan(), framework: { id: 'x', version: '1' } }],
    [
      'a version of a framework that nobody knows',
      { ...rawPlan(), framework: { id: 'kominfo-2021', version: '9' } },
    ],
    ['unknown fields', { ...rawPlan(), judul: 'Rencana', constructor: 'x' }],
    ['a field called __proto__', JSON.parse('{"schemaVersion":1,"__proto__":{"id":"x"}}')],
    ['nothing', null],
    ['no value', undefined],
    ['a text', JSON.stringify(rawPlan())],
    ['a list', [rawPlan()]],
    ['no number', NaN],
  ])('%s', (_, input) => {
    const parsed = parseMasterplan(input);
    expect(parsed.ok).toBe(false);
    expect(readMasterplan(input)).toEqual(parsed);
  });
});

it('reads a plan that refers to nothing, which parsing refuses', () => {
  const plan = { ...rawPlan(), opds: [], problems: [] };
  expect(parseMasterplan(plan).ok).toBe(false);
  expect(readMasterplan(plan)).toMatchObject({ ok: true, masterplan: plan });
});

it('reads a plan of 50,000 items', () => {
  const [first] = rawPlan().problems;
  const problems = Array.from({ length: 50_000 }, (_, at) => ({ ...first, id: `p-${at}` }));
  expect(readMasterplan({ ...rawPlan(), problems })).toMatchObject({ ok: true });
});
