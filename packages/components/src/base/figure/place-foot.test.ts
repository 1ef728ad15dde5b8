import { describe, expect, test } from 'vitest';
import { placeFoot } from './place-foot.js';

const words = (...texts: string[]) => texts.map((text) => ({ mark: null, words: text }));

describe('what stands below a saved drawing', () => {
  test('nothing takes no room', () => {
    expect(placeFoot([], [], 320)).toEqual({ lines: [], marks: [], height: 0 });
  });

  test('entries of the key stand beside each other as long as they fit', () => {
    const { height, lines } = placeFoot(words('Saat ini', 'Sasaran', 'x'.repeat(40)), [], 320);
    const rows = new Map(lines.map(({ text, y }) => [text, y]));
    expect(rows.get('Saat ini')).toBe(rows.get('Sasaran'));
    expect(rows.get('x'.repeat(40))).toBeGreaterThan(rows.get('Sasaran') ?? Infinity);
    expect(height).toBe(32);
  });

  test('a mark stands before its words', () => {
    const mark = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const { lines, marks } = placeFoot([{ mark, words: 'Sasaran' }], [], 320);
    expect(marks[0]?.x).toBe(0);
    expect(lines[0]?.x).toBeGreaterThan(marks[0]?.width ?? Infinity);
    expect(lines[0]?.y).toBe(marks[0]?.y);
  });

  test('what is too long goes on in the next row, within the width', () => {
    const long = 'Tata kelola pemerintahan yang cerdas dan terbuka bagi semua warga kota';
    const { lines } = placeFoot(words(long, 'Berikutnya'), ['Catatan'], 200);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.every(({ text, x }) => x + text.length * 11 * 0.6 <= 200)).toBe(true);
    const places = lines.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
    expect(lines.at(-1)?.text).toBe('Catatan');
  });
});
