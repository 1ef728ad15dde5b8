import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluationProfiles } from '../framework/evaluation/profiles.js';
import type { EvaluationProfile } from '../framework/types.js';
import { parsed, rawPlan } from '../testing/plans.js';
import { compareYears } from './compare-years.js';
import { evaluateYear } from './evaluate-year.js';
import { evaluationReport } from './evaluation-report.js';
import type { EvaluationRecord } from './types.js';

const equal: EvaluationProfile = {
  id: 'equal',
  name: { id: 'sama', en: 'equal' },
  weights: { baseline: 1, output: 1, outcome: 1, impact: 1, quickWin: 1 },
};
const all = (grade: number) => ({
  baseline: grade,
  output: grade,
  outcome: grade,
  impact: grade,
  quickWin: grade,
});
const record = (year: number, dimensionId: string, grade: number): EvaluationRecord => ({
  year,
  dimensionId,
  grades: all(grade),
});
const open = (year: number, dimensionId: string): EvaluationRecord => ({
  year,
  dimensionId,
  grades: { ...all(3), impact: null },
});

describe('a year', () => {
  it('is the mean of its dimensions', () => {
    const year = evaluateYear([record(2026, 'b', 4), record(2026, 'a', 3)], equal, 2026);
    expect(year).toMatchObject({ year: 2026, score: 3.5, provisional: 3.5, scored: 2 });
    expect(year).toMatchObject({ expected: 2, numerator: 7, denominator: 2, issues: [] });
    expect(year.dimensions.map(({ dimensionId }) => dimensionId)).toEqual(['a', 'b']);
  });

  it('leaves other years alone', () => {
    const year = evaluateYear([record(2025, 'a', 1), record(2026, 'a', 5)], equal, 2026);
    expect(year).toMatchObject({ score: 5, expected: 1 });
  });

  it('is null while a dimension is open or missing, with a provisional mean of the others', () => {
    const list = [record(2026, 'a', 4), open(2026, 'b')];
    const year = evaluateYear(list, equal, 2026, { dimensionIds: ['c', 'b', 'a'] });
    expect(year).toMatchObject({ score: null, provisional: 4, scored: 1, expected: 3 });
    expect(year.dimensions.map(({ dimensionId }) => dimensionId)).toEqual(['c', 'b', 'a']);
    expect(year.dimensions[0]?.evaluation).toBeNull();
    expect(year.dimensions[1]?.evaluation).toMatchObject({ score: null, provisional: 3 });
  });

  it('counts a dimension once that is named twice', () => {
    const dimensionIds = ['a', 'b', 'a'];
    const list = [record(2026, 'a', 5), { ...record(2026, 'b', 2), strengths: 'Aman' }];
    expect(evaluateYear(list, equal, 2026, { dimensionIds })).toMatchObject({
      score: 3.5,
      expected: 2,
    });
    expect(evaluationReport(list, 2026, { dimensionIds }).missing).toEqual(['a']);
  });

  it('without evaluations is null', () => {
    expect(evaluateYear([], equal, 2026)).toEqual({
      year: 2026,
      score: null,
      provisional: null,
      numerator: 0,
      denominator: 0,
      scored: 0,
      expected: 0,
      dimensions: [],
      issues: [],
    });
  });

  it('weighs dimensions as told; one that weighs nothing is not waited for', () => {
    const list = [record(2026, 'a', 2), record(2026, 'b', 5), open(2026, 'c')];
    const dimensionWeights = { a: 2, c: 0 };
    const year = evaluateYear(list, equal, 2026, { dimensionWeights });
    expect(year).toMatchObject({ score: 3, numerator: 9, denominator: 3, scored: 2, expected: 2 });
  });

  it('takes the first of two evaluations of a dimension and reports the second', () => {
    const list = [record(2025, 'a', 1), record(2026, 'a', 4), record(2026, 'a', 2)];
    const year = evaluateYear(list, equal, 2026);
    expect(year.score).toBe(4);
    expect(year.issues).toEqual([
      {
        severity: 'error',
        code: 'duplicate-entry',
        path: ['evaluations', 2, 'dimensionId'],
        params: { found: 'a 2026' },
      },
    ]);
  });

  it.each([
    [Infinity, 'weight-not-finite'],
    [Number.NaN, 'weight-not-finite'],
    [-1, 'weight-negative'],
    [1e300, 'number-too-big'],
  ])('leaves out a dimension that weighs %s and says so', (weight, code) => {
    const list = [record(2026, 'a', 2), record(2026, 'b', 5)];
    const year = evaluateYear(list, equal, 2026, { dimensionWeights: { a: weight } });
    expect(year).toMatchObject({ score: 5, numerator: 5, denominator: 1, scored: 1, expected: 1 });
    expect(year.dimensions.map((entry) => entry.weight)).toEqual([0, 1]);
    const params = { factor: 'a', found: String(weight), limit: Number.MAX_SAFE_INTEGER };
    expect(year.issues).toEqual([
      { severity: 'error', code, path: ['dimensionWeights', 'a'], params },
    ]);
  });

  it('with no usable weight is null, never NaN', () => {
    const list = [record(2026, 'a', 2), record(2026, 'b', 5)];
    const year = evaluateYear(list, equal, 2026, { dimensionWeights: { a: NaN, b: -1 } });
    expect(year).toMatchObject({ score: null, provisional: null, numerator: 0, denominator: 0 });
    expect(year.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['weight-not-finite', 'dimensionWeights', 'a'],
      ['weight-negative', 'dimensionWeights', 'b'],
    ]);
  });

  it('of weights that are all zero is null and says so', () => {
    const year = evaluateYear([record(2026, 'a', 2)], equal, 2026, { dimensionWeights: { a: 0 } });
    expect(year).toMatchObject({ score: null, provisional: null, expected: 0 });
    expect(year.issues).toEqual([
      { severity: 'error', code: 'all-weights-zero', path: ['dimensionWeights'], params: {} },
    ]);
  });

  it('says once what is wrong with the weights of the profile', () => {
    const wrong = { ...equal, weights: { ...equal.weights, output: -2 } };
    const list = [record(2026, 'a', 2), record(2026, 'b', 5)];
    const params = { factor: 'output', found: '-2', limit: Number.MAX_SAFE_INTEGER };
    const path = ['profile', 'weights', 'output'];
    const issue = { severity: 'error', code: 'weight-negative', path, params };
    expect(evaluateYear(list, wrong, 2026)).toMatchObject({ score: 3.5, issues: [issue] });
    expect(evaluateYear([], wrong, 2026).issues).toEqual([issue]);
  });

  it('weighs a dimension 1 whose name only an object’s prototype knows', () => {
    const list = [record(2026, 'constructor', 4)];
    expect(evaluateYear(list, equal, 2026)).toMatchObject({ score: 4, denominator: 1, issues: [] });
  });

  it('reports an evaluation of a dimension that is not asked for, once in two years too', () => {
    const list = [record(2026, 'b', 1), record(2026, 'a', 4), record(2025, 'b', 1)];
    const year = evaluateYear(list, equal, 2026, { dimensionIds: ['a'] });
    expect(year).toMatchObject({ score: 4, expected: 1 });
    const issue = (at: number) => ({
      severity: 'warning',
      code: 'dimension-not-evaluated',
      path: ['evaluations', at, 'dimensionId'],
      params: { found: 'b' },
    });
    expect(year.issues).toEqual([issue(0)]);
    const years = compareYears(list, equal, { from: 2025, to: 2026 }, { dimensionIds: ['a'] });
    expect(years.issues).toEqual([issue(2), issue(0)]);
    expect(compareYears(list, equal, { from: 2025, to: 2026 }).issues).toEqual([]);
  });

  it('stays on the scale where the last bit of a quotient would leave it', () => {
    const list = ['a', 'b', 'c'].map((dimensionId) => record(2026, dimensionId, 5));
    const dimensionWeights = { a: 0.3, b: 0.3, c: 0.3 };
    const { score, numerator, denominator } = evaluateYear(list, equal, 2026, { dimensionWeights });
    expect(numerator / denominator).toBeGreaterThan(5);
    expect(score).toBe(5);
    const both = [...list, ...list.map((entry) => ({ ...entry, year: 2025 }))];
    const years = { from: 2025, to: 2026 };
    expect(compareYears(both, equal, years, { dimensionWeights })).toMatchObject({
      from: 5,
      to: 5,
    });
    const ten = { ...equal, scale: { lowest: 1, highest: 10 } };
    const tens = list.map((entry) => ({ ...entry, grades: all(10) }));
    expect(evaluateYear(tens, ten, 2026, { dimensionWeights }).score).toBe(10);
    const other = tens.map((entry) => ({ ...entry, year: 2025 }));
    expect(compareYears([...tens, ...other], ten, years).to).toBe(10);
  });

  it('says where a wrong grade stands', () => {
    const wrong = { ...record(2026, 'a', 3), grades: { ...all(3), output: 9 } };
    const { issues } = evaluateYear([record(2026, 'b', 3), wrong], equal, 2026);
    expect(issues.map(({ path }) => path)).toEqual([['evaluations', 1, 'grades', 'output']]);
  });

  it('has the same bits in whatever order the evaluations come', () => {
    const grade = fc.integer({ min: 1, max: 5 });
    const grades = fc.record({
      baseline: grade,
      output: grade,
      outcome: grade,
      impact: grade,
      quickWin: grade,
    });
    const list = fc.uniqueArray(
      fc.record({ dimensionId: fc.stringMatching(/^[a-z]{1,3}$/), grades }),
      {
        selector: ({ dimensionId }) => dimensionId,
      },
    );
    const [profile = equal] = evaluationProfiles;
    fc.assert(
      fc.property(list, (given) => {
        const records = given.map((entry) => ({ ...entry, year: 2026 }));
        const year = evaluateYear(records, profile, 2026);
        expect(evaluateYear([...records].reverse(), profile, 2026)).toEqual(year);
      }),
    );
  });
});

