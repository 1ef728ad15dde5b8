import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import { parsed, rawPlan } from '../../testing/plans.js';
import { traceMasterplan } from '../trace/trace-masterplan.js';
import type { Masterplan } from '../types.js';
import { place, role, sameText, viewDimension, viewPlan } from './plan-view.js';

const plan = parsed(rawPlan());
const view = (masterplan: Masterplan = plan) =>
  viewPlan(masterplan, kominfo2021, traceMasterplan(masterplan), null);
const lists = [
  'problems',
  'needs',
  'innovations',
  'swot',
  'strategies',
  'programs',
  'dimensions',
] as const;

describe('the view of a plan', () => {
  it('has every item with its place, but no cancelled programme', () => {
    const { problems, programs } = view();
    expect(problems).toEqual([{ item: plan.problems[0], path: ['problems', 0] }]);
    expect(programs).toHaveLength(1);
    const cancelled = plan.programs.map((item) => ({ ...item, status: 'cancelled' as const }));
    const later = view({ ...plan, programs: [...cancelled, ...plan.programs] });
    expect(later.programs.map(({ path }) => path)).toEqual([['programs', 1]]);
  });

  it('knows which OPD can act, and leaves the rest to the admin', () => {
    const { ownerOf } = view();
    const [opd] = plan.opds;
    expect(ownerOf(opd?.id)).toEqual({ kind: 'opd', opdId: 'opd-kominfo' });
    expect(ownerOf(undefined)).toEqual(role('admin'));
    expect(view({ ...plan, opds: [] }).ownerOf(opd?.id)).toEqual(role('admin'));
  });

  it('knows what the trace found about an item', () => {
    const { answeredProblems, found } = view();
    expect(found('program-without-indicator', 'program', 'pr-1')).toBe(true);
    expect(found('program-without-indicator', 'program', 'pr-2')).toBe(false);
    expect(found('program-without-indicator', 'need', 'pr-1')).toBe(false);
    expect(found('program-without-origin', 'program', 'pr-1')).toBe(false);
    expect([...answeredProblems]).toEqual(['p-1']);
    expect(view({ ...plan, needs: [] }).answeredProblems.size).toBe(0);
  });
});

describe('the view of a dimension', () => {
  const of = (id: string, scope: Masterplan['swot'][number]['scope']) => {
    const dimension = kominfo2021.dimensions.find((it) => it.id === id);
    if (dimension === undefined) throw new Error(`the framework has a dimension ${id}`);
    const swot = plan.swot.map((item) => ({ ...item, scope }));
    const part = viewDimension(view({ ...plan, swot }), dimension);
    return lists.map((list) => part[list].length);
  };

  it('has what is of the dimension, and an analysis only where it is about it', () => {
    const dimensionId = 'smart-governance';
    expect(of(dimensionId, { kind: 'dimension', dimensionId })).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(of(dimensionId, { kind: 'region' })).toEqual([1, 1, 1, 0, 1, 1, 1]);
    const element = { kind: 'readiness-element' as const, elementId: 'structure' };
    expect(of(dimensionId, element)).toEqual([1, 1, 1, 0, 1, 1, 1]);
    expect(of('smart-living', { kind: 'dimension', dimensionId })).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });
});

it('places, owners and names are made of plain values', () => {
  expect(place('opds', ['a'])).toEqual([{ item: 'a', path: ['opds', 0] }]);
  expect(role('planner')).toEqual({ kind: 'role', role: 'planner', dimensionId: null });
  expect(role('assessor', 'smart-living').kind).toBe('role');
  expect(sameText('P-1')).toEqual({ id: 'P-1', en: 'P-1' });
});
