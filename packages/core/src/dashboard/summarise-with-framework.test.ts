import { expect, test } from 'vitest';
import { frameworkOf } from '../masterplan/framework-of.js';
import { parsed, rawPlan } from '../testing/plans.js';
import { summariseMasterplan } from './summarise-masterplan.js';
import { summariseWithFramework } from './summarise-with-framework.js';

const asOf = '2026-11-23';
const plan = parsed(rawPlan());

test('is the summary of a plan that names the framework', () => {
  const filter = { dimensionId: 'smart-governance' };
  expect(summariseWithFramework(plan, frameworkOf(plan), { asOf, filter })).toEqual(
    summariseMasterplan(plan, { asOf, filter }),
  );
});

test('takes no result of parsing for a plan', () => {
  const wrapped: typeof plan = Object.assign({ masterplan: plan }, plan);
  expect(() => summariseWithFramework(wrapped, frameworkOf(plan), { asOf })).toThrow(
    'KC_NOT_A_PLAN',
  );
});
