import { expect, it } from 'vitest';
import { plainWords } from './plain-words.js';

it.each([
  ['masalah yg dihadapi', 'masalah'],
  ['permasalahan yang ditemui', 'permasalahan'],
  ['program yang ada', 'program ada'],
  ['penyebabnya', 'penyebab'],
  ['program', 'program'],
  ['hanya', 'hanya'],
  ['yang', ''],
])('%s is %s without the words around it', (text, plain) => {
  expect(plainWords(text)).toBe(plain);
});
