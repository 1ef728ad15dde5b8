import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { olderSummary, readinessOf, summaryOf } from '../../testing/summaries.js';
import type { StoredSummary } from '../stored-summary.js';
import { createRollUp } from './create-roll-up.js';
import { rollUp } from './roll-up.js';

const base = summaryOf('32.78');
const codes = ['11.01', '11.02', '12', '32.06', '32.07', '32.78', '32.79', '94.71'];

/** Means and scores that no sum adds up without rounding. */
const uneven = fc.double({ min: 0, max: 100, noNaN: true });
const summary = fc
  .record({
    code: fc.constantFrom(...codes),
    id: fc.constantFrom('a', 'b'),
    asOf: fc.constantFrom('2026-01-01', '2026-11-23'),
    sample: fc.boolean(),
    score: fc.option(fc.double({ min: 1, max: 5, noNaN: true })),
    bandId: fc.constantFrom('ready', 'less-ready', null),
    progress: uneven,
    innovations: fc.nat(9),
    reported: fc.nat(9),
    problems: fc.oneof(fc.nat(9), fc.constant(Number.NaN)),
    framework: fc.constantFrom('kominfo-2021', 'luar'),
    budget: fc.nat(1_000_000_000),
    older: fc.boolean(),
  })
  .map((own): StoredSummary => {
    const whole = summaryOf(own.code, {
      id: own.id,
      asOf: own.asOf,
      sample: own.sample,
      framework: { id: own.framework, version: '1' },
      readiness: readinessOf(own.score, own.bandId),
      items: { ...base.items, problems: own.problems },
      innovations: { ...base.innovations, total: own.innovations, meanProgress: own.progress },
      programs: {
        ...base.programs,
        progress: { mean: own.progress, reported: own.reported, unreported: 1 },
      },
      budget: {
        ...base.budget,
        total: own.budget,
        byYear: [{ year: 2024, amount: own.budget, sources: [] }],
        bySource: [{ source: 'csr', amount: own.budget }],
      },
    });
    return own.older ? olderSummary(whole) : whole;
  });
const summaries = fc.array(summary, { maxLength: 12 });
const options = { expected: ['11.01', '32.78', '99.99'] };
const bits = (value: unknown) => JSON.stringify(value);

describe('rolling up', () => {
  it('gives the same bits in whatever order the summaries come', () => {
    fc.assert(
      fc.property(
        summaries.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
          ),
        ),
        ([list, shuffled]) => {
          expect(bits(rollUp(shuffled, options))).toBe(bits(rollUp(list, options)));
        },
      ),
    );
  });

  it('counts each region once and loses no summary', () => {
    fc.assert(
      fc.property(summaries, (list) => {
        const { counted, given, leftOut, regions, unscored, readiness } = rollUp(list);
        expect(given).toBe(list.length);
        expect(counted.length + leftOut.length).toBe(list.length);
        expect(new Set(counted.map(({ code }) => code)).size).toBe(regions);
        const scored = readiness.reduce((sum, { denominator }) => sum + denominator, 0);
        expect(scored + unscored.length).toBe(regions);
      }),
    );
  });

  it('keeps mean and median between the lowest and the highest', () => {
    fc.assert(
      fc.property(summaries, (list) => {
        for (const { highest, lowest, mean, median } of rollUp(list).readiness) {
          expect(mean).toBeGreaterThanOrEqual(lowest.score - 1e-9);
          expect(mean).toBeLessThanOrEqual(highest.score + 1e-9);
          expect(median).toBeGreaterThanOrEqual(lowest.score);
          expect(median).toBeLessThanOrEqual(highest.score);
        }
      }),
    );
  });
});

describe('rolling up again', () => {
  const change = fc.oneof(
    summary.map((own) => ({ kind: 'update' as const, own })),
    fc.constantFrom(...codes, 'x').map((code) => ({ kind: 'remove' as const, code })),
    fc.constant({ kind: 'read' as const }),
  );

  it('after any changes gives the bits of a full recount', () => {
    fc.assert(
      fc.property(summaries, fc.array(change, { maxLength: 20 }), (list, changes) => {
        const rolled = createRollUp(list, options);
        let held = list;
        for (const one of changes) {
          if (one.kind === 'update') {
            rolled.update(one.own);
            held = [...held.filter(({ region }) => region.code !== one.own.region.code), one.own];
          } else if (one.kind === 'remove') {
            rolled.remove(one.code);
            held = held.filter(({ region }) => region.code !== one.code);
          } else {
            expect(rolled.summary.given).toBe(held.length);
          }
        }
        expect(bits(rolled.summary)).toBe(bits(rollUp(held, options)));
      }),
    );
  });

  it('reads no summary but the one that changed, and adds up no province but its own', () => {
    let reads = 0;
    const watched = codes.map(
      (code) =>
        new Proxy(summaryOf(code), {
          get: (target, key) => {
            reads += 1;
            return Reflect.get(target, key);
          },
        }),
    );
    const rolled = createRollUp(watched);
    const before = rolled.summary;
    expect(reads).toBeGreaterThan(0);
    reads = 0;
    rolled.update(summaryOf('32.06', { sample: true }));
    const after = rolled.summary;
    expect(reads).toBe(0);
    expect(after.regions).toBe(codes.length - 1);
    const same = after.provinces.filter((own) => before.provinces.includes(own));
    expect(same.map(({ provinceCode }) => provinceCode)).toEqual(['11', '12', '94']);
  });

  it('gives the same object until something changes', () => {
    const rolled = createRollUp([base]);
    const { summary: first } = rolled;
    expect(rolled.summary).toBe(first);
    rolled.update(base);
    expect(rolled.summary).not.toBe(first);
    expect(rolled.summary).toEqual(first);
  });

  it('replaces all summaries of a region by the new one, also by an older', () => {
    const rolled = createRollUp([base, summaryOf('32.78', { id: 'z' })]);
    expect(rolled.summary).toMatchObject({ given: 2, regions: 1 });
    rolled.update(summaryOf('32.78', { id: 'a', asOf: '2020-01-01' }));
    expect(rolled.summary).toMatchObject({ given: 1, counted: [{ masterplanId: 'a' }] });
    expect(rolled.summary.leftOut).toEqual([]);
  });

  it('forgets a region and, with its last one, the province', () => {
    const rolled = createRollUp([base]);
    rolled.remove('32.06');
    expect(rolled.summary.regions).toBe(1);
    rolled.remove('32.78');
    expect(rolled.summary).toMatchObject({ given: 0, regions: 0, provinces: [] });
  });
});
