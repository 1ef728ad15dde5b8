import { findFramework } from '@kotacerdas/core/framework';
import { expect, it } from 'vitest';
import { draftPlan } from '../../../tests/fixtures/make-plan';
import { unlinkedItems } from './unlinked-items';

it('says what lacks a link, and which item to open for it', () => {
  const framework = findFramework('kominfo-2021');
  if (framework === null) throw new Error('The framework kominfo-2021 is missing');
  const plan = draftPlan(1);
  const found = unlinkedItems(plan, framework, 'id');
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
  for (const { item, lacks, title } of found) {
    expect([lacks, title]).not.toContain('');
    const lists = { problem: plan.problems, need: plan.needs, program: plan.programs };
    for (const [type, items] of Object.entries(lists)) {
      if (item?.type === type) expect(items.map(({ id }) => String(id))).toContain(item.id);
    }
  }
});
