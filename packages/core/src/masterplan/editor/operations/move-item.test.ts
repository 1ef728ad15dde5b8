import { describe, expect, it } from 'vitest';
import { edited, refusals } from '../../../testing/edit.js';
import { fullPlan, idOf } from '../../../testing/full-plan.js';

const plan = fullPlan();
const move = (name: string, to: number) =>
  ({ kind: 'move', list: 'problems', id: idOf('problems', name), to }) as const;

describe('an item that is moved', () => {
  it.each<[string, number, string[]]>([
    ['p-1', 2, ['p-2', 'p-3', 'p-1']],
    ['p-3', 0, ['p-3', 'p-1', 'p-2']],
    ['p-1', 1, ['p-2', 'p-1', 'p-3']],
  ])('%s stands at %i', (name, to, order) => {
    const { masterplan, patches } = edited(move(name, to), plan);
    expect(masterplan.problems.map(({ id }) => id)).toEqual(order);
    expect(masterplan.problems[to]).toBe(plan.problems.find(({ id }) => id === name));
    expect(patches).toHaveLength(2);
  });

  it('to where it is stays', () => {
    expect(edited(move('p-2', 1)).patches).toEqual([]);
  });

  it('can be a part, and is found again', () => {
    const part = { list: 'swot.factors', of: 'sw-region', id: 'f-t1' } as const;
    const { masterplan } = edited({
      kind: 'all',
      changes: [
        { kind: 'move', ...part, to: 0 },
        { kind: 'update', ...part, fields: { rating: 3 } },
      ],
    });
    expect(masterplan.swot[0]?.factors.map(({ code, rating }) => `${code} ${rating}`)).toEqual([
      'T1 3',
      'S1 4',
      'W1 2',
      'O1 3',
    ]);
  });
});

it('can’t be moved out of its list', () => {
  expect(refusals(move('p-1', 3))).toEqual(['number-too-big problems']);
  expect(refusals(move('p-1', -1))).toEqual(['number-too-small problems']);
  expect(refusals({ ...move('p-1', 0), id: 'p-9' })).toEqual(['dangling-id problems']);
  expect(refusals({ ...move('p-1', 0), list: 'swot.factors', of: 'sw-9' })).toEqual([
    'dangling-id swot',
  ]);
});
