import { describe, expect, test } from 'vitest';
import { nextBox } from './next-box.js';

const box = (key: string, column: number, row: number) => ({ key, column, row });
const [p1, p2, n1, n2, pr] = [
  box('p1', 0, 0),
  box('p2', 0, 3),
  box('n1', 1, 0),
  box('n2', 1, 4),
  box('pr', 4, 1),
] as const;
const boxes = [p1, p2, n1, n2, pr];
const linked =
  (...pairs: readonly string[]) =>
  (a: string, b: string) =>
    pairs.includes(`${a} ${b}`) || pairs.includes(`${b} ${a}`);
const keyOf = (key: string, from: (typeof boxes)[number], ...pairs: readonly string[]) =>
  nextBox(key, from, boxes, linked(...pairs))?.key ?? null;

describe('arrow keys', () => {
  test('go up and down a column, as far as there is one', () => {
    expect(keyOf('ArrowDown', p1)).toBe('p2');
    expect(keyOf('ArrowUp', p2)).toBe('p1');
    expect(keyOf('ArrowUp', p1)).toBeNull();
    expect(keyOf('End', p1)).toBe('p2');
    expect(keyOf('Home', n2)).toBe('n1');
  });

  test('go to what a box is linked with, past columns too', () => {
    expect(keyOf('ArrowRight', p1, 'p1 n2')).toBe('n2');
    expect(keyOf('ArrowRight', n1, 'n1 pr')).toBe('pr');
    expect(keyOf('ArrowLeft', pr, 'n2 pr')).toBe('n2');
  });

  test('go to the nearest box of the next column where nothing is linked', () => {
    expect(keyOf('ArrowRight', p2)).toBe('n2');
    expect(keyOf('ArrowLeft', n1)).toBe('p1');
    expect(keyOf('ArrowRight', pr)).toBeNull();
  });

  test('are the only keys that lead anywhere', () => {
    expect(keyOf('a', p1)).toBeNull();
    expect(nextBox('ArrowRight', p1, [p1], linked())).toBeNull();
  });
});