describe('year against year', () => {
  const list = [
    record(2025, 'a', 2),
    { ...record(2026, 'a', 2), grades: { ...all(2), output: 4, impact: 3 } },
    record(2025, 'b', 5),
    open(2026, 'b'),
    record(2026, 'c', 1),
  ];
  const compare = () => compareYears(list, equal, { from: 2025, to: 2026 });

  it('compares each dimension', () => {
    expect(
      compare().dimensions.map(({ change, dimensionId, from, to }) => [
        dimensionId,
        from,
        to,
        change,
      ]),
    ).toEqual([
      ['a', 2, 2.6, 2.6 - 2],
      ['b', 5, null, null],
      ['c', null, 1, null],
    ]);
  });

  it('compares each part', () => {
    expect(compare().dimensions[0]?.parts).toEqual([
      { part: 'baseline', from: 2, to: 2, change: 0 },
      { part: 'output', from: 2, to: 4, change: 2 },
      { part: 'outcome', from: 2, to: 2, change: 0 },
      { part: 'impact', from: 2, to: 3, change: 1 },
      { part: 'quickWin', from: 2, to: 2, change: 0 },
    ]);
    expect(compare().dimensions[1]?.parts[3]).toEqual({
      part: 'impact',
      from: 5,
      to: null,
      change: null,
    });
  });

  it('takes the mean over dimensions with a score in both years only', () => {
    expect(compare()).toMatchObject({ fromYear: 2025, toYear: 2026, compared: ['a'] });
    expect(compare()).toMatchObject({ from: 2, to: 2.6, change: 2.6 - 2, issues: [] });
  });

  it('lists dimensions by id, in whatever order they come', () => {
    const turned = compareYears([...list].reverse(), equal, { from: 2025, to: 2026 });
    expect(turned).toEqual(compare());
    expect(turned.dimensions.map(({ dimensionId }) => dimensionId)).toEqual(['a', 'b', 'c']);
  });

  it('of years without evaluations has nothing to say', () => {
    expect(compareYears(list, equal, { from: 2020, to: 2021 })).toEqual({
      fromYear: 2020,
      toYear: 2021,
      from: null,
      to: null,
      change: null,
      compared: [],
      dimensions: [],
      issues: [],
    });
  });

  it('keeps the order and weights it is given', () => {
    const years = [
      record(2025, 'a', 1),
      record(2026, 'a', 2),
      record(2025, 'b', 3),
      record(2026, 'b', 3),
      record(2025, 'c', 1),
      record(2026, 'c', 5),
    ];
    const result = compareYears(
      years,
      equal,
      { from: 2025, to: 2026 },
      { dimensionIds: ['b', 'a', 'c'], dimensionWeights: { a: 3, c: 0 } },
    );
    expect(result).toMatchObject({ from: 1.5, to: 2.25, change: 0.75, compared: ['b', 'a'] });
    expect(result.dimensions[2]).toMatchObject({ dimensionId: 'c', change: 4 });
  });

  it('leaves out a dimension whose weight can’t be used, and says so once', () => {
    const years = [record(2025, 'a', 1), record(2026, 'a', 2)];
    const both = [...years, record(2025, 'b', 3), record(2026, 'b', 5)];
    const options = { dimensionWeights: { a: Infinity } };
    const result = compareYears(both, equal, { from: 2025, to: 2026 }, options);
    expect(result).toMatchObject({ from: 3, to: 5, change: 2, compared: ['b'] });
    expect(result.issues.map(({ path }) => path)).toEqual([['dimensionWeights', 'a']]);
    const none = compareYears(years, equal, { from: 2025, to: 2026 }, options);
    expect(none).toMatchObject({ from: null, to: null, change: null, compared: [] });
  });

  it('reports what is wrong in either year once', () => {
    const wrong = (year: number) => ({ ...record(year, 'a', 3), grades: { ...all(3), output: 9 } });
    const both = [wrong(2025), wrong(2026)];
    expect(compareYears(both, equal, { from: 2025, to: 2026 }).issues).toHaveLength(2);
    expect(compareYears(both, equal, { from: 2026, to: 2026 }).issues).toHaveLength(1);
  });
});

