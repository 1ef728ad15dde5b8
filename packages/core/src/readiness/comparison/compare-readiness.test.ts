import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallInstrument } from '../../testing/instrument.js';
import { anyInstrument, anySheet } from '../../testing/readiness.js';
import { scoreReadiness } from '../score-readiness.js';
import type { ReadinessLevel } from '../types.js';
import { compareReadiness } from './compare-readiness.js';

const before = {
  instrument: { id: 'small', version: '1' },
  ratings: [
    { indicatorId: 'a', current: 2 as const },
    { indicatorId: 'b', current: 1 as const },
    { indicatorId: 'd', current: 3 as const },
  ],
};
const after = {
  ratings: [
    { indicatorId: 'a', current: 3 as const },
    { indicatorId: 'b', current: null },
    { indicatorId: 'c', current: 4 as const },
    { indicatorId: 'd', current: 'not-applicable' as const },
  ],
};

describe('compareReadiness', () => {
  const result = () => compareReadiness(smallInstrument, before, after);

  it('compares the scores as published, and like for like', () => {
    expect(result().elements[0]).toMatchObject({
      elementId: 'structure',
      before: (2 * 1 + 1 * 3) / 4,
      after: (3 * 1 + 4 * 2) / 3,
      change: 11 / 3 - 1.25,
      bandBefore: 'low',
      bandAfter: 'high',
      moved: 'up',
      likeForLike: { before: 2, after: 3, change: 1, indicators: 1 },
    });
  });

  it('compares the whole by what both periods rated', () => {
    expect(result()).toMatchObject({
      before: (1.25 * 1 + 3 * 2) / 3,
      after: 11 / 3,
      moved: 'up',
      likeForLike: { before: 2, after: 3, change: 1, indicators: 1 },
      issues: [],
    });
  });

  it('says what is new, dropped or not comparable', () => {
    const parts = result().elements.flatMap((element) => element.subElements);
    expect(parts.map((part) => [part.subElementId, part.before, part.after, part.moved])).toEqual([
      ['people', 1.25, 3, 'up'],
      ['budget', null, 4, 'new'],
      ['digital', 3, null, 'dropped'],
    ]);
    expect(parts.flatMap((part) => part.indicators)).toEqual([
      { indicatorId: 'a', weight: 1, before: 2, after: 3, change: 1, moved: 'up' },
      { indicatorId: 'b', weight: 3, before: 1, after: null, change: null, moved: 'dropped' },
      { indicatorId: 'c', weight: 2, before: null, after: 4, change: null, moved: 'new' },
      {
        indicatorId: 'd',
        weight: 1,
        before: 3,
        after: 'not-applicable',
        change: null,
        moved: 'not-comparable',
      },
    ]);
    expect(parts[2]?.change).toBeNull();
    expect(parts[1]).toMatchObject({
      change: null,
      bandBefore: null,
      bandAfter: 'high',
      likeForLike: { before: null, after: null, change: null, indicators: 0 },
    });
  });

  it('does not take a dropped low answer for progress', () => {
    const fewer = compareReadiness(smallInstrument, before, {
      ratings: [
        { indicatorId: 'a', current: 2 },
        { indicatorId: 'd', current: 3 },
      ],
    });
    expect(fewer.elements[0]).toMatchObject({ change: 0.75, moved: 'same' });
    expect(fewer.elements[0]?.likeForLike).toEqual({
      before: 2,
      after: 2,
      change: 0,
      numeratorBefore: 2,
      numeratorAfter: 2,
      denominator: 1,
      indicators: 1,
    });
    expect(fewer).toMatchObject({ moved: 'same', likeForLike: { change: 0, indicators: 2 } });
  });

  it('lays the like-for-like scores open, of indicators and of elements', () => {
    const { elements, likeForLike } = compareReadiness(
      smallInstrument,
      {
        ratings: [
          { indicatorId: 'a', current: 2 },
          { indicatorId: 'b', current: 1 },
          { indicatorId: 'd', current: 3 },
        ],
      },
      {
        ratings: [
          { indicatorId: 'a', current: 4 },
          { indicatorId: 'b', current: 2 },
          { indicatorId: 'c', current: 5 },
          { indicatorId: 'd', current: 4 },
        ],
      },
    );
    expect(elements.map(({ weight }) => weight)).toEqual([1, 2]);
    expect(elements[0]?.likeForLike).toEqual({
      before: 5 / 4,
      after: 10 / 4,
      change: 5 / 4,
      numeratorBefore: 2 * 1 + 1 * 3,
      numeratorAfter: 4 * 1 + 2 * 3,
      denominator: 1 + 3,
      indicators: 2,
    });
    expect(likeForLike).toEqual({
      before: (1.25 * 1 + 3 * 2) / 3,
      after: (2.5 * 1 + 4 * 2) / 3,
      change: 10.5 / 3 - 7.25 / 3,
      numeratorBefore: 1.25 * 1 + 3 * 2,
      numeratorAfter: 2.5 * 1 + 4 * 2,
      denominator: 1 + 2,
      indicators: 3,
    });
  });

  it('does not count what weighs nothing as common', () => {
    const off = {
      ...smallInstrument,
      elements: smallInstrument.elements.map((element, at) => ({
        ...element,
        weight: at,
        subElements: element.subElements.map((part) => ({
          ...part,
          indicators: part.indicators.map((entry) => ({
            ...entry,
            weight: entry.id === 'a' ? 0 : 1,
          })),
        })),
      })),
    };
    const ratings = ['a', 'b', 'd'].map((indicatorId) => ({ indicatorId, current: 3 as const }));
    const { elements, likeForLike } = compareReadiness(off, { ratings }, { ratings });
    expect(elements.map((element) => element.likeForLike.indicators)).toEqual([1, 1]);
    expect(elements[0]?.likeForLike).toMatchObject({ before: 3, denominator: 1 });
    // The first element weighs nothing in the whole.
    expect(likeForLike).toMatchObject({ before: 3, denominator: 1, indicators: 1 });
  });

  it('of two unrated periods is null throughout', () => {
    const empty = compareReadiness(smallInstrument, { ratings: [] }, { ratings: [] });
    expect(empty).toMatchObject({
      before: null,
      after: null,
      change: null,
      moved: 'not-comparable',
      likeForLike: { before: null, after: null, change: null, indicators: 0 },
    });
  });

  it('reports faulty answers under their period', () => {
    const { issues } = compareReadiness(
      smallInstrument,
      { ratings: [{ indicatorId: 'zzz', current: 1 }] },
      { ratings: [{ indicatorId: 'a', current: 0 as ReadinessLevel }] },
    );
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-indicator', ['before', 'ratings', 0, 'indicatorId']],
      ['level-out-of-range', ['after', 'ratings', 0, 'current']],
    ]);
  });
});

