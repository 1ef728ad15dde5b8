import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../framework/indicators-of.js';
import { smallInstrument } from '../../testing/instrument.js';
import { anyInstrument, anySheet, reweighed } from '../../testing/readiness.js';
import type { ReadinessLevel } from '../types.js';
import { compareSelfWithAssessor } from './compare-self-with-assessor.js';

describe('compareSelfWithAssessor', () => {
  const result = () =>
    compareSelfWithAssessor(
      smallInstrument,
      [
        { indicatorId: 'a', current: 4 },
        { indicatorId: 'b', current: 3 },
        { indicatorId: 'c', current: 2 },
        { indicatorId: 'd', current: 3 },
      ],
      [
        { indicatorId: 'd', current: 4 },
        { indicatorId: 'c', current: 2 },
        { indicatorId: 'b', current: 1 },
        { indicatorId: 'a', current: 5 },
      ],
    );

  it('gives the difference of each indicator, assessor less self', () => {
    expect(result().indicators.map(({ difference, higher }) => [difference, higher])).toEqual([
      [1, 'assessor'],
      [-2, 'self'],
      [0, 'neither'],
      [1, 'assessor'],
    ]);
    expect(result().indicators[1]).toEqual({
      indicatorId: 'b',
      elementId: 'structure',
      subElementId: 'people',
      self: 3,
      assessor: 1,
      difference: -2,
      weight: 3,
      higher: 'self',
    });
  });

  it('weighs differences within an element, and elements within the whole', () => {
    expect(result().elements[0]).toEqual({
      elementId: 'structure',
      weight: 1,
      self: (4 * 1 + 3 * 3 + 2 * 2) / 6,
      assessor: (5 * 1 + 1 * 3 + 2 * 2) / 6,
      meanDifference: -5 / 6,
      selfNumerator: 17,
      assessorNumerator: 12,
      numerator: 1 * 1 - 2 * 3 + 0 * 2,
      denominator: 6,
      higher: 'self',
      selfHigher: 1,
      assessorHigher: 1,
      equal: 1,
      coverage: { common: 3, selfOnly: 0, assessorOnly: 0, applicabilityDisputed: 0, neither: 0 },
    });
    expect(result()).toMatchObject({
      self: ((17 / 6) * 1 + 3 * 2) / 3,
      assessor: (2 * 1 + 4 * 2) / 3,
      selfNumerator: (17 / 6) * 1 + 3 * 2,
      assessorNumerator: 2 * 1 + 4 * 2,
      numerator: (-5 / 6) * 1 + 1 * 2,
      denominator: 3,
      meanDifference: ((-5 / 6) * 1 + 1 * 2) / 3,
      higher: 'assessor',
      selfHigher: 1,
      assessorHigher: 2,
      equal: 1,
    });
  });

  it('says what only one of them rated', () => {
    const { coverage, elements, indicators } = compareSelfWithAssessor(
      smallInstrument,
      [
        { indicatorId: 'a', current: 4 },
        { indicatorId: 'b', current: 'not-applicable' },
        { indicatorId: 'd', current: 'not-applicable' },
      ],
      [
        { indicatorId: 'b', current: 2 },
        { indicatorId: 'c', current: 2 },
      ],
    );
    expect(coverage).toEqual({
      common: 0,
      selfOnly: 1,
      assessorOnly: 1,
      applicabilityDisputed: 1,
      neither: 1,
    });
    expect(elements[1]?.coverage.neither).toBe(1);
    expect(indicators.map(({ difference, higher }) => [difference, higher])).toEqual([
      [null, null],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('disputes over applicability go both ways', () => {
    const { coverage } = compareSelfWithAssessor(
      smallInstrument,
      [{ indicatorId: 'a', current: 4 }],
      [{ indicatorId: 'a', current: 'not-applicable' }],
    );
    expect(coverage).toMatchObject({ applicabilityDisputed: 1, selfOnly: 0, neither: 3 });
  });

  it('is null, never 0, with nothing in common', () => {
    expect(compareSelfWithAssessor(smallInstrument, [], [])).toMatchObject({
      self: null,
      assessor: null,
      meanDifference: null,
      selfNumerator: 0,
      assessorNumerator: 0,
      numerator: 0,
      denominator: 0,
      higher: null,
      equal: 0,
    });
  });

  it('leaves an element without common indicators out of the whole', () => {
    const only = [{ indicatorId: 'a', current: 2 as const }];
    const answer = compareSelfWithAssessor(smallInstrument, only, [
      { indicatorId: 'a', current: 5 },
      { indicatorId: 'd', current: 1 },
    ]);
    expect(answer).toMatchObject({ meanDifference: 3, denominator: 1, coverage: { common: 1 } });
    expect(answer.elements.map((element) => element.meanDifference)).toEqual([3, null]);
    // Not the 3 that the assessor's sheet scores as a whole: only what both rated is compared.
    expect([answer.self, answer.assessor]).toEqual([2, 5]);
  });

  it('stays between -4 and 4 with decimal weights', () => {
    const weights = reweighed(smallInstrument, () => 0.3);
    const all = (current: ReadinessLevel) =>
      ['a', 'b', 'c'].map((indicatorId) => ({ indicatorId, current }));
    const { elements } = compareSelfWithAssessor(weights, all(1), all(5));
    expect(elements[0]?.meanDifference).toBeLessThanOrEqual(4);
    expect(elements[0]?.meanDifference).toBeCloseTo(4, 12);
    expect([elements[0]?.self, elements[0]?.assessor]).toEqual([1, 5]);
  });

  it('reports faulty answers under their sheet', () => {
    const { issues } = compareSelfWithAssessor(
      smallInstrument,
      [{ indicatorId: 'a', current: 6 as ReadinessLevel }],
      [{ indicatorId: 'zzz', current: 3 }],
    );
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['level-out-of-range', ['self', 'ratings', 0, 'current']],
      ['unknown-indicator', ['assessor', 'ratings', 0, 'indicatorId']],
    ]);
  });
});

describe('properties', () => {
  const pairs = anyInstrument.chain((instrument) =>
    fc.tuple(fc.constant(instrument), anySheet(instrument), anySheet(instrument)),
  );

  it('changing places turns every difference round', () => {
    fc.assert(
      fc.property(pairs, ([instrument, self, assessor]) => {
        const there = compareSelfWithAssessor(instrument, self, assessor);
        const back = compareSelfWithAssessor(instrument, assessor, self);
        expect((back.meanDifference ?? 0) + (there.meanDifference ?? 0)).toBe(0);
        expect([back.selfHigher, back.assessorHigher]).toEqual([
          there.assessorHigher,
          there.selfHigher,
        ]);
      }),
    );
  });

  it('the coverage adds up to the indicators', () => {
    fc.assert(
      fc.property(pairs, ([instrument, self, assessor]) => {
        const { coverage, selfHigher, assessorHigher, equal } = compareSelfWithAssessor(
          instrument,
          self,
          assessor,
        );
        const { common, selfOnly, assessorOnly, applicabilityDisputed, neither } = coverage;
        const sum = common + selfOnly + assessorOnly + applicabilityDisputed + neither;
        expect(sum).toBe(indicatorsOf(instrument).length);
        expect(selfHigher + assessorHigher + equal).toBe(coverage.common);
      }),
    );
  });
});
