import { expect, it } from 'vitest';
import { wrap } from './wrap.js';

it('breaks at spaces, and indents every line', () => {
  expect(wrap('satu dua tiga empat', '  ', 11)).toEqual(['  satu dua', '  tiga', '  empat']);
});

it('keeps paragraphs apart and long words whole', () => {
  expect(wrap('a\n\nberkepanjangan b', '', 5)).toEqual(['a', '', 'berkepanjangan', 'b']);
});
