import { findFramework } from '@kotacerdas/core/framework';
import { expect, it } from 'vitest';
import { fullPlan } from '../../../../tests/fixtures/make-plan';
import { toInnovations } from './to-innovations';

const framework = findFramework('kominfo-2021');
if (framework === null) throw new Error('The framework kominfo-2021 is missing');

it('counts what is as the inventory asks for it, and says of the rest what is wanting', () => {
  const plan = fullPlan(1);
  const [innovation] = toInnovations(plan, 'kipp', { framework, lang: 'id' });
  expect(innovation).toMatchObject({
    id: plan.innovations[0]?.id,
    code: plan.innovations[0]?.code,
  });
  if (innovation === undefined) return;
  expect(innovation.ready + innovation.missing.length).toBe(innovation.fields);
  for (const { text, title } of innovation.missing) {
    expect(title).toMatch(/\w/);
    expect(text).toMatch(/\.$/);
  }
});
