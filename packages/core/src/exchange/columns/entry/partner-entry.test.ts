import { expect, it } from 'vitest';
import { partnerEntry } from './partner-entry.js';

it.each([
  ['Perguruan tinggi', 'Universitas Siliwangi'],
  ['Skema 1:2', 'Bank Daerah'],
  ['Kerja sama:', 'Unsil'],
  ['a:z', 'az'],
  ['Kampus', 'Unsil: Teknik'],
  ['Kampus', 'Unsil :: Teknik'],
])('reads again what it printed: %s, %s', (form, name) => {
  expect(partnerEntry.read(partnerEntry.print({ form, name }))).toEqual({ form, name });
});
