import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallInstrument } from '../../testing/instrument.js';
import { anySheet } from '../../testing/readiness.js';
import type { ReadinessAnswer } from '../types.js';
import { krippendorffAlpha } from './krippendorff-alpha.js';
import { raterDisagreement } from './rater-disagreement.js';
import type { RaterSheet } from './types.js';

/** One sheet a rater, from the answers to a, b, c and d. */
const sheetsOf = (answers: Record<string, readonly ReadinessAnswer[]>): RaterSheet[] =>
  Object.entries(answers).map(([raterId, given]) => ({
    raterId,
    ratings: given.map((current, at) => ({ indicatorId: 'abcd'.charAt(at), current })),
  }));

describe('raterDisagreement', () => {
  const raterSheets = sheetsOf({
    z: [3, 5, 'not-applicable', 4],
    x: [3, 2, 4, null],
    y: [3, 2, 'not-applicable'],
  });
  const result = () => raterDisagreement(smallInstrument, raterSheets);

  it('says who rated what, and who stands at the ends', () => {
    expect(result().indicators[0]).toEqual({
      indicatorId: 'b',
      elementId: 'structure',
      subElementId: 'people',
      answers: [
        { raterId: 'x', current: 2, target: null },
        { raterId: 'y', current: 2, target: null },
        { raterId: 'z', current: 5, target: null },
      ],
      rated: 3,
      notApplicable: 0,
      missing: 0,
      lowest: 2,
      highest: 5,
      range: 3,
      lowestRaters: ['x', 'y'],
      highestRaters: ['z'],
      applicabilityDisputed: false,
      accord: 'disputed',
    });
  });

  it('takes two equal answers for agreement, and one alone for none', () => {
    const { indicators } = raterDisagreement(
      smallInstrument,
      sheetsOf({
        x: [3, 2, 'not-applicable', 'not-applicable'],
        y: [3, null, 'not-applicable', 1],
        z: [null],
      }),
    );
    const accords = new Map(indicators.map(({ accord, indicatorId }) => [indicatorId, accord]));
    expect(Object.fromEntries(accords)).toEqual({
      a: 'agreed',
      b: 'single',
      c: 'agreed',
      d: 'disputed',
    });
    expect(raterDisagreement(smallInstrument, []).indicators[0]?.accord).toBe('unanswered');
  });

  it('puts the widest range first, then disputes over applicability, then the instrument’s order', () => {
    expect(result().indicators.map(({ indicatorId, range }) => [indicatorId, range])).toEqual([
      ['b', 3],
      ['c', null],
      ['a', 0],
      ['d', null],
    ]);
  });

  it('takes a level against "not applicable" for disagreement, and no answer for none', () => {
    expect(result().indicators[1]).toMatchObject({
      rated: 1,
      notApplicable: 2,
      missing: 0,
      lowest: 4,
      highest: 4,
      applicabilityDisputed: true,
    });
    expect(result().indicators[3]).toMatchObject({
      rated: 1,
      notApplicable: 0,
      missing: 2,
      applicabilityDisputed: false,
    });
  });

  it('lets the more even dispute go first', () => {
    const { indicators: disputed } = raterDisagreement(
      smallInstrument,
      sheetsOf({
        w: [2, 2],
        x: ['not-applicable', 2],
        y: ['not-applicable', 'not-applicable'],
        z: ['not-applicable', 'not-applicable', 'not-applicable'],
      }),
    );
    expect(disputed.map(({ indicatorId }) => indicatorId)).toEqual(['b', 'a', 'c', 'd']);
    expect(disputed[2]).toMatchObject({
      rated: 0,
      notApplicable: 1,
      lowest: null,
      highest: null,
      range: null,
      lowestRaters: [],
      highestRaters: [],
      applicabilityDisputed: false,
    });
  });

  it('finds the ends in any order of the raters, and needs no more than two', () => {
    const { indicators } = raterDisagreement(
      smallInstrument,
      sheetsOf({ x: [5, 3], y: [1, 'not-applicable'], z: ['not-applicable', 4] }),
    );
    expect(indicators.slice(0, 2)).toMatchObject([
      { indicatorId: 'a', range: 4, lowestRaters: ['y'], highestRaters: ['x'] },
      { indicatorId: 'b', range: 1, lowestRaters: ['x'], highestRaters: ['z'] },
    ]);
  });

  it('measures agreement on the levels alone, as ordinal', () => {
    expect(result().agreement).toEqual(
      krippendorffAlpha([[3, 3, 3], [2, 2, 5], [4], [4]], { metric: 'ordinal' }),
    );
    expect(result().agreement.units).toBe(4);
    expect(result().issues).toEqual([]);
  });

  it('of nobody, or of one, is unknown', () => {
    for (const some of [[], sheetsOf({ x: [1, 2, 3, 4] })]) {
      const result = raterDisagreement(smallInstrument, some);
      expect(result.agreement.alpha).toBeNull();
      expect(result.indicators.map(({ range }) => range)).toEqual([null, null, null, null]);
    }
  });

  it('reports faulty sheets', () => {
    const twice = [...raterSheets, ...sheetsOf({ x: [1] })];
    expect(raterDisagreement(smallInstrument, twice).issues).toEqual([
      {
        severity: 'error',
        code: 'duplicate-entry',
        path: ['raterSheets', 3, 'raterId'],
        params: { found: 'x' },
      },
    ]);
  });

  it('does not depend on the order of raters', () => {
    const orders = fc.array(anySheet(smallInstrument), { maxLength: 6 }).chain((sheets) => {
      const raters = sheets.map((ratings, at) => ({ raterId: `opd-${at}`, ratings }));
      return fc.tuple(
        fc.constant(raters),
        fc.shuffledSubarray(raters, { minLength: raters.length }),
      );
    });
    fc.assert(
      fc.property(orders, ([raters, shuffled]) => {
        expect(raterDisagreement(smallInstrument, shuffled)).toStrictEqual(
          raterDisagreement(smallInstrument, raters),
        );
      }),
    );
  });
});
