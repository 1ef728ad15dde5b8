import { expect, it } from 'vitest';
import { alternatives } from './alternatives.js';

it.each([
  ['Bidang/Dimensi', ['bidang', 'dimensi']],
  ['Masalah atau isu', ['masalah', 'isu']],
  ['OPD / SKPD / Dinas', ['opd', 'skpd', 'dinas']],
  ['Satu/Dua orang/Tiga/Empat', ['satu', 'dua orang', 'tiga', 'empat']],
  ['Satu/Dua orang/Tiga/Empat/Lima', []],
  ['Dimensi', []],
  ['/', []],
  ['U/S/G', []],
  ['2025/2026', []],
  ['TW I/2026', []],
])('the names that %s gives', (header, names) => {
  expect(alternatives(header)).toEqual(names);
});