describe('the report of a year', () => {
  const list: EvaluationRecord[] = [
    { ...record(2026, 'b', 3), weaknesses: 'Lambat', recommendations: 'Percepat' },
    { ...record(2026, 'a', 3), weaknesses: 'Mahal', strengths: 'Aman' },
    { ...record(2026, 'c', 3), strengths: '  ' },
    { ...record(2025, 'a', 3), weaknesses: 'Tahun lalu' },
  ];

  it('collects weaknesses, strengths and recommendations by dimension', () => {
    expect(evaluationReport(list, 2026)).toEqual({
      year: 2026,
      weaknesses: [
        { dimensionId: 'a', text: 'Mahal' },
        { dimensionId: 'b', text: 'Lambat' },
      ],
      strengths: [{ dimensionId: 'a', text: 'Aman' }],
      recommendations: [{ dimensionId: 'b', text: 'Percepat' }],
      missing: ['c'],
      issues: [],
    });
  });

  it('follows the order of the framework and names dimensions nobody wrote about', () => {
    const report = evaluationReport(list, 2026, { dimensionIds: ['d', 'b', 'a'] });
    expect(report.weaknesses.map(({ dimensionId }) => dimensionId)).toEqual(['b', 'a']);
    expect(report.missing).toEqual(['d']);
    expect(report.issues).toEqual([
      {
        severity: 'warning',
        code: 'dimension-not-evaluated',
        path: ['evaluations', 2, 'dimensionId'],
        params: { found: 'c' },
      },
    ]);
  });

  it('says whose texts it leaves out', () => {
    const twice = [...list, { ...record(2026, 'b', 1), strengths: 'Juga ini' }];
    const report = evaluationReport(twice, 2026);
    expect(report.strengths).toEqual([{ dimensionId: 'a', text: 'Aman' }]);
    expect(report.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['duplicate-entry', 'evaluations', 4, 'dimensionId'],
    ]);
  });
});

it('reads the evaluations of a plan', () => {
  const evaluation = {
    id: 'e-1',
    year: 2026,
    dimensionId: 'smart-governance',
    state: 'approved',
    updatedAt: '2026-11-01T03:00:00.000Z',
    grades: all(4),
    weaknesses: 'Belum terhubung',
  };
  const { evaluations } = parsed({ ...rawPlan(), evaluations: [evaluation] });
  expect(evaluateYear(evaluations, equal, 2026).score).toBe(4);
  expect(evaluationReport(evaluations, 2026).weaknesses).toHaveLength(1);
});
