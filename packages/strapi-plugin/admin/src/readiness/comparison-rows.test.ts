import { findFramework } from '@kotacerdas/core/framework';
import { compareReadiness } from '@kotacerdas/core/readiness';
import { expect, it } from 'vitest';
import { comparisonRows } from './comparison-rows';

it('lists the whole, the elements and what is below them, by their names', () => {
  const framework = findFramework('kominfo-2021');
  if (framework === null) throw new Error('The framework kominfo-2021 is missing');
  const comparison = compareReadiness(framework.readiness, { ratings: [] }, { ratings: [] });
  const rows = comparisonRows(comparison, framework, 'id');
  const { elements } = framework.readiness;
  expect(rows).toHaveLength(1 + elements.flatMap((each) => [each, ...each.subElements]).length);
  expect(rows[0]).toMatchObject({ name: null, isElement: true });
  expect(rows[1]).toMatchObject({ name: elements[0]?.name.id, isElement: true });
  expect(rows[2]).toMatchObject({ name: elements[0]?.subElements[0]?.name.id, isElement: false });
});
