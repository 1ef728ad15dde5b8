import { expect, it } from 'vitest';
import { parsed, rawPlan } from '../../testing/plans.js';
import { simulate } from './simulate.js';

it('what is odd about an analysis that a change wrote is said once', () => {
  const result = simulate(parsed(rawPlan()), {
    kind: 'update',
    list: 'swot.factors',
    of: 'sw-region',
    id: 'f-s1',
    fields: { weight: 0.7 },
  });
  expect(result.ok).toBe(true);
  const found = result.issues.filter(({ code }) => code === 'weights-do-not-sum');
  expect(found.map(({ path }) => path.join('.'))).toEqual(['swot.0.factors']);
});
