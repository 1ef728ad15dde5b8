import { describe, expect, it } from 'vitest';
import { alternatives } from './alternatives.js';
import { plainWords } from './plain-words.js';

it.each([
  ['masalah yg dihadapi', 'masalah'],
  ['permasalahan yang ada saat ini', 'permasalahan'],
  ['penyebabnya', 'penyebab'],
  ['program', 'program'],
  ['hanya', 'hanya'],
  ['yang ada', ''],
])('%s is %s without the words around it', (text, plain) => {
  expect(plainWords(text)).toBe(plain);
});

describe('the names that a header gives', () => {
  it.each([
    ['Bidang/Dimensi', ['Bidang', 'Dimensi']],
    ['Masalah atau isu', ['Masalah', 'isu']],
    ['OPD / SKPD / Dinas', ['OPD', 'SKPD', 'Dinas']],
    ['Dimensi', []],
    ['/', []],
  ])('%s', (header, names) => {
    expect(alternatives(header)).toEqual(names);
  });
});
