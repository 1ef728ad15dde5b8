import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import { arbitraryChange } from '../../testing/arbitrary-change.js';
import { edited } from '../../testing/edit.js';
import { fullPlan, idOf, largePlan } from '../../testing/full-plan.js';
import { rawEmptyPlan, parsed } from '../../testing/plans.js';
import { createEditor } from '../editor/create-editor.js';
import { planFigures } from '../figures/plan-figures.js';
import { parseMasterplan } from '../parse-masterplan.js';
import type { Masterplan } from '../types.js';
import { simulate, type SimulateOptions } from './simulate.js';
import type { SimulationResult, WhatIf } from './types.js';

const plan = fullPlan();
const ict = 'people-ict-competence';
const training = 'people-training-certification';
const council = 'institution-council';
const level = (indicatorId: string, current: 1 | 3 | 5) =>
  ({ kind: 'level', indicatorId, level: current }) as const;

function answered(
  change: WhatIf | readonly WhatIf[],
  masterplan: Masterplan = plan,
  options?: SimulateOptions,
): Extract<SimulationResult, { ok: true }> {
  const result = simulate(masterplan, change, options);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.issues)}`);
  return result;
}

/** What came of a question: each figure that moves, before and after. */
const moves = (change: WhatIf | readonly WhatIf[], masterplan?: Masterplan) =>
  answered(change, masterplan).changes.map(
    ({ after, before, figure, id }) =>
      `${figure}${id === null ? '' : ` ${id}`}: ${before} → ${after}`,
  );

/** Why a question has no answer. */
function refusals(change: unknown, masterplan: Masterplan = plan): string[] {
  // What a widget asks may be anything.
  const result = simulate(masterplan, change as WhatIf);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}

/** Structure is rated 3, superstructure 5. */
const rated = answered([level(ict, 3), level(council, 5)]).masterplan;

describe('programmes that are finished', () => {
  it('move progress and the count, and nothing else', () => {
    expect(moves({ kind: 'finish-programs', programIds: ['pr-1'] })).toEqual([
      'programs-finished: 0 → 1',
      'progress: 70 → 100',
    ]);
    expect(moves({ kind: 'finish-programs', programIds: ['pr-2'] })).toEqual([
      'programs-finished: 0 → 1',
      'progress: 70 → 85',
    ]);
  });

  it('report 100 % on the day of their latest report, or at their end', () => {
    const programIds = ['pr-1', 'pr-2', 'pr-1'];
    const { programs } = answered({ kind: 'finish-programs', programIds }).masterplan;
    expect(programs.map(({ status }) => status)).toEqual(['finished', 'finished']);
    expect(programs.map(({ progress }) => progress.at(-1))).toEqual([
      { id: 'what-if-1', reportedOn: '2025-06-30', percent: 100 },
      { id: 'what-if-2', reportedOn: '2025-12-31', percent: 100 },
    ]);
    expect(programs[0]?.progress).toHaveLength(3);
  });

  it('report nothing new if they did report 100 %', () => {
    const once = answered({ kind: 'finish-programs', programIds: ['pr-1'] }).masterplan;
    const again = answered({ kind: 'finish-programs', programIds: ['pr-1', 'pr-2'] }, once);
    expect(again.masterplan.programs[0]).toBe(once.programs[0]);
    expect(again.masterplan.programs[1]?.progress).toMatchObject([{ id: 'what-if-2' }]);
    expect(moves({ kind: 'finish-programs', programIds: [] })).toEqual([]);
  });

  it('change nothing if they are none, or finished', () => {
    expect(answered({ kind: 'finish-programs', programIds: [] }).masterplan).toBe(plan);
    const whatIf = { kind: 'finish-programs', programIds: ['pr-1', 'pr-2'] } as const;
    const done = answered(whatIf).masterplan;
    expect(answered(whatIf, done).masterplan).toBe(done);
  });

  it('must be in the plan', () => {
    expect(refusals({ kind: 'finish-programs', programIds: ['pr-1', 'pr-8', 'pr-9'] })).toEqual([
      'dangling-id change.programIds.1',
      'dangling-id change.programIds.2',
    ]);
  });
});

describe('levels that are others', () => {
  it('move scores and bands', () => {
    expect(moves(level(ict, 1))).toEqual([
      'readiness-score: 3 → 1',
      'readiness-band: fairly-ready → not-ready',
      'element-score structure: 3 → 1',
      'element-band structure: fairly-ready → not-ready',
    ]);
    expect(moves(level(council, 5))).toEqual([
      'readiness-score: 3 → 4',
      'readiness-band: fairly-ready → ready',
      'element-score superstructure: null → 5',
      'element-band superstructure: null → ready',
    ]);
  });

  it('keep what else the rating says', () => {
    const { readiness } = answered(level(ict, 1)).masterplan;
    expect(readiness[0]?.consolidated?.ratings).toEqual([
      { indicatorId: ict, current: 1, target: 4, justification: 'Sesuai daftar pegawai.' },
    ]);
  });

  it('may be none', () => {
    expect(moves({ kind: 'level', indicatorId: ict, level: null })[0]).toBe(
      'readiness-score: 3 → null',
    );
    expect(moves({ kind: 'level', indicatorId: ict, level: 'not-applicable' })[0]).toBe(
      'readiness-score: 3 → null',
    );
  });

  it('are those of the assessment that is shown, or of another', () => {
    const [shown] = plan.readiness;
    if (shown === undefined) throw new Error('the test’s plan has no assessment');
    const item = { ...shown, id: 'r-2024', assessedOn: '2024-06-30' };
    const two = edited({ kind: 'add', list: 'readiness', item }).masterplan;
    expect(moves({ ...level(ict, 5), assessmentId: 'r-2024' }, two)).toEqual([]);
    expect(moves(level(ict, 5), two)[0]).toBe('readiness-score: 3 → 5');
    expect(refusals({ ...level(ict, 5), assessmentId: 'r-9' })).toEqual([
      'dangling-id change.assessmentId',
    ]);
  });

  it('need an indicator of the instrument, an assessment and its consolidation', () => {
    expect(refusals({ kind: 'level', indicatorId: 'x', level: 3 })).toEqual([
      'unknown-indicator change.indicatorId',
    ]);
    expect(refusals(level(ict, 3), parsed(rawEmptyPlan()))).toEqual(['missing-field readiness']);
    const begun = edited({
      kind: 'update',
      list: 'readiness',
      id: 'r-2026',
      fields: { consolidated: null },
    }).masterplan;
    expect(refusals(level(ict, 3), begun)).toEqual([
      'missing-field readiness.0.consolidated.ownerOpdId',
    ]);
  });
});

describe('targets that are reached', () => {
  const target = (indicatorId: string, current: 2 | 'not-applicable' | null): WhatIf => ({
    kind: 'rate',
    assessmentId: 'r-2026',
    rater: { kind: 'consolidated' },
    rating: { indicatorId, current, target: 5, justification: 'Bukti' },
  });
  const several = answered([target(training, 2), target(council, null)]).masterplan;
  const levels = (whatIf: WhatIf, masterplan = several) =>
    answered(whatIf, masterplan).masterplan.readiness[0]?.consolidated?.ratings.map(
      ({ current }) => current,
    );

  it('are all of them, answered or not', () => {
    expect(levels({ kind: 'reach-targets' })).toEqual([4, 5, 5]);
    expect(moves({ kind: 'reach-targets' }, several)).toEqual([
      'readiness-score: 2.5 → 4.75',
      'readiness-band: less-ready → ready',
      'element-score structure: 2.5 → 4.5',
      'element-band structure: less-ready → ready',
      'element-score superstructure: null → 5',
      'element-band superstructure: null → ready',
    ]);
  });

  it('are those of some indicators, or of an element', () => {
    expect(levels({ kind: 'reach-targets', indicatorIds: [training] })).toEqual([3, 5, null]);
    expect(levels({ kind: 'reach-targets', elementId: 'structure' })).toEqual([4, 5, null]);
    expect(
      levels({ kind: 'reach-targets', elementId: 'superstructure', indicatorIds: [ict, council] }),
    ).toEqual([3, 2, 5]);
    expect(levels({ kind: 'reach-targets', indicatorIds: [] })).toEqual([3, 2, null]);
    const none = answered({ kind: 'reach-targets', indicatorIds: [] }, several);
    expect(none.masterplan).toBe(several);
  });

  it('leave alone what isn’t applicable or has no target', () => {
    const { masterplan } = answered([target(council, 'not-applicable'), level(training, 1)]);
    expect(levels({ kind: 'reach-targets' }, masterplan)).toEqual([4, 'not-applicable', 1]);
  });

  it('must be there', () => {
    expect(refusals({ kind: 'reach-targets', elementId: 'nature' })).toEqual([
      'unknown-element change.elementId',
    ]);
    expect(refusals({ kind: 'reach-targets', indicatorIds: [ict, 'x', council] }, rated)).toEqual([
      'unknown-indicator change.indicatorIds.1',
      'target-missing change.indicatorIds.2',
    ]);
    expect(refusals({ kind: 'reach-targets', assessmentId: 'r-9' })).toEqual([
      'dangling-id change.assessmentId',
    ]);
    const none = edited({
      kind: 'update',
      list: 'readiness',
      id: 'r-2026',
      fields: { consolidated: null },
    }).masterplan;
    expect(moves({ kind: 'reach-targets' }, none)).toEqual([]);
  });
});

describe('weights that are others', () => {
  it('of an element move the whole', () => {
    const whatIf = { kind: 'element-weight', elementId: 'structure', weight: 3 } as const;
    // (3 × 3 + 1 × 5) ÷ 4
    expect(moves(whatIf, rated)).toEqual([
      'readiness-score: 4 → 3.5',
      'readiness-band: ready → fairly-ready',
    ]);
    const { framework, masterplan } = answered(whatIf, rated);
    expect(masterplan).toBe(rated);
    expect(framework.readiness.elements.map(({ weight }) => weight)).toEqual([3, 1, 1]);
    expect(kominfo2021.readiness.elements.map(({ weight }) => weight)).toEqual([1, 1, 1]);
  });

  it('of an indicator move its element', () => {
    const whatIf: WhatIf[] = [
      level(training, 5),
      { kind: 'indicator-weight', indicatorId: training, weight: 3 },
    ];
    // (1 × 3 + 3 × 5) ÷ 4
    expect(moves(whatIf)[0]).toBe('readiness-score: 3 → 4.5');
    const weights = answered(whatIf).framework.readiness.elements[0]?.subElements[0]?.indicators;
    expect(weights?.map(({ weight }) => weight)).toEqual([1, 3, 1]);
  });

  it('may be 0, but not all of them', () => {
    const none = (elementId: string): WhatIf => ({ kind: 'element-weight', elementId, weight: 0 });
    expect(moves(none('structure'), rated)[0]).toBe('readiness-score: 4 → 5');
    expect(refusals(['structure', 'infrastructure', 'superstructure'].map(none))).toEqual([
      'all-weights-zero changes.2.weight',
    ]);
  });

  it('of the indicators of an element may not all be 0', () => {
    const [structure] = kominfo2021.readiness.elements;
    const ids = structure?.subElements.flatMap((part) => part.indicators.map(({ id }) => id)) ?? [];
    const none = ids.map((indicatorId) => ({ kind: 'indicator-weight', indicatorId, weight: 0 }));
    expect(refusals(none.slice(1))).toEqual([]);
    expect(refusals(none)).toEqual([`all-weights-zero changes.${ids.length - 1}.weight`]);
  });

  it('are asked of the readiness alone, whatever else the framework lacks', () => {
    const evaluation = kominfo2021.evaluation.map((profile) => ({
      ...profile,
      weights: { baseline: 0, output: 0, outcome: 0, impact: 0, quickWin: 0 },
    }));
    const whatIf = { kind: 'element-weight', elementId: 'structure', weight: 3 } as const;
    const framework = { ...kominfo2021, evaluation };
    expect(answered(whatIf, rated, { framework }).after.readiness.score).toBe(3.5);
  });

  const weight = { kind: 'element-weight', elementId: 'structure', weight: 1 };
  it.each<[string, object, string[]]>([
    ['less than nothing', { ...weight, weight: -1 }, ['number-too-small change.weight']],
    ['no number', { ...weight, weight: NaN }, ['not-a-finite-number change.weight']],
    ['without end', { ...weight, weight: Infinity }, ['not-a-finite-number change.weight']],
    ['more than a sum can hold', { ...weight, weight: 2 ** 53 }, ['number-too-big change.weight']],
    [
      'more than a sum can hold, of an indicator',
      { kind: 'indicator-weight', indicatorId: ict, weight: 1e300 },
      ['number-too-big change.weight'],
    ],
    ['missing', { ...weight, weight: undefined }, ['missing-field change.weight']],
    [
      'of an element that isn’t there',
      { ...weight, elementId: 'nature' },
      ['unknown-element change.elementId'],
    ],
    [
      'of an indicator that isn’t there',
      { kind: 'indicator-weight', indicatorId: 'x', weight: 1 },
      ['unknown-indicator change.indicatorId'],
    ],
  ])('may not be %s', (_name, whatIf, issues) => {
    expect(refusals(whatIf)).toEqual(issues);
  });
});

describe('factors and methods that are others', () => {
  const factor = { kind: 'factor', swotId: 'sw-region', factorCode: 'S1' } as const;

  it('move axes, totals and quadrants', () => {
    // 0.6 × 1 − 0.4 × 2 = −0.2
    expect(moves({ ...factor, rating: 1 })).toEqual([
      expect.stringMatching(/^swot-x sw-region: 1\.59\d+ → -0\.2/),
      expect.stringMatching(/^ifas-total sw-region: 3\.2\d* → 1\.4/),
      'swot-quadrant sw-region: SO → WO',
      'swot-ie-cell sw-region: IV → VI',
    ]);
  });

  it('say when weights no longer sum to 1', () => {
    const { issues } = answered({ ...factor, weight: 0.5 });
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toContain(
      'weights-do-not-sum swot.0.factors',
    );
    expect(answered({ ...factor, factorCode: 'T1', weight: 0.5 }).issues).toEqual([]);
  });

  it('say nothing where nothing becomes another', () => {
    const printed = edited({
      kind: 'update',
      list: 'swot.factors',
      of: 'sw-region',
      id: 'f-s1',
      fields: { printedScore: 2 },
    }).masterplan;
    for (const otherWeights of ['keep', 'rescale'] as const) {
      const same = { ...factor, weight: 0.6, rating: 4, otherWeights };
      const { changes, issues, masterplan } = answered(same, printed);
      expect([changes, issues]).toEqual([[], []]);
      expect(masterplan).toBe(printed);
      expect(answered({ ...factor, otherWeights }, printed).masterplan).toBe(printed);
    }
  });

  describe('with the other weights of their table', () => {
    const weights = (whatIf: WhatIf, masterplan?: Masterplan) =>
      answered(whatIf, masterplan).masterplan.swot[0]?.factors.map(({ weight }) => weight);
    const internal = (...list: number[]): Masterplan => {
      const factors = list.map((weight, at) => ({
        id: `f-${at}`,
        code: at === 0 ? 'S1' : `W${at}`,
        kind: at === 0 ? ('strength' as const) : ('weakness' as const),
        statement: 'Faktor',
        weight,
        rating: 2,
        printedScore: 7,
      }));
      const swot = plan.swot.map((analysis) => ({ ...analysis, factors }));
      return { ...plan, swot, strategies: [], programs: [] };
    };
    const rescaled = (weight: number) => ({ ...factor, weight, otherWeights: 'rescale' }) as const;

    it('keep them as they are, if nothing else is said', () => {
      // 0.2 × 4 − 0.4 × 2 = 0; 0.2 × 4 + 0.4 × 2 = 1.6
      const whatIf = { ...factor, weight: 0.2 };
      expect(weights(whatIf)).toEqual([0.2, 0.4, 0.5, 0.5]);
      expect(answered({ ...whatIf, otherWeights: 'keep' })).toEqual(answered(whatIf));
      expect(moves(whatIf)).toEqual([
        expect.stringMatching(/^swot-x sw-region: 1\.59\d+ → 0$/),
        expect.stringMatching(/^ifas-total sw-region: 3\.2\d* → 1\.6$/),
        'swot-quadrant sw-region: SO → on-axis',
        'swot-ie-cell sw-region: IV → VI',
      ]);
      const sum = answered(whatIf).issues.find(({ code }) => code === 'weights-do-not-sum');
      expect(sum).toMatchObject({ severity: 'error', params: { table: 'ifas' } });
      expect(sum?.params['sum']).toBeCloseTo(0.6, 12);
    });

    it('rescale them, so that the table sums to 1 again', () => {
      // 0.2 × 4 − 0.8 × 2 = −0.8; 0.2 × 4 + 0.8 × 2 = 2.4
      expect(weights(rescaled(0.2))).toEqual([0.2, 0.8, 0.5, 0.5]);
      expect(moves(rescaled(0.2))).toEqual([
        expect.stringMatching(/^swot-x sw-region: 1\.59\d+ → -0\.8$/),
        expect.stringMatching(/^ifas-total sw-region: 3\.2\d* → 2\.40*\d?$/),
        'swot-quadrant sw-region: SO → WO',
        'swot-ie-cell sw-region: IV → V',
      ]);
      expect(answered(rescaled(0.2)).issues.map(({ code }) => code)).toEqual([
        'reversed-scale-trap',
      ]);
    });

    it('rescale in proportion, and what sums to anything', () => {
      expect(weights(rescaled(0.25), internal(0.5, 0.25, 0.25))).toEqual([0.25, 0.375, 0.375]);
      expect(weights(rescaled(0.5), internal(0.5, 3, 1))).toEqual([0.5, 0.375, 0.125]);
      expect(weights(rescaled(1), internal(0.5, 0.5))).toEqual([1, 0]);
      expect(weights(rescaled(1), internal(0.5))).toEqual([1]);
      expect(weights(rescaled(1), internal(0.5, 0))).toEqual([1, 0]);
      expect(weights({ ...factor, otherWeights: 'rescale' }, internal(0.5, 2, 2))).toEqual([
        0.5, 0.25, 0.25,
      ]);
    });

    it('rescale in percent where that is the unit', () => {
      const percent = internal(50, 30, 20);
      const swot = percent.swot.map((one) => ({
        ...one,
        method: { weightUnit: 'percent' as const },
      }));
      expect(weights(rescaled(75), { ...percent, swot })).toEqual([75, 15, 10]);
      expect(refusals(rescaled(100.5), { ...percent, swot })).toEqual([
        'number-too-big change.weight',
      ]);
    });

    it('leave printed scores behind that are of other figures', () => {
      const { masterplan } = answered(rescaled(0.25), internal(0.5, 0.25, 0));
      expect(masterplan.swot[0]?.factors.map(({ printedScore }) => printedScore)).toEqual([
        undefined,
        undefined,
        7,
      ]);
    });

    it('can’t rescale what weighs nothing or without end', () => {
      for (const none of [internal(0.5), internal(0.5, 0, 0), internal(0.5, 1e308, 1e308)]) {
        const result = simulate(none, rescaled(0.25));
        expect(result.ok ? [] : result.issues).toEqual([
          {
            severity: 'error',
            code: 'weights-do-not-sum',
            path: ['change', 'weight'],
            params: { table: 'ifas', sum: 0.25 },
          },
        ]);
      }
      expect(refusals({ ...factor, otherWeights: 'rescale' }, internal(20, 80))).toEqual([
        'number-too-big change.weight',
      ]);
    });

    it('sum to 1 again, whatever they were', () => {
      const share = fc.double({ min: 0, max: 1, noNaN: true });
      const others = fc.array(fc.double({ min: 0.001, max: 100, noNaN: true }), { minLength: 1 });
      fc.assert(
        fc.property(share, others, (weight, list) => {
          const sum = (weights(rescaled(weight), internal(0.5, ...list)) ?? []).reduce(
            (total, one) => total + one,
            0,
          );
          expect(sum).toBeCloseTo(1, 12);
        }),
      );
    });

    it('of 10,000 factors sum to 1', () => {
      const many = internal(...Array.from({ length: 10_000 }, () => 1 / 10_000));
      const { issues } = answered(rescaled(0.5), many);
      expect(issues.map(({ code }) => code)).not.toContain('weights-do-not-sum');
    });
  });

  it('leave a printed score behind', () => {
    const printed = edited({
      kind: 'update',
      list: 'swot.factors',
      of: 'sw-region',
      id: 'f-s1',
      fields: { printedScore: 2.4 },
    }).masterplan;
    const { masterplan } = answered({ ...factor, rating: 3 }, printed);
    expect(masterplan.swot[0]?.factors[0]).toEqual({
      id: 'f-s1',
      code: 'S1',
      kind: 'strength',
      statement: 'Komitmen',
      weight: 0.6,
      rating: 3,
    });
  });

  it('of method move the position only', () => {
    const method = {
      kind: 'swot-method',
      swotId: 'sw-region',
      method: { coordinates: 'half-difference' },
    } as const;
    expect(moves(method)).toEqual([
      expect.stringMatching(/^swot-x sw-region: 1\.59\d+ → 0\.79\d+$/),
      'swot-y sw-region: 0.5 → 0.25',
    ]);
    const twice = answered([method, { ...method, method: { weightTolerance: 0.1 } }]);
    expect(twice.masterplan.swot[0]?.method).toEqual({
      coordinates: 'half-difference',
      weightTolerance: 0.1,
    });
  });

  it.each<[string, object, string[]]>([
    ['a weight below 0', { ...factor, weight: -0.1 }, ['number-too-small change.weight']],
    [
      'a rating that is no number',
      { ...factor, rating: NaN },
      ['not-a-finite-number change.rating'],
    ],
    [
      'a weight without end',
      { ...factor, weight: Infinity },
      ['not-a-finite-number change.weight'],
    ],
    [
      'a weight that is no number',
      { ...factor, weight: NaN },
      ['not-a-finite-number change.weight'],
    ],
    ['a weight above the whole', { ...factor, weight: 1.01 }, ['number-too-big change.weight']],
    ['a rating below its scale', { ...factor, rating: 0 }, ['rating-out-of-range change.rating']],
    ['a rating above its scale', { ...factor, rating: 5 }, ['rating-out-of-range change.rating']],
    [
      'both at once',
      { ...factor, rating: 5, weight: 2 },
      ['number-too-big change.weight', 'rating-out-of-range change.rating'],
    ],
    [
      'other weights that aren’t kept or rescaled',
      { ...factor, weight: 0.2, otherWeights: 'guess' },
      ['not-one-of change.otherWeights'],
    ],
    ['an unknown factor', { ...factor, factorCode: 'S9' }, ['unknown-factor change.factorCode']],
    ['an unknown analysis', { ...factor, swotId: 'sw-9' }, ['dangling-id change.swotId']],
    [
      'an unknown method',
      { kind: 'swot-method', swotId: 'sw-region', method: { coordinates: 'polar' } },
      ['not-one-of change.method.coordinates'],
    ],
    [
      'a method of an unknown analysis',
      { kind: 'swot-method', swotId: 'sw-9', method: {} },
      ['dangling-id change.swotId'],
    ],
  ])('can’t have %s', (_name, whatIf, issues) => {
    expect(refusals(whatIf)).toEqual(issues);
  });
});

describe('any change of a plan', () => {
  it('can be asked about', () => {
    expect(
      moves({ kind: 'remove', list: 'programs', id: idOf('programs', 'pr-1'), unlink: true }),
    ).toEqual(['programs: 2 → 1', 'progress: 70 → null', 'budget: 650000000 → 325000000']);
    expect(moves({ kind: 'set', field: 'title', value: 'Baru' })).toEqual([]);
    expect(moves([])).toEqual([]);
  });

  it('is refused with its place among several', () => {
    const good = { kind: 'set', field: 'title', value: 'Baru' };
    expect(refusals([good, { kind: 'remove', list: 'x', id: 'p-1' }])).toEqual([
      'not-one-of changes.1.list',
    ]);
    expect(refusals([good, { kind: 'element-weight', elementId: 'x', weight: 1 }])).toEqual([
      'unknown-element changes.1.elementId',
    ]);
    expect(refusals({ kind: 'remove', list: 'opds', id: 'opd-9' })).toEqual(['dangling-id opds']);
    expect(refusals({ kind: 'apa' })).toEqual(['not-one-of change.kind']);
    expect(refusals([good, { kind: 7 }])).toEqual(['not-one-of changes.1.kind']);
    // What a widget asks may be anything.
    const wrong = simulate(plan, { kind: 'apa' } as unknown as WhatIf);
    expect(wrong.issues[0]?.params).toEqual({
      found: '"apa"',
      expected:
        'finish-programs, reach-targets, level, indicator-weight, element-weight, factor, swot-method, add, update, remove, move, set, rate, unrate, all',
    });
    expect(refusals(null)).toEqual(['wrong-type change']);
    expect(refusals({ kind: 'level' })).toEqual([
      'missing-field change.indicatorId',
      'missing-field change.level',
    ]);
  });

  it('gives the warnings of the plan it would make', () => {
    const fields = { state: 'returned' } as const;
    const { issues } = answered({
      kind: 'update',
      list: 'needs',
      id: idOf('needs', 'n-2'),
      fields,
    });
    expect(issues).toMatchObject([{ code: 'reason-missing', path: ['needs', 1, 'stateReason'] }]);
  });
});

describe('several questions together', () => {
  it('say which scores, bands and quadrants move', () => {
    const { after, before, changes } = answered(
      [
        { kind: 'finish-programs', programIds: ['pr-1', 'pr-2'] },
        { kind: 'reach-targets' },
        level(council, 5),
        { kind: 'element-weight', elementId: 'superstructure', weight: 3 },
        {
          kind: 'factor',
          swotId: 'sw-region',
          factorCode: 'O1',
          weight: 0.25,
          otherWeights: 'rescale',
        },
      ],
      plan,
    );
    // (1 × 4 + 3 × 5) ÷ 4 = 4.75; 0.25 × 3 − 0.75 × 2 = −0.75; 0.25 × 3 + 0.75 × 2 = 2.25
    expect(changes).toEqual([
      { figure: 'readiness-score', id: null, before: 3, after: 4.75, change: 1.75 },
      { figure: 'readiness-band', id: null, before: 'fairly-ready', after: 'ready' },
      { figure: 'element-score', id: 'structure', before: 3, after: 4, change: 1 },
      { figure: 'element-band', id: 'structure', before: 'fairly-ready', after: 'ready' },
      { figure: 'element-score', id: 'superstructure', before: null, after: 5, change: null },
      { figure: 'element-band', id: 'superstructure', before: null, after: 'ready' },
      { figure: 'swot-y', id: 'sw-region', before: 0.5, after: -0.75, change: -1.25 },
      { figure: 'efas-total', id: 'sw-region', before: 2.5, after: 2.25, change: -0.25 },
      { figure: 'swot-quadrant', id: 'sw-region', before: 'SO', after: 'ST' },
      { figure: 'programs-finished', id: null, before: 0, after: 2, change: 2 },
      { figure: 'progress', id: null, before: 70, after: 100, change: 30 },
    ]);
    expect([before.readiness.score, after.readiness.score]).toEqual([3, 4.75]);
    expect([before.swot[0]?.quadrant, after.swot[0]?.quadrant]).toEqual(['SO', 'ST']);
  });
});

describe('a plan of 50,000 items', { timeout: 60_000 }, () => {
  const large = largePlan(25_000);
  const [program] = large.programs;
  if (program === undefined) throw new Error('the test’s plan has no programme');
  const rows = Array.from({ length: 5000 }, (_, at) => ({
    ...program,
    id: idOf('programs', `x-${at}`),
    code: `X-${at}`,
    dependsOnProgramIds: at === 0 ? [] : [idOf('programs', `x-${at - 1}`)],
    progress: [{ id: `what-if-${2 * at + 1}`, reportedOn: '2024-06-30', percent: 50 }],
  }));
  const planned: Masterplan = { ...large, programs: rows };

  it('answers what if 5,000 programmes were finished at once', () => {
    const whatIf: WhatIf = { kind: 'finish-programs', programIds: rows.map(({ id }) => id) };
    const { changes, issues, masterplan } = answered(whatIf, planned);
    expect(changes).toEqual([
      { figure: 'programs-finished', id: null, before: 0, after: 5000, change: 5000 },
      { figure: 'progress', id: null, before: 50, after: 100, change: 50 },
    ]);
    expect(issues).toEqual([]);
    expect(masterplan.problems).toBe(large.problems);
    expect(masterplan.programs.at(-1)?.progress.at(-1)?.id).toBe('what-if-10000');
    expect(parseMasterplan(masterplan).ok).toBe(true);
  });

  it('answers any other question', () => {
    expect(moves([{ kind: 'reach-targets' }, level(council, 5)], planned)[0]).toBe(
      'readiness-score: 3 → 4.5',
    );
    expect(moves({ kind: 'remove', list: 'needs', id: idOf('needs', 'n-25000') }, planned)).toEqual(
      ['needs: 25000 → 24999'],
    );
  });

  it('is refused with the place of each programme that isn’t there', () => {
    const programIds = [...rows.map(({ id }) => id), 'x-5000', 'x-5001'];
    expect(refusals({ kind: 'finish-programs', programIds }, planned)).toEqual([
      'dangling-id change.programIds.5000',
      'dangling-id change.programIds.5001',
    ]);
  });
});

describe('the framework', () => {
  const own = { ...kominfo2021, id: 'kerangka-daerah', version: '2' };
  const mine: Masterplan = { ...plan, framework: { id: own.id, version: own.version } };

  it('must be known', () => {
    expect(refusals(level(ict, 1), mine)).toEqual(['unknown-framework framework']);
    const { after, framework } = answered(level(ict, 1), mine, { framework: own });
    expect([framework, after.readiness.score]).toEqual([own, 1]);
  });

  it('with another SWOT method says what is odd about each analysis', () => {
    const stricter = {
      ...own.swot,
      method: { ...own.swot.method, ratingScale: 'signed' as const },
    };
    const value = { id: 'kominfo-2021', version: '1' };
    const { issues } = answered({ kind: 'set', field: 'framework', value }, mine, {
      framework: { ...own, swot: stricter },
    });
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'reversed-scale-trap swot.0.method',
    ]);
  });

  it('that is set is the one the plan would be read with', () => {
    const value = { id: 'kominfo-2021', version: '1' };
    const back = answered({ kind: 'set', field: 'framework', value }, mine, { framework: own });
    expect(back.framework).toBe(kominfo2021);
  });

  it('keeps other weights over later changes', () => {
    const { after } = answered(
      [
        { kind: 'element-weight', elementId: 'structure', weight: 3 },
        { kind: 'set', field: 'title', value: 'Baru' },
      ],
      rated,
    );
    expect(after.readiness.score).toBe(3.5);
  });
});

describe('whatever is asked', { timeout: 60_000 }, () => {
  it('the plan stays as it is; before and after are its figures', () => {
    fc.assert(
      fc.property(fc.array(arbitraryChange, { maxLength: 4 }), (changes) => {
        const editor = createEditor(plan);
        const possible = changes.filter((change) => editor.apply(change).ok);
        const result = answered(possible);
        expect(result.before).toEqual(planFigures(plan));
        expect(result.masterplan).toEqual(editor.masterplan);
        expect(result.after).toEqual(planFigures(editor.masterplan));
        expect(plan).toEqual(fullPlan());
      }),
    );
  });
});

describe('a question as of a moment', () => {
  const finish: WhatIf = { kind: 'finish-programs', programIds: ['pr-1', 'pr-2'] };
  const asOf = '2025-01-31T06:00:00+07:00';
  const { after, before, masterplan } = answered(finish, plan, { asOf });

  it('is read off what is known by then', () => {
    expect(before).toEqual(planFigures(plan, undefined, { asOf }));
    expect(before.programs.progress).toEqual({ mean: 40, reported: 1, unreported: 1 });
    expect(before.readiness.assessmentId).toBeNull();
  });

  it('finishes programmes by then, whatever is reported later', () => {
    expect(after.programs.progress).toEqual({ mean: 100, reported: 2, unreported: 0 });
    const reports = masterplan.programs.map(({ progress }) => progress.at(-1));
    expect(reports).toMatchObject([
      { reportedOn: '2024-12-31', percent: 100 },
      { reportedOn: '2025-01-31', percent: 100 },
    ]);
  });

  it('asks of the assessment that is shown then', () => {
    const early = simulate(plan, level(ict, 5), { asOf });
    expect(early.issues).toMatchObject([{ code: 'missing-field', path: ['readiness'] }]);
    expect(answered(level(ict, 5), plan, { asOf: '2026-12-31' }).after.readiness.score).toBe(5);
  });

  it('needs a date', () => {
    expect(() => simulate(plan, [], { asOf: 'kemarin' })).toThrow('KC_INVALID_DATE');
  });
});
