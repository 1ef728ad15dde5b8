import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partnerEntry } from './partner-entry.js';

it.each([
  ['Perguruan tinggi', 'Universitas Siliwangi'],
  ['Skema 1:2', 'Bank Daerah'],
  ['Kerja sama:', 'Unsil'],
  ['a:z', 'az'],
  ['Kampus', 'Unsil: Teknik'],
  ['Kampus', 'Unsil :: Teknik'],
  ['Kampus ::', 'X'],
  ['Kampus', ':: X'],
  [':: :::', '::'],
])('reads again what it printed: %s, %s', (form, name) => {
  expect(partnerEntry.read(partnerEntry.print({ form, name }))).toEqual({ form, name });
});

const written = fc
  .array(fc.constantFrom('a', ' ', ':', '::', ' :: ', 'Unsil'), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join('').trim())
  .filter((text) => text !== '');

it('reads again whatever it printed', () => {
  fc.assert(
    fc.property(written, written, (form, name) => {
      expect(partnerEntry.read(partnerEntry.print({ form, name }))).toEqual({ form, name });
    }),
  );
});

it.each([
  ['Kampus: Unsil', { form: 'Kampus', name: 'Unsil' }],
  ['Skema 1:2 :: Bank', { form: 'Skema 1:2', name: 'Bank' }],
  ['Unsil', null],
  [':: Unsil', null],
])('reads %s', (line, entry) => {
  expect(partnerEntry.read(line)).toEqual(entry);
});

it('has one line for a name of two', () => {
  expect(partnerEntry.print({ form: 'Kampus', name: 'Unsil\n Teknik' })).toBe(
    'Kampus: Unsil Teknik',
  );
});
