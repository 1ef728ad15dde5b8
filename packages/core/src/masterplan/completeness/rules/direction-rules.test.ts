import { describe, expect, it } from 'vitest';
import { parsed, rawEmptyPlan } from '../../../testing/plans.js';
import { requirementOf } from '../../../testing/requirement.js';

const empty = rawEmptyPlan();
const check = (id: Parameters<typeof requirementOf>[1], change: object = {}) =>
  requirementOf(parsed({ ...empty, ...change }), id);
const measure = (id: string, change: object = {}) => ({
  id,
  name: id,
  unit: 'indeks',
  direction: 'higher',
  baseline: null,
  targets: [],
  realisations: [],
  ...change,
});
const objective = (id: string, indicators: object[]) => ({
  id,
  code: id,
  statement: 'Sasaran',
  indicators,
});
const mission = (id: string, objectives: object[]) => ({
  id,
  code: id,
  statement: 'Misi',
  objectives,
});
const missions = [
  mission('M1', []),
  mission('M2', [
    objective('S1', []),
    objective('S2', [
      measure('I1', { baseline: { year: 2024, value: 1 } }),
      measure('I2', { targets: [{ year: 2025, value: 2 }] }),
      measure('I3'),
    ]),
  ]),
];

describe('the direction of the plan asks', () => {
  it('for vision and missions', () => {
    expect(check('vision')).toEqual({ met: '0/1', next: ['planner: 1 from it at vision'] });
    expect(check('vision', { vision: '  ' }).met).toBe('0/1');
    expect(check('vision', { vision: 'Kota yang melayani.' }).met).toBe('1/1');
    expect(check('missions')).toEqual({ met: '0/1', next: ['planner: 1 from it at missions'] });
    expect(check('missions', { missions }).met).toBe('1/1');
  });

  it('for objectives of missions, and indicators of objectives', () => {
    expect(check('objectives-of-missions', { missions })).toEqual({
      met: '1/2',
      next: ['planner: 1 from M1 at missions.0'],
    });
    expect(check('indicators-of-objectives', { missions })).toEqual({
      met: '1/2',
      next: ['planner: 1 from S1 at missions.1.objectives.0'],
    });
  });

  it('for a baseline and targets of each indicator', () => {
    expect(check('baselines-of-objectives', { missions })).toEqual({
      met: '1/3',
      next: ['planner: 2 from I2 at missions.1.objectives.1.indicators.1'],
    });
    expect(check('targets-of-objectives', { missions })).toEqual({
      met: '1/3',
      next: ['planner: 2 from I1 at missions.1.objectives.1.indicators.0'],
    });
  });

  it('nothing below what is not there', () => {
    const ids = [
      'objectives-of-missions',
      'indicators-of-objectives',
      'baselines-of-objectives',
      'targets-of-objectives',
    ] as const;
    for (const id of ids) expect(check(id)).toEqual({ met: '0/0', next: [] });
  });
});
