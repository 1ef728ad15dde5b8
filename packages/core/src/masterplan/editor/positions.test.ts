import { describe, expect, it, vi } from 'vitest';
import { positions } from './positions.js';

const entries = (...ids: string[]) => ids.map((id) => ({ id }));
const path = ['problems'];
/** Nothing was shifted. */
const still = () => 0;

/** A list that counts how often an id in it is read. */
function counted(...ids: string[]) {
  const read = vi.fn();
  const list = ids.map((id) => ({
    get id() {
      read();
      return id;
    },
  }));
  return { list, read };
}

describe('where an entry stands', () => {
  it('is its index, or −1', () => {
    const { indexOf } = positions(still);
    const list = entries('a', 'b');
    const found = ['a', 'b', 'c', 'a'].map((id) => indexOf(path, list, id));
    expect(found).toEqual([0, 1, -1, 0]);
  });

  it('is another one in another list', () => {
    const { indexOf } = positions(still);
    expect(indexOf(['swot', 0, 'factors'], entries('a', 'b'), 'b')).toBe(1);
    expect(indexOf(['swot', 1, 'factors'], entries('b', 'a'), 'b')).toBe(0);
  });

  it('is looked up in one reading of the list', () => {
    const { list, read } = counted('a', 'b', 'c', 'd');
    const { indexOf } = positions(still);
    for (let time = 0; time < 100; time += 1) indexOf(path, list, 'z');
    expect(read).toHaveBeenCalledTimes(4);
  });
});

describe('after a write', () => {
  it('the places stay where entries were only written', () => {
    const { list, read } = counted('a', 'b', 'c', 'd');
    const { indexOf } = positions(still);
    indexOf(path, list, 'a');
    read.mockClear();
    expect(indexOf(path, [...list], 'd')).toBe(3);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('an entry at the end is known without another reading', () => {
    const { list, read } = counted('a', 'b', 'c', 'd');
    const { indexOf } = positions(still);
    indexOf(path, list, 'a');
    read.mockClear();
    expect(indexOf(path, [...list, { id: 'e' }], 'e')).toBe(4);
    expect(read).not.toHaveBeenCalled();
  });

  it.each<[string, string[], string, number]>([
    ['with one before it', ['c', 'a', 'b'], 'b', 2],
    ['without the one before it', ['b'], 'b', 0],
    ['turned round', ['b', 'a'], 'a', 1],
    ['with another in its place', ['a', 'c'], 'c', 1],
    ['with an old one far away', ['x', 'y', 'z', 'b', 'a'], 'a', 4],
    ['without it', ['a'], 'b', -1],
    ['that is empty', [], 'a', -1],
  ])('in a list that was shifted, %s, it is found', (_name, after, id, index) => {
    let shifts = 0;
    const { indexOf } = positions(() => shifts);
    indexOf(path, entries('a', 'b'), 'b');
    shifts = 1;
    expect(indexOf(path, entries(...after), id)).toBe(index);
    expect(indexOf(path, entries(...after), id)).toBe(index);
  });

  it('an entry that was shifted is found near, without another reading', () => {
    let shifts = 0;
    const { indexOf } = positions(() => shifts);
    const { list, read } = counted('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    indexOf(path, list, 'a');
    read.mockClear();
    shifts = 2;
    expect(indexOf(path, list.slice(2), 'h')).toBe(5);
    expect(read.mock.calls.length).toBeLessThan(6);
  });
});
