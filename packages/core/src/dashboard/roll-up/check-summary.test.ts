import { describe, expect, it } from 'vitest';
import { readinessOf, summaryOf } from '../../testing/summaries.js';
import type { MasterplanSummary } from '../types.js';
import { checkSummary } from './check-summary.js';
import { rollUp } from './roll-up.js';

const base = summaryOf('32.78');
const { budget, dimensions, innovations, programs } = base;
const [dimension] = dimensions;

it('finds nothing in a sound summary', () => {
  expect(checkSummary(base)).toEqual([]);
  expect(checkSummary({ ...base, readiness: null })).toEqual([]);
  expect(checkSummary(summaryOf('32', { asOf: '2026-11-23T04:05:06.000Z' }))).toEqual([]);
});

describe.each([Number.NaN, Infinity, -Infinity])('%s', (bad) => {
  const places: [string, Partial<MasterplanSummary>, (string | number)[]][] = [
    ['a count', { items: { ...base.items, needs: bad } }, ['items', 'needs']],
    ['a state', { states: { ...base.states, draft: bad } }, ['states', 'draft']],
    [
      'a stage',
      { innovations: { ...innovations, stages: [{ stage: 'evaluation', innovations: bad }] } },
      ['innovations', 'stages', 0, 'innovations'],
    ],
    [
      'the progress of innovations',
      { innovations: { ...innovations, meanProgress: bad } },
      ['innovations', 'meanProgress'],
    ],
    [
      'the progress of programmes',
      { programs: { ...programs, progress: { ...programs.progress, mean: bad } } },
      ['programs', 'progress', 'mean'],
    ],
    ['a budget', { budget: { ...budget, total: bad } }, ['budget', 'total']],
    [
      'a budget of a source',
      { budget: { ...budget, bySource: [{ source: 'csr', amount: bad }] } },
      ['budget', 'bySource', 0, 'amount'],
    ],
    ['a score', { readiness: readinessOf(bad, null, null) }, ['readiness', 'score', 'score']],
    [
      'the score of an element',
      { readiness: readinessOf(3, null, bad) },
      ['readiness', 'score', 'elements', 0, 'score'],
    ],
  ];

  it.each(places)('in %s is named, and the region is left out', (_, over, path) => {
    const issue = {
      severity: 'error',
      code: 'not-a-finite-number',
      path,
      params: { found: String(bad) },
    };
    expect(checkSummary({ ...base, ...over })).toEqual([issue]);
    const result = rollUp([{ ...base, ...over }]);
    expect(result).toMatchObject({ regions: 0, given: 1, items: { needs: 0 } });
    expect(result.leftOut[0]).toMatchObject({ code: '32.78', reason: 'invalid', issues: [issue] });
  });
});

it('says where in a list a figure is none', () => {
  const byYear = [
    { year: Number.NaN, amount: 1, sources: [] },
    { year: 2024, amount: Number.NaN, sources: [] },
  ];
  const issues = checkSummary({
    ...base,
    budget: { ...budget, byYear },
    dimensions: dimension === undefined ? [] : [dimension, { ...dimension, budget: Number.NaN }],
  });
  expect(issues.map(({ path }) => path)).toEqual([
    ['budget', 'byYear', 0, 'year'],
    ['budget', 'byYear', 1, 'amount'],
    ['dimensions', 1, 'budget'],
  ]);
});

it('refuses what is negative or, where it is counted, not whole', () => {
  const negative = checkSummary({ ...base, items: { ...base.items, needs: -1 } });
  expect(negative).toEqual([
    {
      severity: 'error',
      code: 'number-too-small',
      path: ['items', 'needs'],
      params: { found: -1, limit: 0 },
    },
  ]);
  const broken = checkSummary({ ...base, items: { ...base.items, needs: 1.5 } });
  expect(broken).toEqual([
    { severity: 'error', code: 'not-an-integer', path: ['items', 'needs'], params: { found: 1.5 } },
  ]);
  const mean = { ...base, innovations: { ...innovations, meanProgress: 33.3 } };
  expect(checkSummary(mean)).toEqual([]);
});

it.each(['3278', '32.7', '32.78.01', '', 'kota', 'x32.78'])('refuses region code %j', (code) => {
  expect(checkSummary(summaryOf(code))).toEqual([
    {
      severity: 'error',
      code: 'wrong-format',
      path: ['region', 'code'],
      params: { found: JSON.stringify(code), expected: 'region-code' },
    },
  ]);
});

it.each(['besok', '2026-13-01', '2026-02-30', '23 November 2026', '2026'])(
  'refuses day %j',
  (asOf) => {
    expect(checkSummary(summaryOf('32.78', { asOf }))).toEqual([
      {
        severity: 'error',
        code: 'wrong-format',
        path: ['asOf'],
        params: { found: JSON.stringify(asOf), expected: 'date' },
      },
    ]);
  },
);

describe('a summary from elsewhere', () => {
  /** As JSON brings it: of no type that we could vouch for. */
  const received: (text: string) => MasterplanSummary = JSON.parse;

  it('that lacks parts is left out, not a crash', () => {
    const result = rollUp([received('{}'), received('null'), received('[]'), received('7')]);
    expect(result).toMatchObject({ given: 4, regions: 0 });
    expect(
      result.leftOut.map(({ code, masterplanId, name }) => [code, name, masterplanId]),
    ).toEqual(Array.from({ length: 4 }, () => ['', null, null]));
    expect(result.leftOut[0]?.issues[0]).toEqual({
      severity: 'error',
      code: 'wrong-type',
      path: ['id'],
      params: { found: 'undefined', expected: 'string' },
    });
  });

  it('names every part that it lacks', () => {
    const issues = checkSummary(received('{"readiness": null}'));
    expect(issues.map(({ path }) => path.join('.'))).toEqual([
      'id',
      'asOf',
      'region.code',
      'region.name',
      'framework.id',
      'framework.version',
      'innovations.stages',
      'dimensions',
      'swot',
      'budget.byYear',
      'budget.bySource',
    ]);
    expect(checkSummary(received('{}')).at(-1)?.path).toEqual(['readiness', 'score', 'elements']);
  });

  it('that has a later part says what of it is missing', () => {
    const issues = checkSummary(
      received(JSON.stringify({ ...base, trace: { problems: {} }, opds: null })),
    );
    expect(issues.map(({ path }) => path.join('.'))).toEqual([
      'opds.total',
      'opds.withItems',
      'opds.owing',
      'trace.problems.answered',
      'trace.problems.partly',
      'trace.problems.open',
    ]);
  });

  it('in which NaN has become null is left out', () => {
    const sent = JSON.stringify({ ...base, items: { ...base.items, needs: Number.NaN } });
    expect(checkSummary(received(sent))[0]).toMatchObject({
      code: 'not-a-finite-number',
      params: { found: 'null' },
    });
  });
});
