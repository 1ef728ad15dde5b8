import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha, type KrippendorffMetric } from './krippendorff-alpha.js';

const metrics = ['nominal', 'ordinal', 'interval'] as const satisfies KrippendorffMetric[];

/** Four observers of twelve units with missing values: Krippendorff (2011), example C. */
const observers = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];
const published = Array.from({ length: 12 }, (_, unit) =>
  observers.map((values) => values[unit] ?? null),
);

describe('the published example', () => {
  it.each([
    ['nominal', '0.743'],
    ['ordinal', '0.815'],
    ['interval', '0.849'],
  ] as const)('has %s α = %s', (metric, alpha) => {
    expect(krippendorffAlpha(published, { metric }).alpha?.toFixed(3)).toBe(alpha);
  });

  const nominal = () => krippendorffAlpha(published, { metric: 'nominal' });

  it('has the published coincidence matrix', () => {
    const { coincidences } = nominal();
    const at = (value: number, other: number) =>
      coincidences.find((cell) => cell.value === value && cell.other === other)?.count ?? 0;
    const rows = [1, 2, 3, 4, 5].map((value) => [1, 2, 3, 4, 5].map((other) => at(value, other)));
    expect(rows).toEqual([
      [7, 4 / 3, 1 / 3, 1 / 3, 0],
      [4 / 3, 10, 4 / 3, 1 / 3, 0],
      [1 / 3, 4 / 3, 8, 1 / 3, 0],
      [1 / 3, 1 / 3, 1 / 3, 4, 0],
      [0, 0, 0, 0, 3],
    ]);
  });

  it('leaves out the unit that only one observer gave a value', () => {
    expect(nominal()).toMatchObject({
      metric: 'nominal',
      units: 12,
      pairableUnits: 11,
      pairableValues: 40,
      ignoredValues: 0,
      values: [
        { value: 1, count: 9, position: null },
        { value: 2, count: 13, position: null },
        { value: 3, count: 10, position: null },
        { value: 4, count: 5, position: null },
        { value: 5, count: 3, position: null },
      ],
      issues: [],
    });
  });

  it.each(['ordinal', 'interval'] as const)(
    '%s: expected follows by hand from the values',
    (metric) => {
      const { expected, values, pairableValues: n } = krippendorffAlpha(published, { metric });
      let sum = 0;
      for (const c of values) {
        for (const k of values) {
          // Krippendorff's formula for ordinal, not the middle ranks that the positions are.
          const between = values.filter(({ value }) => value >= c.value && value <= k.value);
          const ranks =
            between.reduce((all, { count }) => all + count, 0) - (c.count + k.count) / 2;
          const difference = metric === 'ordinal' ? ranks : c.value - k.value;
          const distance = c.value <= k.value ? difference ** 2 : 0;
          if (c.value < k.value)
            expect(((c.position ?? NaN) - (k.position ?? NaN)) ** 2).toBe(distance);
          // Both halves of the matrix are the same.
          sum += c.value < k.value ? 2 * c.count * k.count * distance : 0;
        }
      }
      expect(expected).toBeCloseTo(sum / (n * (n - 1)), 12);
    },
  );
});

describe('an example by hand', () => {
  // Pairs within units: 1–1 twice, 2–3 twice. Of all: 1, 1, 2 and 3.
  const units = [
    [1, 1],
    [2, 3],
    [3, null],
  ];

  it.each([
    // ordinal: middle ranks 1, 2.5 and 3.5 of the values 1, 2 and 3
    ['nominal', 2 / 4, (16 - (4 + 1 + 1)) / 12],
    ['ordinal', 2 / 4, (2 * (2 * 1.5 ** 2 + 2 * 2.5 ** 2 + 1)) / 12],
    ['interval', 2 / 4, (2 * (2 * 1 + 2 * 4 + 1)) / 12],
  ] as const)('%s', (metric, observed, expected) => {
    const result = krippendorffAlpha(units, { metric });
    expect(result.observed).toBe(observed);
    expect(result.expected).toBeCloseTo(expected, 12);
    expect(result.alpha).toBeCloseTo(1 - observed / expected, 12);
  });

  it('lists each pair with its squared distance, rows and columns rising', () => {
    expect(krippendorffAlpha([[5, 2, 2]], { metric: 'interval' }).coincidences).toEqual([
      { value: 2, other: 2, count: 1, distance: 0 },
      { value: 2, other: 5, count: 1, distance: 9 },
      { value: 5, other: 2, count: 1, distance: 9 },
    ]);
    expect(
      krippendorffAlpha([[5, 2, 2]], { metric: 'nominal' }).coincidences.map((c) => c.distance),
    ).toEqual([0, 1, 1]);
  });

  it('is below 0 where raters contradict each other throughout', () => {
    const opposed = [
      [1, 5],
      [5, 1],
    ];
    expect(krippendorffAlpha(opposed, { metric: 'interval' }).alpha).toBeCloseTo(-0.5, 12);
  });
});

