import { expect, test } from 'vitest';
import { findFramework } from '../../framework/find-framework.js';
import { parsed, rawPlan } from '../../testing/plans.js';
import { traceMasterplan } from './trace-masterplan.js';
import { traceWithFramework } from './trace-with-framework.js';

const plan = parsed(rawPlan());

test('is the trace of a plan that names the framework', () => {
  expect(traceWithFramework(plan, findFramework(plan.framework.id))).toEqual(traceMasterplan(plan));
});

test('without a framework only the dimensions that items name are there', () => {
  const ids = traceWithFramework(plan, null).coverage.dimensions.map((each) => each.dimensionId);
  const named = [plan.problems, plan.needs, plan.innovations, plan.strategies, plan.programs]
    .flat()
    .map(({ dimensionId }) => dimensionId);
  expect(ids.toSorted()).toEqual([...new Set(named)].toSorted());
});
