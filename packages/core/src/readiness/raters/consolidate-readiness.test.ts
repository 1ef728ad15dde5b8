import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import { smallInstrument } from '../../testing/instrument.js';
import { parsed, rawPlan } from '../../testing/plans.js';
import { anySheet } from '../../testing/readiness.js';
import { scoreReadiness } from '../score-readiness.js';
import type { ReadinessLevel } from '../types.js';
import { consolidateReadiness } from './consolidate-readiness.js';
import type { RaterSheet, ReadinessDecision } from './types.js';

const raterSheets: RaterSheet[] = [
  {
    raterId: 'dinkes',
    ratings: [
      { indicatorId: 'a', current: 5, target: 5 },
      { indicatorId: 'b', current: 'not-applicable' },
      { indicatorId: 'c', current: 'not-applicable' },
    ],
  },
  {
    raterId: 'bappeda',
    ratings: [
      { indicatorId: 'a', current: 2 },
      { indicatorId: 'b', current: 3 },
      { indicatorId: 'c', current: 'not-applicable' },
      { indicatorId: 'd', current: null },
    ],
  },
];
const decisions: ReadinessDecision[] = [
  { indicatorId: 'b', current: 2, justification: 'Belum merata.' },
  { indicatorId: 'a', current: 4, justification: 'SK dan rapat rutin.' },
];
const consolidated = () => consolidateReadiness(smallInstrument, raterSheets, decisions);

describe('consolidateReadiness', () => {
  it('puts what the raters said, a suggestion and the decision side by side', () => {
    expect(consolidated().indicators[0]).toEqual({
      indicatorId: 'a',
      elementId: 'structure',
      subElementId: 'people',
      answers: [
        { raterId: 'bappeda', current: 2, target: null },
        { raterId: 'dinkes', current: 5, target: 5 },
      ],
      suggestion: 2,
      decision: decisions[1],
      status: 'decided',
      departure: 2,
    });
  });

  it('suggests the lower median of the levels, not applicable only where all said so', () => {
    expect(consolidated().indicators.map(({ suggestion }) => suggestion)).toEqual([
      2,
      3,
      'not-applicable',
      null,
    ]);
    expect(consolidated().suggestionRule).toBe('lower-median');
  });

  it('suggests by another rule when asked', () => {
    const options = { suggestionRule: 'upper-median' } as const;
    const other = consolidateReadiness(smallInstrument, raterSheets, decisions, options);
    expect(other.indicators.map(({ suggestion }) => suggestion)).toEqual([
      5,
      3,
      'not-applicable',
      null,
    ]);
    expect(other.suggestionRule).toBe('upper-median');
    expect(other.indicators[0]?.departure).toBe(-1);
  });

  it('hands on only what was decided, in the order of the instrument', () => {
    expect(consolidated().ratings).toEqual([decisions[1], decisions[0]]);
    expect(scoreReadiness(smallInstrument, consolidated().ratings).score).toBe((4 * 1 + 2 * 3) / 4);
    expect([consolidated().decided, consolidated().undecided, consolidated().unjustified]).toEqual([
      2, 2, 0,
    ]);
    expect(consolidated().indicators.map(({ status }) => status)).toEqual([
      'decided',
      'decided',
      'undecided',
      'undecided',
    ]);
    expect(consolidated().issues).toEqual([]);
  });

  it('never turns suggestions into levels', () => {
    const open = consolidateReadiness(smallInstrument, raterSheets, []);
    expect(open.ratings).toEqual([]);
    expect(open.undecided).toBe(4);
    expect(open.indicators.every(({ decision }) => decision === null)).toBe(true);
  });
});

