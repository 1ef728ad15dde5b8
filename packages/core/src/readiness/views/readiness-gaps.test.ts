import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallInstrument } from '../../testing/instrument.js';
import { anyAssessment } from '../../testing/readiness.js';
import { scoreReadiness } from '../score-readiness.js';
import { largestGapFirst } from './largest-gap-first.js';
import { readinessGaps } from './readiness-gaps.js';

const pick = ({ gap, score, target }: Record<'gap' | 'score' | 'target', number | null>) => [
  score,
  target,
  gap,
];

describe('the gaps of an assessment', () => {
  it('are those of the score, to the bit', () => {
    fc.assert(
      fc.property(anyAssessment, ([instrument, ratings]) => {
        const score = scoreReadiness(instrument, ratings);
        const { elements, issues } = readinessGaps(instrument, ratings);
        expect(elements.map(({ current, gap, target }) => [current, target, gap])).toEqual(
          score.elements.map(pick),
        );
        expect(
          elements.flatMap(({ subElements }) =>
            subElements.map(({ current, gap, target }) => [current, target, gap]),
          ),
        ).toEqual(score.elements.flatMap(({ subElements }) => subElements.map(pick)));
        expect(issues).toEqual(score.issues);
      }),
    );
  });

  it('tell what nobody rated from what does not apply', () => {
    const { elements } = readinessGaps(smallInstrument, [
      { indicatorId: 'a', current: 'not-applicable' },
      { indicatorId: 'c', current: 'not-applicable', target: 4 },
      { indicatorId: 'd', current: null, target: 3 },
    ]);
    const [structure, infrastructure] = elements;
    expect(structure?.state).toBe('not-assessed');
    expect(structure?.subElements.map(({ state }) => state)).toEqual([
      'not-assessed',
      'not-applicable',
    ]);
    expect(structure?.subElements[0]?.indicators.map(({ state }) => state)).toEqual([
      'not-applicable',
      'not-assessed',
    ]);
    expect(infrastructure?.subElements[0]?.indicators[0]).toEqual({
      indicatorId: 'd',
      state: 'not-assessed',
      current: null,
      target: null,
      gap: null,
      range: null,
    });
  });

  it('have a target without a gap nowhere, and a level without a target where none is set', () => {
    const { elements } = readinessGaps(smallInstrument, [
      { indicatorId: 'a', current: 2 },
      { indicatorId: 'b', current: 3, target: 5 },
      { indicatorId: 'c', current: 4, target: 3 },
    ]);
    const indicators = elements[0]?.subElements.flatMap((part) => part.indicators) ?? [];
    expect(indicators.map(({ current, gap, target }) => [current, target, gap])).toEqual([
      [2, null, null],
      [3, 5, 2],
      [4, 3, -1],
    ]);
  });
});

describe('the range of the raters', () => {
  const sheets = [
    { raterId: 'one', ratings: [{ indicatorId: 'a', current: 1 }] },
    {
      raterId: 'two',
      ratings: [
        { indicatorId: 'a', current: 5 },
        { indicatorId: 'b', current: 1 },
        { indicatorId: 'c', current: 3 },
      ],
    },
    { raterId: 'three', ratings: [{ indicatorId: 'c', current: 'not-applicable' }] },
  ] as const;
  const { elements } = readinessGaps(smallInstrument, [], sheets);

  it('runs over levels of an indicator, and over the scores of a sub-element', () => {
    const [people, budget] = elements[0]?.subElements ?? [];
    expect(people?.indicators.map(({ range }) => range)).toEqual([
      { lowest: 1, highest: 5, raters: 2 },
      null,
    ]);
    // Of rater two: (5 × 1 + 1 × 3) ÷ 4.
    expect(people?.range).toEqual({ lowest: 1, highest: 2, raters: 2 });
    expect(budget?.range).toBeNull();
  });

  it('is there before anything is consolidated, and changes no figure', () => {
    expect(elements[0]).toMatchObject({ state: 'not-assessed', current: null });
    const rated = [{ indicatorId: 'a', current: 3 }] as const;
    const alone = readinessGaps(smallInstrument, rated).elements[0];
    expect(readinessGaps(smallInstrument, rated, sheets).elements[0]).toMatchObject({
      current: alone?.current,
      gap: alone?.gap,
    });
  });

  it('reports faulty sheets with their place', () => {
    const twice = readinessGaps(smallInstrument, [], [sheets[0], sheets[0]]);
    expect(twice.issues).toMatchObject([
      { code: 'duplicate-entry', path: ['raterSheets', 1, 'raterId'] },
    ]);
  });
});

it('puts the largest gap first, negative ones after, and none last', () => {
  const rows = [0, null, 2, -1, 2, null].map((gap, at) => ({ at, gap }));
  expect(largestGapFirst(rows).map(({ at }) => at)).toEqual([2, 4, 0, 3, 1, 5]);
  expect(rows.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4, 5]);
});
