import { expect, it } from 'vitest';
import { plainWords } from './plain-words.js';

it.each([
  ['masalah yg dihadapi', 'masalah'],
  ['permasalahan yang ditemui', 'permasalahan'],
  ['program yang ada', 'program ada'],
  ['th mulai', 'tahun mulai'],
  ['thn pelaksanaan', 'tahun pelaksanaan'],
  ['pj', 'penanggung jawab'],
  ['analisa resiko', 'analisis risiko'],
  ['opd pelaksana', 'opd pelaksana'],
  ['nama pengusul', 'nama pengusul'],
  ['dimensi smart city', 'dimensi'],
  ['penyebabnya', 'penyebab'],
  ['program', 'program'],
  ['hanya', 'hanya'],
  ['yang', ''],
])('%s is %s in full and without the words around it', (text, plain) => {
  expect(plainWords(text)).toBe(plain);
});
