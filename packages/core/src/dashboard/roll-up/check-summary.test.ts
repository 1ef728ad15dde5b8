import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regions } from '../../region/regions.js';
import { readinessOf, summaryOf } from '../../testing/summaries.js';
import type { StoredSummary } from '../stored-summary.js';
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
    dimensions:
      dimension === undefined
        ? []
        : [dimension, { ...dimension, dimensionId: 'lain', budget: Number.NaN }],
  });
  expect(issues.map(({ path }) => path)).toEqual([
    ['dimensions', 1, 'budget'],
    ['budget', 'byYear', 0, 'year'],
    ['budget', 'byYear', 1, 'amount'],
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

it.each(['3278', '32.7', '32.78.01', '', 'kota', 'x32.78', '99.99', '99', '10', '20', '32.00'])(
  'refuses region code %j',
  (code) => {
    expect(checkSummary(summaryOf(code))).toEqual([
      {
        severity: 'error',
        code: 'wrong-format',
        path: ['region', 'code'],
        params: { found: JSON.stringify(code), expected: 'region-code' },
      },
    ]);
  },
);

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
      'sample',
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

it('takes the code of every region that there is', () => {
  const refused = regions.filter(({ code }) => checkSummary(summaryOf(code)).length > 0);
  expect(refused).toEqual([]);
  expect(regions.length).toBeGreaterThan(500);
});

/** A sound summary as JSON, with something else at a path. */
function broken(path: readonly (string | number)[], value: unknown): StoredSummary {
  const copy: StoredSummary = JSON.parse(JSON.stringify(base));
  const [last = '', ...above] = [...path].reverse();
  let place: unknown = copy;
  for (const key of above.reverse()) place = Reflect.get(Object(place), key);
  Reflect.set(Object(place), last, value);
  return copy;
}

describe('a summary is left out with the place', () => {
  const [year] = budget.byYear;
  const [source] = budget.bySource;
  const [stage] = innovations.stages;
  const element = base.readiness?.score.elements[0];
  const elements = ['readiness', 'score', 'elements'];
  const turned: [string, (string | number)[], unknown, string][] = [
    ['an analysis is none', ['swot'], [null], 'wrong-type swot.0.scope.kind'],
    ['an analysis is empty', ['swot'], [{}], 'wrong-type swot.0.scope.kind'],
    ['a quadrant is none', ['swot', 0, 'quadrant'], 'XX', 'not-one-of swot.0.quadrant'],
    ['a quadrant is missing', ['swot', 0, 'quadrant'], undefined, 'not-one-of swot.0.quadrant'],
    [
      'the instrument is missing',
      ['readiness', 'score', 'instrument'],
      undefined,
      'wrong-type readiness.score.instrument.id',
    ],
    [
      'the band is missing',
      ['readiness', 'score', 'bandId'],
      undefined,
      'wrong-type readiness.score.bandId',
    ],
    [
      'it isn’t said who decided',
      ['readiness', 'consolidated'],
      1,
      'wrong-type readiness.consolidated',
    ],
    ['readiness is missing', ['readiness'], undefined, 'wrong-type readiness.score.instrument.id'],
    [
      'an element has no name',
      [...elements, 0, 'elementId'],
      7,
      'wrong-type readiness.score.elements.0.elementId',
    ],
    [
      'an element stands twice',
      elements,
      [element, element],
      'duplicate-entry readiness.score.elements.1.elementId',
    ],
    [
      'a score is above the scale',
      ['readiness', 'score', 'score'],
      99,
      'number-too-big readiness.score.score',
    ],
    [
      'a score is below the scale',
      ['readiness', 'score', 'score'],
      0.5,
      'number-too-small readiness.score.score',
    ],
    [
      'an element’s score is',
      [...elements, 0, 'score'],
      5.1,
      'number-too-big readiness.score.elements.0.score',
    ],
    [
      'progress is above 100',
      ['programs', 'progress', 'mean'],
      200,
      'number-too-big programs.progress.mean',
    ],
    [
      'progress of innovations is',
      ['innovations', 'meanProgress'],
      100.1,
      'number-too-big innovations.meanProgress',
    ],
    ['a total is beyond what is exact', ['budget', 'total'], 1e300, 'number-too-big budget.total'],
    [
      'a total is no sum of its years',
      ['budget', 'byYear'],
      [{ ...year, amount: 324_999_999 }],
      'printed-total-differs budget.byYear',
    ],
    [
      'a total is no sum of its sources',
      ['budget', 'bySource'],
      [{ ...source, amount: 1 }],
      'printed-total-differs budget.bySource',
    ],
    [
      'a year stands twice',
      ['budget', 'byYear'],
      [year, year],
      'duplicate-entry budget.byYear.1.year',
    ],
    [
      'a source stands twice',
      ['budget', 'bySource'],
      [source, source],
      'duplicate-entry budget.bySource.1.source',
    ],
    [
      'a source is none',
      ['budget', 'bySource'],
      [{ source: 'emas', amount: 1 }],
      'not-one-of budget.bySource.0.source',
    ],
    [
      'a part of the budget is no figure',
      ['budget', 'cancelled'],
      null,
      'not-a-finite-number budget.cancelled',
    ],
    [
      'a dimension stands twice',
      ['dimensions'],
      [dimension, dimension],
      'duplicate-entry dimensions.1.dimensionId',
    ],
    [
      'a stage stands twice',
      ['innovations', 'stages'],
      [stage, stage],
      'duplicate-entry innovations.stages.1.stage',
    ],
    [
      'a stage is none',
      ['innovations', 'stages'],
      [{ stage: 'x', innovations: 1 }],
      'not-one-of innovations.stages.0.stage',
    ],
    [
      'a list has a hole',
      ['innovations', 'stages'],
      new Array(1),
      'wrong-type innovations.stages.0.stage',
    ],
    ['it isn’t said whether it is a sample', ['sample'], 'ya', 'wrong-type sample'],
  ];

  it.each(turned)('when %s', (_, path, value, said) => {
    const [issue] = checkSummary(broken(path, value));
    expect(`${issue?.code} ${issue?.path.join('.')}`).toBe(said);
    const result = rollUp([summaryOf('31'), broken(path, value)]);
    expect(result).toMatchObject({ given: 2, regions: 1, counted: [{ code: '31' }] });
    expect(result.leftOut).toMatchObject([{ code: '32.78', reason: 'invalid' }]);
  });

  it('and says what it found and what it can be', () => {
    expect(checkSummary(broken(['swot', 0, 'quadrant'], 'XX'))[0]?.params).toEqual({
      found: '"XX"',
      expected: 'SO, ST, WO, WT, on-axis',
    });
    expect(checkSummary(broken(['readiness', 'score', 'score'], 99))[0]?.params).toEqual({
      found: 99,
      limit: 5,
    });
    expect(checkSummary(broken(['budget', 'bySource'], []))[0]?.params).toEqual({
      printed: 325_000_000,
      computed: 0,
    });
    expect(checkSummary(broken(['sample'], 'ya'))[0]?.params).toEqual({
      found: '"ya"',
      expected: 'boolean',
    });
  });
});

it('takes figures on the border, a rounding error beyond it, and nothing where nothing is known', () => {
  const { readiness } = base;
  for (const score of [1, 5, 5.000000000000001, null]) {
    expect(checkSummary({ ...base, readiness: readinessOf(score) })).toEqual([]);
  }
  expect(checkSummary(broken(['programs', 'progress', 'mean'], 100))).toEqual([]);
  expect(checkSummary(broken(['programs', 'progress', 'mean'], null))).toEqual([]);
  expect(checkSummary(broken(['swot', 0, 'quadrant'], null))).toEqual([]);
  expect(
    checkSummary({ ...base, readiness: readiness && { ...readiness, consolidated: false } }),
  ).toEqual([]);
});

describe('whatever stands in a list of summaries', () => {
  const good = [summaryOf('31'), summaryOf('32.06')];
  // Values that no type vouches for, as they come from elsewhere.
  const anything = fc.anything({
    withBigInt: true,
    withSparseArray: true,
    withNullPrototype: true,
  });
  const counts = (found: unknown) => {
    const list: StoredSummary[] = [...good];
    Reflect.set(list, list.length, found);
    const { counted, given } = rollUp(list);
    expect(given).toBe(3);
    expect(counted.map(({ code }) => code)).toEqual(expect.arrayContaining(['31', '32.06']));
  };

  it('is no crash, and the good ones are counted', () => {
    fc.assert(fc.property(anything, counts));
  });

  const paths = [
    ['swot'],
    ['swot', 0],
    ['swot', 0, 'scope'],
    ['swot', 0, 'turnedRound'],
    ['readiness'],
    ['readiness', 'score'],
    ['readiness', 'score', 'elements'],
    ['readiness', 'score', 'elements', 0],
    ['readiness', 'score', 'instrument'],
    ['budget'],
    ['budget', 'byYear'],
    ['budget', 'byYear', 0],
    ['budget', 'bySource', 0, 'amount'],
    ['budget', 'cancelled'],
    ['dimensions', 0],
    ['innovations'],
    ['innovations', 'stages'],
    ['programs', 'progress'],
    ['programs', 'byStatus'],
    ['opds'],
    ['trace'],
    ['trace', 'problems'],
    ['filter'],
    ['sample'],
    ['region'],
    ['region', 'code'],
    ['asOf'],
    ['id'],
    ['framework'],
    ['items'],
    ['states'],
    ['title'],
  ];

  it('is no crash either where a part of a good one is replaced', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, (path, value) => {
        counts(broken(path, value));
      }),
      { numRuns: 500 },
    );
  });

  it('is compared though JSON has no text for it', () => {
    const odd = () => broken(['title'], 1n);
    expect(rollUp([odd(), odd()])).toMatchObject({
      regions: 1,
      leftOut: [{ reason: 'duplicate-region' }],
    });
  });
});
