import { describe, expect, it } from 'vitest';
import { edited, refusals } from '../../../testing/edit.js';
import { fullPlan, idOf, rawMeasure } from '../../../testing/full-plan.js';
import { rawFullPlan } from '../../../testing/full-plan.js';

const plan = fullPlan();
const [problem] = plan.problems;
const [mission] = plan.missions;
if (problem === undefined || mission === undefined) throw new Error('the test’s plan is empty');
const item = { ...problem, id: idOf('problems', 'p-4'), code: 'P-GOV-04' };

describe('a new item', () => {
  it('stands at the end, and is a copy', () => {
    const { masterplan, patches } = edited({ kind: 'add', list: 'problems', item });
    expect(masterplan.problems.map(({ id }) => id)).toEqual(['p-1', 'p-2', 'p-3', 'p-4']);
    expect(masterplan.problems[3]).toEqual(item);
    expect(masterplan.problems[3]).not.toBe(item);
    expect(patches).toEqual([{ op: 'add', path: ['problems', 3], value: item }]);
  });

  it.each([0, 1, 3])('stands before the one at %i', (at) => {
    const { masterplan } = edited({ kind: 'add', list: 'problems', item, at });
    expect(masterplan.problems.findIndex(({ id }) => id === 'p-4')).toBe(at);
  });

  it('may be a part of another', () => {
    const objective = { id: 's-2', code: 'S2', statement: 'Sasaran', indicators: [] };
    const change = {
      kind: 'add',
      list: 'missions.objectives',
      of: 'm-2',
      item: objective,
    } as const;
    expect(edited(change).masterplan.missions[1]?.objectives).toEqual([objective]);
  });

  it('may be an entry of the RPJMD', () => {
    const goal = {
      id: idOf('rpjmd.goals', 'v-t2'),
      code: 'V-T2',
      statement: 'Tujuan',
      missionId: idOf('rpjmd.missions', 'v-m2'),
    };
    const { masterplan } = edited({ kind: 'add', list: 'rpjmd.goals', item: goal });
    expect(masterplan.rpjmd?.goals.map(({ id }) => id)).toEqual(['v-t1', 'v-t2']);
  });
});

describe('a new item is refused', () => {
  it.each<[string, object, string[]]>([
    ['past the end', { at: 4 }, ['number-too-big problems']],
    ['before the start', { at: -1 }, ['number-too-small problems']],
    ['between two', { at: 0.5 }, ['not-an-integer problems']],
    ['nowhere', { at: NaN }, ['not-a-finite-number change.at']],
    ['with an id in use', { item: { ...item, id: 'p-1' } }, ['duplicate-id problems.3.id']],
    [
      'with an id in use after it',
      { at: 0, item: { ...item, id: 'p-1' } },
      ['duplicate-id problems.1.id'],
    ],
    [
      'with a code in use',
      { item: { ...item, code: 'P-GOV-01' } },
      ['duplicate-code problems.3.code'],
    ],
    [
      'with a code in use behind it',
      { at: 0, item: { ...item, code: 'P-GOV-03' } },
      ['duplicate-code problems.0.code'],
    ],
    ['without a title', { item: { ...item, title: '' } }, ['text-too-short problems.3.title']],
    [
      'with a field too many',
      { item: { ...item, judul: 'x' } },
      ['unknown-field problems.3.judul'],
    ],
    [
      'with an unknown OPD',
      { item: { ...item, opdId: 'opd-9' } },
      ['dangling-id problems.3.opdId'],
    ],
    [
      'with an unknown dimension',
      { item: { ...item, dimensionId: 'smart-x' } },
      ['unknown-dimension problems.3.dimensionId'],
    ],
  ])('%s', (_name, how, issues) => {
    expect(refusals({ kind: 'add', list: 'problems', item, ...how })).toEqual(issues);
  });

  it('as part of an item that isn’t there', () => {
    expect(
      refusals({
        kind: 'add',
        list: 'missions.objectives',
        of: 'm-9',
        item: mission.objectives[0],
      }),
    ).toEqual(['dangling-id missions']);
  });

  it('with a part that another item has', () => {
    const { indicators: _, ...rest } = mission.objectives[0] ?? {};
    const objective = { ...rest, id: 's-2', indicators: [rawMeasure('ik-s1')] };
    expect(
      refusals({ kind: 'add', list: 'missions.objectives', of: 'm-2', item: objective }),
    ).toEqual(['duplicate-id missions.1.objectives.0.indicators.0.id']);
    expect(
      refusals({ kind: 'add', list: 'programs.indicators', of: 'pr-2', item: rawMeasure('ik-p1') }),
    ).toEqual(['duplicate-id programs.1.indicators.0.id']);
  });

  it('in an RPJMD that isn’t there', () => {
    const without = edited({ kind: 'set', field: 'rpjmd', value: null, unlink: true }).masterplan;
    const [entry] = rawFullPlan().rpjmd.missions;
    expect(refusals({ kind: 'add', list: 'rpjmd.missions', item: entry }, without)).toEqual([
      'missing-field rpjmd',
    ]);
  });
});
