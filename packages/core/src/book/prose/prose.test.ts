import { describe, expect, it } from 'vitest';
import { asClause } from './as-clause.js';
import { countOf } from './count-of.js';
import { joinCounts } from './join-counts.js';
import { joinWords } from './join-words.js';
import { lowerFirst } from './lower-first.js';
import { mostAndLeast } from './most-and-least.js';
import { partOf } from './part-of.js';
import { sentence } from './sentence.js';
import { textParagraphs } from './text-paragraphs.js';
import { yearsOf } from './years-of.js';

describe('words in a sentence', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a dan b'],
    [['a', 'b', 'c'], 'a, b, dan c'],
  ])('%j are listed as "%s"', (words, listed) => {
    expect(joinWords(words)).toBe(listed);
  });

  it('count in words up to ten, and in figures beyond', () => {
    expect(countOf(1, 'misi')).toBe('satu misi');
    expect(countOf(10, 'misi')).toBe('sepuluh misi');
    expect(countOf(1234, 'misi')).toBe('1.234 misi');
  });

  it('count all in figures side by side where one is large, and name nothing there is none of', () => {
    const counts = (a: number, b: number) =>
      joinCounts([
        { count: a, noun: 'a' },
        { count: b, noun: 'b' },
      ]);
    expect(counts(2, 3)).toBe('dua a dan tiga b');
    expect(counts(2, 30)).toBe('2 a dan 30 b');
    expect(counts(0, 3)).toBe('tiga b');
    expect(counts(0, 0)).toBe('');
  });

  it('begin with a capital and end with one full stop, also after what somebody typed', () => {
    expect(sentence('empat dimensi')).toBe('Empat dimensi.');
    expect(sentence('Sudah.')).toBe('Sudah.');
    expect(sentence('1.234 program berjalan')).toBe('Sebanyak 1.234 program berjalan.');
    expect(sentence('3 Mei')).toBe('3 Mei.');
    expect(asClause('Selesai. ')).toBe('Selesai');
  });

  it('go on in a sentence without a capital, unless they abbreviate something', () => {
    expect(lowerFirst('Digital dan TIK')).toBe('digital dan TIK');
    expect(lowerFirst('SDM')).toBe('SDM');
  });

  it('say a part with its share, and no share of nothing', () => {
    expect(partOf(12, 51)).toBe('12 dari 51 (24%)');
    expect(partOf(0, 0)).toBe('0 dari 0');
  });

  it('never say that all is done or nothing is begun where it isn’t so', () => {
    expect(partOf(728, 729)).toBe('728 dari 729 (>99%)');
    expect(partOf(1, 729)).toBe('1 dari 729 (<1%)');
    expect(partOf(729, 729)).toBe('729 dari 729 (100%)');
    expect(partOf(0, 729)).toBe('0 dari 729 (0%)');
    expect(partOf(199, 201)).toBe('199 dari 201 (99%)');
  });
});

describe('what stands out', () => {
  const named = (...counts: number[]) => counts.map((count, at) => ({ name: String(at), count }));

  it('is what shares the highest count, and what has none', () => {
    expect(mostAndLeast(named(3, 0, 3))).toEqual({ most: ['0', '2'], highest: 3, none: ['1'] });
  });

  it('is nothing where all are alike', () => {
    expect(mostAndLeast(named(2, 2)).most).toEqual([]);
    expect(mostAndLeast(named(0, 0)).most).toEqual([]);
    expect(mostAndLeast([]).most).toEqual([]);
  });
});

it('what somebody typed is parted by blank lines alone', () => {
  const paragraphs = textParagraphs('Satu\nbaris.\n\n \nDua.\n');
  expect(paragraphs.map(({ text }) => text)).toEqual([['Satu baris.'], ['Dua.']]);
});

it('a period has each of its years', () => {
  expect(yearsOf({ from: 2025, to: 2027 })).toEqual([2025, 2026, 2027]);
  expect(yearsOf({ from: 2027, to: 2025 })).toEqual([]);
});
