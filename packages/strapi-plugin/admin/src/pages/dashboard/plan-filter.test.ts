import { filterMasterplan } from '@kotacerdas/core/dashboard';
import { expect, it } from 'vitest';
import { fullPlan } from '../../../../tests/fixtures/make-plan';
import { dimensionsOf, opdChoices } from '../home/filter-choices';
import { placedItems, planFilterOf } from './plan-filter';

const plan = fullPlan(2);
const [first] = plan.opds;
const own = plan.opds.find(({ id }) => plan.problems.some(({ opdId }) => opdId === id)) ?? first;
const opd = own?.shortName ?? '';

it('finds an OPD by the name that Beranda calls it by', () => {
  const shown = filterMasterplan(plan, planFilterOf(plan, { opd, dimensionId: null }));
  expect(shown.opds.map(({ shortName }) => shortName)).toEqual([opd]);
  expect(shown.problems).toEqual(plan.problems.filter(({ opdId }) => opdId === own?.id));
});

it('shows nothing of an OPD that is not there, and all where nothing is asked for', () => {
  const nobody = filterMasterplan(plan, planFilterOf(plan, { opd: 'Tiada', dimensionId: null }));
  expect([nobody.problems, nobody.programs]).toEqual([[], []]);
  expect(filterMasterplan(plan, planFilterOf(plan, { opd: null, dimensionId: null }))).toBe(plan);
});

it('offers the OPDs and dimensions that items are of', () => {
  const items = placedItems(plan);
  expect(opdChoices(items, null)).toContain(opd);
  expect(dimensionsOf(items, null)).toEqual([
    ...new Set(plan.problems.map(({ dimensionId }) => dimensionId)),
  ]);
});
