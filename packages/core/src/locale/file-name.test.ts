import { expect, it } from 'vitest';
import { fileName } from './file-name.js';

const of = (region: string) => fileName(['lembar-kerja', region, '2026-11-29'], 'xlsx');

it('is made of the parts that there are', () => {
  expect(of('Kota Tasikmalaya')).toBe('lembar-kerja-kota-tasikmalaya-2026-11-29.xlsx');
  expect(fileName(['iga', null, undefined, ''], 'csv')).toBe('iga.csv');
});

it('has nothing that a file or a header can not take, and stays short', () => {
  expect(of('../"Kota"\r\nÉnergi')).toBe('lembar-kerja-kota-energi-2026-11-29.xlsx');
  expect(of('🚀')).toBe('lembar-kerja-2026-11-29.xlsx');
  expect(of('x'.repeat(300))).toBe(`lembar-kerja-${'x'.repeat(40)}-2026-11-29.xlsx`);
});
