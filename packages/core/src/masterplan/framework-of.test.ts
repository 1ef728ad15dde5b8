import { describe, expect, it } from 'vitest';
import { checkMasterplan } from './completeness/check-masterplan.js';
import { planFigures } from './figures/plan-figures.js';
import { kominfo2021 } from '../framework/kominfo-2021/kominfo-2021.js';
import { rawPlan } from '../testing/plans.js';
import { frameworkOf } from './framework-of.js';
import { parseMasterplan } from './parse-masterplan.js';
import type { Masterplan } from './types.js';

const named = (id: string, version: string) => ({ framework: { id, version } });

it('is the one given, else the built-in one that the plan names', () => {
  expect(frameworkOf(named('kominfo-2021', '1'))).toBe(kominfo2021);
  const own = { ...kominfo2021, id: 'kerangka-kami' };
  expect(frameworkOf(named('lain', '9'), own)).toBe(own);
});

it('has to be known', () => {
  const message = 'KC_UNKNOWN_FRAMEWORK: no framework "lain" version "9"';
  expect(() => frameworkOf(named('lain', '9'))).toThrow(message);
});

describe('what is no plan', () => {
  const result = parseMasterplan(rawPlan());
  const edition = { number: 1, framework: kominfo2021, masterplan: rawPlan() };

  it.each<[string, unknown]>([
    ['what parsing came to', result],
    ['why parsing refused', parseMasterplan({})],
    ['a published edition', edition],
    ['a text', JSON.stringify(rawPlan())],
    ['nothing', null],
    ['no value', undefined],
    ['a list', [rawPlan()]],
    ['without a framework', { title: 'Rencana' }],
    ['with half of one', { framework: { id: 'kominfo-2021' } }],
    ['with the other half', { framework: { version: '1' } }],
  ])('is %s', (_name, value) => {
    // Whoever calls from JavaScript may give anything.
    const plan = value as Masterplan;
    const message = 'KC_NOT_A_PLAN: expected a parsed plan; pass result.masterplan';
    expect(() => frameworkOf(plan)).toThrow(message);
    expect(() => frameworkOf(plan, kominfo2021)).toThrow(message);
    expect(() => checkMasterplan(plan)).toThrow(message);
  });

  it('gives no figures', () => {
    expect(() => planFigures(result as unknown as Masterplan)).toThrow('KC_NOT_A_PLAN');
  });
});