describe('decisions', () => {
  const decide = (...some: ReadinessDecision[]) =>
    consolidateReadiness(smallInstrument, raterSheets, some);

  it.each(['', '  \n'])(
    'with the justification %j do not count and are reported',
    (justification) => {
      const answer = decide(
        { indicatorId: 'd', current: 4, justification: 'Ada.' },
        { indicatorId: 'a', current: 4, justification },
      );
      expect(answer.ratings.map((rating) => rating.indicatorId)).toEqual(['d']);
      expect(answer.indicators[0]).toMatchObject({ status: 'unjustified', departure: 2 });
      expect(answer.indicators[0]?.decision?.current).toBe(4);
      expect([answer.decided, answer.undecided, answer.unjustified]).toEqual([1, 2, 1]);
      expect(answer.issues).toEqual([
        {
          severity: 'error',
          code: 'justification-missing',
          path: ['decisions', 1, 'justification'],
          params: { indicator: 'a' },
        },
      ]);
    },
  );

  it.each([undefined, null, 3])(
    'with %j as their justification are reported, not a crash',
    (found) => {
      const decision = JSON.parse(
        JSON.stringify({ indicatorId: 'a', current: 4, justification: found }),
      ) as ReadinessDecision;
      const answer = decide(decision);
      expect(answer).toMatchObject({ ratings: [], unjustified: 1 });
      expect(answer.issues.map(({ code, path }) => [code, ...path])).toEqual([
        ['justification-missing', 'decisions', 0, 'justification'],
      ]);
    },
  );

  it('hand on no target outside the scale, which is reported', () => {
    const sound = { indicatorId: 'b', current: 3, target: 5, justification: 'Ya.' } as const;
    const answer = decide(
      { indicatorId: 'a', current: 4, target: 9 as ReadinessLevel, justification: 'SK.' },
      sound,
    );
    expect(answer.decided).toBe(2);
    expect(answer.ratings).toEqual([{ indicatorId: 'a', current: 4, justification: 'SK.' }, sound]);
    expect(answer.ratings[1]).toBe(sound);
    expect(answer.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['target-out-of-range', 'decisions', 0, 'target'],
    ]);
    expect(scoreReadiness(smallInstrument, answer.ratings).issues).toEqual([]);
  });

  it('on what nobody gave a level depart from no level', () => {
    const [, , disputed, open] = decide(
      { indicatorId: 'c', current: 3, justification: 'Berlaku.' },
      { indicatorId: 'd', current: 2, justification: 'Ada.' },
    ).indicators;
    expect(disputed).toMatchObject({ suggestion: 'not-applicable', departure: null });
    expect(open).toMatchObject({ suggestion: null, departure: null, status: 'decided' });
  });

  it('that are still open need no justification', () => {
    const answer = decide({ indicatorId: 'a', current: null, justification: '' });
    expect(answer.indicators[0]).toMatchObject({ status: 'undecided', departure: null });
    expect(answer.issues).toEqual([]);
  });

  it('that an indicator does not apply need one too', () => {
    const answer = decide({ indicatorId: 'a', current: 'not-applicable', justification: 'Laut.' });
    expect(answer.indicators[0]).toMatchObject({ status: 'decided', departure: null });
    const without = decide({ indicatorId: 'a', current: 'not-applicable', justification: '' });
    expect(without.indicators[0]?.status).toBe('unjustified');
  });

  it('outside the scale, on unknown indicators or made twice are reported at their place', () => {
    const answer = decide(
      { indicatorId: 'a', current: 6 as ReadinessLevel, justification: '' },
      { indicatorId: 'zzz', current: 3, justification: '' },
      { indicatorId: 'b', current: 3, justification: 'Ya.' },
      { indicatorId: 'b', current: 5, justification: '' },
    );
    expect(answer.issues.map(({ code, path }) => [code, path])).toEqual([
      ['level-out-of-range', ['decisions', 0, 'current']],
      ['unknown-indicator', ['decisions', 1, 'indicatorId']],
      ['duplicate-rating', ['decisions', 3, 'indicatorId']],
    ]);
    expect(answer.indicators[0]?.status).toBe('undecided');
    expect(answer.ratings.map((rating) => rating.current)).toEqual([3]);
  });
});

describe('raters', () => {
  it('with faulty answers are reported at their place', () => {
    const { issues } = consolidateReadiness(
      smallInstrument,
      [
        { raterId: 'x', ratings: [] },
        { raterId: 'y', ratings: [{ indicatorId: 'a', current: NaN as ReadinessLevel }] },
        { raterId: 'x', ratings: [{ indicatorId: 'a', current: 3 }] },
      ],
      [],
    );
    expect(issues.map(({ code, path, params }) => [code, path, params['found']])).toEqual([
      ['level-out-of-range', ['raterSheets', 1, 'ratings', 0, 'current'], 'NaN'],
      ['duplicate-entry', ['raterSheets', 2, 'raterId'], 'x'],
    ]);
  });

  it('count once: the first sheet of two with one id', () => {
    const twice = [0, 1].map((at) => ({
      raterId: 'x',
      ratings: [{ indicatorId: 'a', current: at === 0 ? (2 as const) : (5 as const) }],
    }));
    const answer = consolidateReadiness(smallInstrument, twice, []);
    expect(answer.indicators[0]?.answers).toEqual([{ raterId: 'x', current: 2, target: null }]);
  });

  it('may come in any order: nothing changes', () => {
    const anyRaters = fc
      .array(anySheet(smallInstrument), { maxLength: 5 })
      .map((sheets) => sheets.map((ratings, at) => ({ raterId: `opd-${at}`, ratings })));
    const orders = anyRaters.chain((raters) =>
      fc.tuple(fc.constant(raters), fc.shuffledSubarray(raters, { minLength: raters.length })),
    );
    fc.assert(
      fc.property(orders, ([raters, shuffled]) => {
        expect(consolidateReadiness(smallInstrument, shuffled, decisions)).toStrictEqual(
          consolidateReadiness(smallInstrument, raters, decisions),
        );
      }),
    );
  });

  it('and decisions of a plan fit after renaming the id', () => {
    const assessments = parsed(rawPlan()).readiness.map(
      ({ opdRatings, assessorRatings, consolidated }) =>
        consolidateReadiness(
          kominfo2021.readiness,
          [
            ...opdRatings.map(({ opdId, ratings }) => ({ raterId: opdId, ratings })),
            ...assessorRatings.map(({ assessor, ratings }) => ({ raterId: assessor, ratings })),
          ],
          consolidated?.ratings ?? [],
        ),
    );
    expect(assessments[0]?.indicators[0]).toMatchObject({
      answers: [{ raterId: 'opd-kominfo', current: 3, target: null }],
      decision: { current: 3, target: 4 },
      status: 'decided',
      departure: 0,
    });
  });
});
