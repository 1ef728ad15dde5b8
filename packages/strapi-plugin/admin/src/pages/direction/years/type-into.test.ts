import { expect, it } from 'vitest';
import { typeInto } from './type-into';

const old = { amount: 1, version: 'a' };
const row = {
  year: 2026,
  isWritable: true,
  shown: '2',
  now: { amount: 2, version: 'b' },
  origin: old,
  typed: undefined,
};

it('is typed over what stands there', () => {
  expect(typeInto({}, [row], { 2026: '5' })).toEqual({ 2026: { text: '5', origin: row.now } });
  const none = { ...row, shown: '', now: null };
  expect(typeInto({}, [none], { 2026: '5' })).toEqual({ 2026: { text: '5', origin: null } });
});

it('goes on over what it was begun from, also when somebody else has changed that', () => {
  const begun = { ...row, typed: '4' };
  expect(typeInto({}, [begun], { 2026: '45' })).toEqual({ 2026: { text: '45', origin: old } });
});

it('leaves other years, and those that can’t be written', () => {
  const typed = { 2025: { text: '1', origin: null } };
  const rows = [{ ...row, isWritable: false }];
  expect(typeInto(typed, rows, { 2026: '5', 2050: '6' })).toEqual(typed);
});

it('is nothing where it says again what stands there', () => {
  const typed = { 2025: { text: '1', origin: null }, 2026: { text: '5', origin: old } };
  expect(typeInto(typed, [row], { 2026: '2' })).toEqual({ 2025: typed[2025] });
});
