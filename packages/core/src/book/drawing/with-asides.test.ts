import { expect, it } from 'vitest';
import { figure, table } from '../docx/testing/sample-book.js';
import type { BookBlock } from '../types.js';
import { withAsides } from './with-asides.js';

const aside = { ...figure('aside'), isAside: true };
const text: BookBlock = { kind: 'note', text: 'Kata.' };

it('puts a figure that stands aside beside the words after it, and nothing else', () => {
  expect(withAsides([text, aside, text, text])).toEqual([
    { block: text, aside: null },
    { block: text, aside },
    { block: text, aside: null },
  ]);
});

it('leaves every other figure where it is', () => {
  const usual = figure('usual');
  expect(withAsides([usual, text])).toEqual([
    { block: usual, aside: null },
    { block: text, aside: null },
  ]);
});

it('gives it a place of its own where no words follow', () => {
  for (const blocks of [[aside], [aside, table('t')], [aside, figure('other')]]) {
    expect(withAsides(blocks)).toEqual(blocks.map((block) => ({ block, aside: null })));
  }
});
