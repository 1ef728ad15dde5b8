import { describe, expect, it } from 'vitest';
import { parsed, rawPlan } from '../../../testing/plans.js';
import { requirementOf } from '../../../testing/requirement.js';

const raw = rawPlan();
const [analysis] = raw.swot;
const [strategy] = raw.strategies;
const check = (id: Parameters<typeof requirementOf>[1], change: object = {}) =>
  requirementOf(parsed({ ...raw, ...change }), id);
const scoped = (scope: object, id: string) => ({ ...analysis, id, scope, factors: [] });
const empty = [
  scoped({ kind: 'region' }, 'sw-region'),
  scoped({ kind: 'dimension', dimensionId: 'smart-living' }, 'sw-living'),
  scoped({ kind: 'readiness-element', elementId: 'structure' }, 'sw-structure'),
];
const none = { strategies: [], programs: [] };

describe('SWOT asks', () => {
  it('for an analysis', () => {
    expect(check('swot-analysis').met).toBe('1/1');
    expect(check('swot-analysis', { ...none, swot: [] })).toEqual({
      met: '0/1',
      next: ['planner: 1 from it at swot'],
    });
  });

  it('for factors on each of the four sides', () => {
    expect(check('swot-sides').met).toBe('4/4');
    expect(check('swot-sides', { ...none, swot: empty })).toEqual({
      met: '0/12',
      next: [
        'planner: 8 from strength at swot.0.factors',
        'dimension-lead smart-living: 4 from strength at swot.1.factors',
      ],
    });
    const swot = [{ ...analysis, factors: analysis?.factors.filter(({ code }) => code !== 'T1') }];
    expect(check('swot-sides', { swot })).toEqual({
      met: '3/4',
      next: ['planner: 1 from threat at swot.0.factors'],
    });
  });

  it('for a position, by the name of what is analysed', () => {
    expect(check('swot-positions').met).toBe('1/1');
    expect(check('swot-positions', { ...none, swot: empty }).next).toEqual([
      'planner: 2 from region at swot.0',
      'dimension-lead smart-living: 1 from Smart Living at swot.1',
    ]);
    expect(check('swot-positions', { ...none, swot: empty.slice(2) }).next).toEqual([
      'planner: 1 from Structure at swot.0',
    ]);
  });

  it('by its id where the framework has no such dimension or element', () => {
    const plan = parsed({ ...raw, ...none, swot: empty.slice(1) });
    const swot = plan.swot.map((item, at) => ({
      ...item,
      scope:
        at === 0
          ? { kind: 'dimension' as const, dimensionId: 'smart-mobility' }
          : { kind: 'readiness-element' as const, elementId: 'nature' },
    }));
    expect(requirementOf({ ...plan, swot }, 'swot-positions').next).toEqual([
      'dimension-lead smart-mobility: 1 from smart-mobility at swot.0',
      'planner: 1 from nature at swot.1',
    ]);
    const second = {
      ...scoped({ kind: 'readiness-element', elementId: 'infrastructure' }, 'sw-2'),
    };
    expect(check('swot-positions', { ...none, swot: [second] }).next).toEqual([
      'planner: 1 from Infrastructure at swot.0',
    ]);
  });

  it('for the four kinds of TOWS strategies', () => {
    expect(check('tows-strategies')).toEqual({
      met: '1/4',
      next: ['planner: 3 from ST at strategies'],
    });
  });
});

describe('strategies are asked', () => {
  it('for each dimension', () => {
    const { met, next } = check('strategies-in-dimensions');
    expect(met).toBe('1/6');
    expect(next[0]).toBe('dimension-lead smart-branding: 1 from Smart Branding at strategies');
  });

  it('for a programme that carries them out', () => {
    const strategies = [strategy, { ...strategy, id: 'st-2', code: 'ST-2' }];
    expect(check('programs-of-strategies', { strategies })).toEqual({
      met: '1/2',
      next: ['dimension-lead smart-governance: 1 from ST-2 at strategies.1'],
    });
  });

  it('for every factor that they cite', () => {
    const plan = parsed(raw);
    const without = (...codes: string[]) =>
      requirementOf(
        {
          ...plan,
          swot: plan.swot.map((item) => ({
            ...item,
            factors: item.factors.filter(({ code }) => !codes.includes(code)),
          })),
        },
        'factors-of-strategies',
      );
    expect(without().met).toBe('1/1');
    const lost = {
      met: '0/1',
      next: ['dimension-lead smart-governance: 1 from ST-GOV-01 at strategies.0'],
    };
    expect(without('S1')).toEqual(lost);
    expect(requirementOf({ ...plan, swot: [] }, 'factors-of-strategies')).toEqual(lost);
  });
});