describe('where α is undefined it is null', () => {
  it.each([
    ['no units', []],
    ['no values', [[null, null], []]],
    ['one value a unit', [[1, null], [null, 2], [3]]],
  ])('%s', (_, units) => {
    for (const metric of metrics) {
      expect(krippendorffAlpha(units, { metric })).toMatchObject({
        alpha: null,
        observed: null,
        expected: null,
        pairableValues: 0,
        pairableUnits: 0,
        units: units.length,
        values: [],
        coincidences: [],
      });
    }
  });

  it('all values the same: no disagreement could be expected', () => {
    // Three times 0.1 ÷ 3 is not 0.1: a last bit must not pass for variation.
    const same = [[0.1, 0.1, 0.1]];
    for (const metric of metrics) {
      expect(krippendorffAlpha(same, { metric })).toMatchObject({ alpha: null, observed: 0 });
    }
  });

  it('values so large that squares overflow', () => {
    const huge = [
      [1e200, -1e200],
      [1e200, 1e200],
    ];
    expect(krippendorffAlpha(huge, { metric: 'interval' })).toMatchObject({
      alpha: null,
      observed: null,
      expected: null,
      units: 2,
      values: [],
      coincidences: [],
    });
    expect(krippendorffAlpha(huge, { metric: 'interval' }).issues[1]).toEqual({
      severity: 'error',
      code: 'number-too-big',
      path: ['units', 0, 1],
      params: { found: -1e200, limit: 1e140 },
    });
    expect(krippendorffAlpha(huge, { metric: 'ordinal' })).toMatchObject({ issues: [] });
    expect(krippendorffAlpha(huge, { metric: 'ordinal' }).alpha).not.toBeNull();
    const large = krippendorffAlpha(
      [
        [1e140, -1e140],
        [1e140, 1e140, null, NaN],
      ],
      {
        metric: 'interval',
      },
    );
    expect(large.issues).toEqual([]);
    expect(large.alpha).toBeCloseTo(0, 12);
  });

  it('a unit with more different values than raters of levels can give', () => {
    const some = (count: number) => Array.from({ length: count }, (_, at) => at);
    const { alpha, issues, values } = krippendorffAlpha([[1, 1], some(101)], { metric: 'nominal' });
    expect({ alpha, values }).toEqual({ alpha: null, values: [] });
    expect(issues).toEqual([
      { severity: 'error', code: 'list-too-long', path: ['units', 1], params: { limit: 100 } },
    ]);
    const units = [some(100), Array.from({ length: 500 }, () => 7), [...some(100), NaN, null]];
    expect(krippendorffAlpha(units, { metric: 'nominal' }).issues).toEqual([]);
  });

  it('more pairs of values than can be listed', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => at);
    // 100² pairs a unit: 30 units have just as many as are taken.
    const units = Array.from({ length: 30 }, () => hundred);
    expect(krippendorffAlpha(units, { metric: 'nominal' }).issues).toEqual([]);
    const { alpha, issues } = krippendorffAlpha([...units, [1]], { metric: 'nominal' });
    expect(alpha).toBeNull();
    expect(issues).toEqual([
      { severity: 'error', code: 'list-too-long', path: ['units'], params: { limit: 300_000 } },
    ]);
  });
});

it('refuses a metric that it does not know', () => {
  const metric = 'ratio' as KrippendorffMetric;
  expect(() => krippendorffAlpha([[1, 2]], { metric })).toThrow('KC_INVALID_OPTION');
});

it('takes what is no finite number as missing, and counts it', () => {
  const units = [[1, 1, NaN], [2, 3, Infinity], [3, null, -Infinity], [NaN]];
  const result = krippendorffAlpha(units, { metric: 'ordinal' });
  expect(result.ignoredValues).toBe(4);
  expect(result.alpha).toBe(krippendorffAlpha([[1, 1], [2, 3], [3]], { metric: 'ordinal' }).alpha);
});

describe('properties', () => {
  const anyUnits = fc.array(
    fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 7, maxLength: 7 }),
  );
  const anyMetric = fc.constantFrom(...metrics);

  it('the order of units and of raters changes no bit', () => {
    const orders = anyUnits.chain((units) =>
      fc.tuple(
        fc.constant(units),
        fc.shuffledSubarray(units, { minLength: units.length }),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
      ),
    );
    fc.assert(
      fc.property(orders, anyMetric, ([units, otherUnits, raters], metric) => {
        const reordered = otherUnits.map((unit) => raters.map((rater) => unit[rater] ?? null));
        expect(krippendorffAlpha(reordered, { metric })).toStrictEqual(
          krippendorffAlpha(units, { metric }),
        );
      }),
    );
  });

  it('agreement of all raters on values that vary is exactly 1', () => {
    const values = fc.uniqueArray(fc.integer(), { minLength: 2 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 5 }), anyMetric, (some, raters, metric) => {
        const units = some.map((value) => Array.from({ length: raters }, () => value));
        expect(krippendorffAlpha(units, { metric }).alpha).toBe(1);
      }),
    );
  });

  it('α is what its parts say, and never above 1', () => {
    fc.assert(
      fc.property(anyUnits, anyMetric, (units, metric) => {
        const result = krippendorffAlpha(units, { metric });
        const { alpha, observed, expected, values, coincidences, pairableValues } = result;
        fc.pre(alpha !== null && observed !== null && expected !== null);
        expect(alpha).toBe(1 - observed / expected);
        expect(alpha).toBeLessThanOrEqual(1);
        for (const { value, count } of values) {
          const row = coincidences.filter((cell) => cell.value === value);
          expect(row.reduce((sum, cell) => sum + cell.count, 0)).toBeCloseTo(count, 9);
        }
        expect(values.reduce((sum, { count }) => sum + count, 0)).toBe(pairableValues);
      }),
    );
  });

  it('ordinal α only looks at the order, nominal α only at the equality of values', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const stretch = (change: (value: number) => number) =>
          units.map((unit) => unit.map((value) => (value === null ? null : change(value))));
        const alpha = (some: typeof units, metric: KrippendorffMetric) =>
          krippendorffAlpha(some, { metric }).alpha;
        expect(
          alpha(
            stretch((value) => value ** 3),
            'ordinal',
          ),
        ).toBe(alpha(units, 'ordinal'));
        const turned = alpha(
          stretch((value) => 6 - value),
          'nominal',
        );
        expect(turned ?? 9).toBeCloseTo(alpha(units, 'nominal') ?? 9, 12);
      }),
    );
  });
});
