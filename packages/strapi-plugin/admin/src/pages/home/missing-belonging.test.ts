import { expect, it } from 'vitest';
import { grantsOf, roleTemplates } from '../../../../server/src/permissions/role-templates';
import { missingBelonging } from './missing-belonging';

const granted = (...keys: string[]) =>
  roleTemplates
    .filter(({ key }) => keys.includes(key))
    .flatMap((template) => grantsOf(template).onPages);
const nothing = { opdIds: [], dimensionIds: [] };

it('is the OPD of an operator or a head who has none', () => {
  for (const key of ['opd-operator', 'opd-head']) {
    expect(missingBelonging(granted(key), nothing)).toBe('opd');
    expect(missingBelonging(granted(key), { ...nothing, opdIds: ['dlh'] })).toBeNull();
  }
});

it('is the dimension of a lead who has none', () => {
  expect(missingBelonging(granted('dimension-lead'), nothing)).toBe('dimension');
  const own = { ...nothing, dimensionIds: ['smart-living'] };
  expect(missingBelonging(granted('dimension-lead'), own)).toBeNull();
});

it('is nothing for who works for a whole region, or only reads', () => {
  for (const key of ['region-admin', 'planner', 'council-member', 'assessor']) {
    expect([key, missingBelonging(granted(key), nothing)]).toEqual([key, null]);
  }
  expect(missingBelonging(granted('opd-operator', 'planner'), nothing)).toBeNull();
});
