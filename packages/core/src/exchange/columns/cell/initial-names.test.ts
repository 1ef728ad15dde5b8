import { expect, it } from 'vitest';
import { initialNames } from './initial-names.js';

it.each([
  ['Dinas Lingkungan Hidup', ['dinas lh', 'dlh']],
  ['Dinas Pekerjaan Umum dan Penataan Ruang', ['dinas pupr', 'dpupr']],
  ['Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', ['badan kpsdm', 'bkpsdm']],
  ['Dinas Kesehatan', []],
  ['Inspektorat', []],
  ['Antrean izin menunggu tanda tangan', []],
  ['', []],
])('%s is shortened to %j', (name, short) => {
  expect(initialNames(name)).toEqual(short);
});
