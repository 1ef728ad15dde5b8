import { expect, it } from 'vitest';
import { shownAs } from './shown-as.js';

it.each([
  [14, undefined, 'day'],
  [10, undefined, 'percent'],
  [2, undefined, 'number'],
  [164, '[$-421]dd mmmm yyyy', 'day'],
  [164, '[h]:mm', 'number'],
  [164, '0,0%', 'percent'],
  [164, '"hari" 0', 'number'],
  [164, '0 [', 'number'],
])('shows by format %i, %j', (format, code, shown) => {
  expect(shownAs(format, code)).toBe(shown);
});

it.each(['[', '"', '\\', '[h'])('looks once at a code of nothing but %j', (piece) => {
  expect(shownAs(164, piece.repeat(300_000))).toBe('number');
});
