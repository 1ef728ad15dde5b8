import { expect, it } from 'vitest';
import { officeAlone } from './office-alone.js';

it.each([
  ['opd pelaksana', 'opd'],
  ['perangkat daerah penanggung jawab', 'perangkat daerah'],
  ['opd pendukung', ''],
  ['instansi pengusul', ''],
  ['nama pengusul', ''],
  ['opd', ''],
])('%s is %j alone', (text, alone) => {
  expect(officeAlone(text)).toBe(alone);
});
