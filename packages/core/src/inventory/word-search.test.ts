import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.js';
import { wordSearch } from './word-search.js';

const finds = (words: string, text: string) => wordSearch(words)(foldText(text));

describe('a folded text', () => {
  it.each([
    ['Mal Pelayanan', 'mal pelayanan'],
    ['Éwuh Pakéwuh', 'ewuh pakewuh'],
    ['e\u0301', 'e'],
    ['İZMİR', 'izmir'],
    ['ﬁber Ｏptik', 'fiber optik'],
    ['👩🏽‍💻 مدينة', '👩🏽‍💻 مدينة'],
    ['', ''],
  ])('of %s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('a search for words', () => {
  it('needs every word, in any order and case, with accents or without', () => {
    expect(finds('PUBLIK mal', 'Mal Pelayanan Publik')).toBe(true);
    expect(finds('pakewuh', 'Éwuh Pakéwuh')).toBe(true);
    expect(finds('pakéwuh', 'Ewuh pakewuh')).toBe(true);
    expect(finds('mal pasar', 'Mal Pelayanan Publik')).toBe(false);
  });

  it('finds parts of words', () => {
    expect(finds('gov-0', 'P-GOV-01 Izin')).toBe(true);
  });

  it('finds everything without a word', () => {
    expect(finds(' \n', 'apa saja')).toBe(true);
  });

  it('reads signs as they are', () => {
    expect(finds('.*', 'apa saja')).toBe(false);
    expect(finds('(70%)', 'Selesai (70%)')).toBe(true);
  });
});