describe('periods of different instruments', () => {
  it.each([
    ['another version', { id: 'small', version: '2' }, 'small 2'],
    ['another instrument', { id: 'large', version: '1' }, 'large 1'],
  ])('%s is reported, and nothing is compared', (_, instrument, found) => {
    const result = compareReadiness(
      smallInstrument,
      { instrument, ratings: [{ indicatorId: 'zzz', current: 2 }] },
      after,
    );
    expect(result.issues).toEqual([
      {
        severity: 'error',
        code: 'instrument-differs',
        path: ['before', 'instrument'],
        params: { expected: 'small 1', found },
      },
    ]);
    expect(result).toMatchObject({ before: null, after: 11 / 3, moved: 'not-comparable' });
    expect(result.elements[0]).toMatchObject({ change: null, moved: 'not-comparable' });
    const indicator = result.elements[0]?.subElements[0]?.indicators[0];
    expect(indicator).toMatchObject({ before: null, after: 3, moved: 'not-comparable' });
  });

  it('the later one too', () => {
    const result = compareReadiness(smallInstrument, before, {
      instrument: { id: 'small', version: '0' },
      ratings: before.ratings,
    });
    expect(result.issues.map(({ path }) => path)).toEqual([['after', 'instrument']]);
    expect(result).toMatchObject({ before: 7.25 / 3, after: null, moved: 'not-comparable' });
  });
});

describe('properties', () => {
  const periods = anyInstrument.chain((instrument) =>
    fc.tuple(fc.constant(instrument), anySheet(instrument), anySheet(instrument)),
  );

  it('both sides are the scores of the periods', () => {
    fc.assert(
      fc.property(periods, ([instrument, earlier, later]) => {
        const result = compareReadiness(instrument, { ratings: earlier }, { ratings: later });
        const [was, is] = [scoreReadiness(instrument, earlier), scoreReadiness(instrument, later)];
        expect([result.before, result.after]).toEqual([was.score, is.score]);
        expect(result.elements.map((element) => [element.before, element.after])).toEqual(
          was.elements.map((element, at) => [element.score, is.elements[at]?.score]),
        );
      }),
    );
  });

  it('a period against itself is the same wherever it is rated', () => {
    fc.assert(
      fc.property(periods, ([instrument, ratings]) => {
        const result = compareReadiness(
          instrument,
          { ratings },
          { ratings: [...ratings].reverse() },
        );
        for (const part of [result, ...result.elements]) {
          expect(part.moved).toBe(part.before === null ? 'not-comparable' : 'same');
          expect(part.likeForLike.change).toBe(part.before === null ? null : 0);
        }
      }),
    );
  });

  it('the other way round turns every change round', () => {
    fc.assert(
      fc.property(periods, ([instrument, earlier, later]) => {
        const there = compareReadiness(instrument, { ratings: earlier }, { ratings: later });
        const back = compareReadiness(instrument, { ratings: later }, { ratings: earlier });
        const turned = { up: 'down', down: 'up', new: 'dropped', dropped: 'new' } as const;
        const turn = (moved: string) => Reflect.get(turned, moved) ?? moved;
        expect(back.elements.map(({ moved }) => moved)).toEqual(
          there.elements.map(({ moved }) => turn(moved)),
        );
        expect(back.likeForLike.before).toBe(there.likeForLike.after);
      }),
    );
  });
});
