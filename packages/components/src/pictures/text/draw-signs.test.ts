import { expect, test } from 'vitest';
import type { MarkupElement } from '../markup/types.js';
import { drawSigns } from './draw-signs.js';

function text(words: string, anchor: 'start' | 'middle' | 'end' = 'start'): MarkupElement {
  const attributes = new Map([
    ['x', '100'],
    ['y', '50'],
    ['font-size', '10'],
    ['text-anchor', anchor],
    ['fill', 'red'],
  ]);
  return {
    name: 'g',
    attributes: new Map(),
    children: [{ name: 'text', attributes, children: [words] }],
  };
}

const parts = (element: MarkupElement) =>
  drawSigns(element).children.filter((child) => typeof child !== 'string');

const places = (words: string, anchor: 'start' | 'middle' | 'end') =>
  parts(text(words, anchor))
    .filter(({ name }) => name === 'text')
    .map(({ attributes }) => Number(attributes.get('x')));

test('signs of widgets become shapes in the colour of their text, and words stay words', () => {
  const drawn = parts(text('★ Quick win · ▲ terlambat'));
  expect(drawn.map(({ children, name }) => [name, ...children])).toEqual([
    ['path'],
    ['text', 'Quick win ·'],
    ['path'],
    ['text', 'terlambat'],
  ]);
  expect(drawn.map(({ attributes }) => attributes.get('fill'))).toEqual(Array(4).fill('red'));
});

test('words stand behind what comes before them, wherever the text begins', () => {
  const [from = 0, to = 0] = places('3,00 → 4,00', 'start');
  expect(from).toBe(100);
  expect(to).toBeGreaterThan(130);
  const [begin = 0, end = 0] = places('3,00 → 4,00', 'end');
  expect(end).toBeLessThan(100);
  expect(end - begin).toBeCloseTo(to - from, 1);
  const [left = 0, right = 0] = places('3 → 4', 'middle');
  expect(left).toBeLessThan(100);
  expect(right).toBeGreaterThan(100);
});

test('a text without signs is left alone', () => {
  const plain = text('Mal Pelayanan Publik ✓');
  expect(drawSigns(plain)).toEqual(plain);
});
