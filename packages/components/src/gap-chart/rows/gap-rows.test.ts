import { kominfo2021 } from '@kotacerdas/core/framework';
import type { ReadinessAssessment } from '@kotacerdas/core/masterplan';
import { readinessGaps, scoreReadiness } from '@kotacerdas/core/readiness';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { samplePlan } from '../../testing/plans.js';
import { gapLevels, readLevel } from './gap-level.js';
import { gapOrders, readOrder } from './gap-order.js';
import type { GapRow } from './gap-row.js';
import { gapRows } from './gap-rows.js';
import { rowTexts } from './row-texts.js';
import { shownRows } from './shown-rows.js';

const instrument = kominfo2021.readiness;
const [sample] = samplePlan().readiness;
if (sample === undefined || sample.consolidated === null)
  throw new Error('The sample is consolidated.');
const { consolidated } = sample;

/** The sample with other levels and targets, by the place of the indicator. */
const assessmentOf = (
  change: (index: number) => {
    readonly current?: 1 | 2 | 3 | 4 | 5 | 'not-applicable' | null;
    readonly target?: 1 | 2 | 3 | 4 | 5 | undefined;
  },
): ReadinessAssessment => ({
  ...sample,
  consolidated: {
    ...consolidated,
    ratings: consolidated.ratings.map((rating, index) => ({ ...rating, ...change(index) })),
  },
});
const rows = gapRows(instrument, sample, null, 'id');
const row = (given: readonly GapRow[], id: string): GapRow => {
  const found = given.find(({ part }) => part.id === id);
  if (found === undefined) throw new Error(`There is no row ${id}.`);
  return found;
};
const first = rows.find(({ part }) => part.kind === 'indicator')?.part.id ?? '';

describe('rows', () => {
  test('are all parts of the instrument in its order, with the figures of core', () => {
    const { elements } = readinessGaps(instrument, consolidated.ratings);
    expect(rows.map(({ current, gap, part, target }) => [part.id, current, target, gap])).toEqual(
      elements.flatMap((element) => [
        [element.elementId, element.current, element.target, element.gap],
        ...element.subElements.flatMap((part) => [
          [part.subElementId, part.current, part.target, part.gap],
          ...part.indicators.map((one) => [one.indicatorId, one.current, one.target, one.gap]),
        ]),
      ]),
    );
  });

  test('say what they belong to', () => {
    expect(row(rows, first).within).toEqual(['Struktur', 'Sumber daya manusia']);
    expect(row(rows, 'structure').within).toEqual([]);
  });

  test('know nothing of before where nothing was', () => {
    expect(rows.every(({ before }) => before === null)).toBe(true);
  });

  test('are set against the assessment before', () => {
    const earlier = assessmentOf((index) => (index === 0 ? { current: 1 } : {}));
    const compared = gapRows(instrument, sample, earlier, 'id');
    expect(row(compared, first).before).toEqual({ value: 1, change: 1, moved: 'up' });
    expect(row(compared, 'superstructure').before).toMatchObject({ change: 0, moved: 'same' });
    const { elements } = scoreReadiness(instrument, earlier.consolidated?.ratings ?? []);
    expect(row(compared, 'structure').before?.value).toBe(elements[0]?.score);
  });

  test('show how far the OPDs lie apart where two have answered', () => {
    const [one, two] = samplePlan().opds;
    if (one === undefined || two === undefined) throw new Error('The sample has OPDs.');
    const opdRatings = (
      [
        [one, 1],
        [two, 4],
      ] as const
    ).map(([{ id }, current]) => ({
      opdId: id,
      ratings: [{ indicatorId: first, current }],
    }));
    const rated = gapRows(instrument, { ...sample, opdRatings }, null, 'id');
    expect(rowTexts(row(rated, first), 'id').raters).toBe('1 sampai 4 (2 OPD)');
  });
});

describe('what is shown', () => {
  test('in the order of the instrument a part stands below what it belongs to', () => {
    const kinds = shownRows(rows, 'sub-element', 'instrument').map(({ part }) => part.kind);
    expect(kinds.slice(0, 5)).toEqual([
      'element',
      'sub-element',
      'sub-element',
      'sub-element',
      'element',
    ]);
    expect(shownRows(rows, 'element', 'instrument')).toHaveLength(3);
    expect(shownRows(rows, 'indicator', 'instrument')).toHaveLength(rows.length);
  });

  test('the largest gap comes first, parts of one kind only, what has none last', () => {
    const level = fc.constantFrom(null, 1 as const, 2 as const, 3 as const, 4 as const, 5 as const);
    const answers = fc.array(fc.record({ current: level, target: level }), {
      minLength: 27,
      maxLength: 27,
    });
    fc.assert(
      fc.property(answers, fc.constantFrom(...gapLevels), (given, kind) => {
        const assessment = assessmentOf((index) => ({
          current: given[index]?.current ?? null,
          target: given[index]?.target ?? undefined,
        }));
        const all = gapRows(instrument, assessment, null, 'id');
        const shown = shownRows(all, kind, 'gap');
        const gaps = shown.map(({ gap }) => gap ?? -Infinity);
        expect(gaps).toEqual([...gaps].sort((one, other) => other - one));
        expect(new Set(shown)).toEqual(new Set(all.filter(({ part }) => part.kind === kind)));
      }),
      { numRuns: 50 },
    );
  });

  test('names that nobody knows fall back', () => {
    expect(gapLevels.map(readLevel)).toEqual(gapLevels);
    expect(gapOrders.map(readOrder)).toEqual(gapOrders);
    expect(readLevel('dimension')).toBe('sub-element');
    expect(readOrder(null)).toBe('instrument');
  });
});

describe('texts', () => {
  const textsOf = (change: Parameters<typeof assessmentOf>[0], id = first) =>
    rowTexts(row(gapRows(instrument, assessmentOf(change), sample, 'id'), id), 'id');

  test('levels are whole, means have decimals', () => {
    expect(rowTexts(row(rows, first), 'id')).toMatchObject({ current: '2', target: '3', gap: '1' });
    expect(rowTexts(row(rows, 'structure'), 'id')).toMatchObject({
      current: '2,89',
      target: '3,89',
      gap: '1,00',
    });
  });

  test('what has no level is not 0', () => {
    expect(textsOf(() => ({ current: null }))).toMatchObject({
      current: 'belum dinilai',
      gap: null,
      target: null,
      remark: null,
      change: 'tidak dinilai lagi',
    });
    expect(textsOf(() => ({ current: 'not-applicable' })).current).toBe('tidak berlaku');
  });

  test('a target that is reached, passed or missing is said', () => {
    expect(textsOf(() => ({ current: 4, target: 4 }))).toMatchObject({
      gap: '0',
      remark: 'target tercapai',
    });
    expect(textsOf(() => ({ current: 5, target: 3 }))).toMatchObject({
      gap: '−2',
      remark: 'target terlampaui',
    });
    expect(textsOf(() => ({ target: undefined }))).toMatchObject({
      gap: null,
      remark: 'target belum ditetapkan',
    });
  });

  test('a change is said with its direction', () => {
    expect(textsOf(() => ({ current: 5 })).change).toBe('naik 3');
    expect(textsOf(() => ({ current: 1 })).change).toBe('turun 1');
    expect(textsOf(() => ({})).change).toBe('tetap');
  });
});
