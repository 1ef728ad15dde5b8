import { describe, expect, it, vi } from 'vitest';
import { positions } from './positions.js';

const entries = (...ids: string[]) => ids.map((id) => ({ id }));

describe('where an entry stands', () => {
  it('is its index, or −1', () => {
    const { indexOf } = positions();
    const list = entries('a', 'b');
    expect([indexOf(list, 'a'), indexOf(list, 'b'), indexOf(list, 'c')]).toEqual([0, 1, -1]);
  });

  it('is that of the first of two with the same id', () => {
    expect(positions().indexOf(entries('a', 'b', 'b'), 'b')).toBe(1);
  });

  it('is looked up in one reading of the list', () => {
    const read = vi.fn(() => 'a');
    const list = Array.from({ length: 100 }, () => ({
      get id() {
        return read();
      },
    }));
    const { indexOf } = positions();
    for (let time = 0; time < 100; time += 1) indexOf(list, 'z');
    expect(read).toHaveBeenCalledTimes(100);
  });
});

describe('after a patch', () => {
  it('an entry at the end is known without another reading', () => {
    const { follow, indexOf } = positions();
    const plan = { problems: entries('a') };
    indexOf(plan.problems, 'a');
    const read = vi.fn(() => 'a');
    Object.defineProperty(plan.problems[0], 'id', { get: read });
    plan.problems.push({ id: 'b' });
    follow(plan, { op: 'add', path: ['problems', 1], value: { id: 'b' } });
    expect(indexOf(plan.problems, 'b')).toBe(1);
    expect(read).not.toHaveBeenCalled();
  });

  it('an entry at the end doesn’t hide an earlier one of its id', () => {
    const { follow, indexOf } = positions();
    const plan = { problems: entries('a') };
    indexOf(plan.problems, 'a');
    plan.problems.push({ id: 'a' });
    follow(plan, { op: 'add', path: ['problems', 1], value: { id: 'a' } });
    expect(indexOf(plan.problems, 'a')).toBe(0);
  });

  it('a list that was shifted is read again', () => {
    const { follow, indexOf } = positions();
    const plan = { problems: entries('a', 'b') };
    indexOf(plan.problems, 'b');
    plan.problems.unshift({ id: 'c' });
    follow(plan, { op: 'add', path: ['problems', 0], value: { id: 'c' } });
    expect([indexOf(plan.problems, 'c'), indexOf(plan.problems, 'b')]).toEqual([0, 2]);
    plan.problems.pop();
    follow(plan, { op: 'remove', path: ['problems', 2] });
    expect(indexOf(plan.problems, 'b')).toBe(-1);
  });

  it('a list in which something without an id was put is read again', () => {
    const { follow, indexOf } = positions();
    const plan = { problems: entries('a') };
    indexOf(plan.problems, 'a');
    plan.problems.splice(0, 1, { id: 'b' }, { id: 'c' });
    follow(plan, { op: 'add', path: ['problems', 1], value: 7 });
    expect(indexOf(plan.problems, 'a')).toBe(-1);
  });

  it('of a field the places stay', () => {
    const { follow, indexOf } = positions();
    const plan = { problems: entries('a', 'b') };
    indexOf(plan.problems, 'b');
    plan.problems.reverse();
    follow(plan, { op: 'replace', path: ['problems', 0, 'title'], value: 'x' });
    expect(indexOf(plan.problems, 'b')).toBe(1);
  });

  it('of no list nothing happens', () => {
    const { follow, indexOf } = positions();
    const list = entries('a');
    indexOf(list, 'a');
    follow({}, { op: 'remove', path: ['problems', 0] });
    expect(indexOf(list, 'a')).toBe(0);
  });
});
