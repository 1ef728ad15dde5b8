import { expect, it } from 'vitest';
import { reviewedTypeOf } from './reviewed-type-of';

it('knows what passes through approval by its content type', () => {
  expect(reviewedTypeOf('plugin::kotacerdas.swot-analysis')).toBe('swot-analysis');
  expect(reviewedTypeOf('plugin::kotacerdas.plan')).toBeNull();
  expect(reviewedTypeOf('api::problem.problem')).toBeNull();
});
