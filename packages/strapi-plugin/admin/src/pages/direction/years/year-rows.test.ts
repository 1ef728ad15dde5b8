import { formatInteger } from '@kotacerdas/core/locale';
import { describe, expect, it } from 'vitest';
import { yearRows } from './year-rows';

const entry = { canEdit: true, value: { amount: '1500000000' }, version: 'a' };
const stored = { amount: 1_500_000_000, version: 'a', entry };
const now = { amount: 1_500_000_000, version: 'a' };

const rowOf = (changed: Partial<Parameters<typeof yearRows>[0]>) =>
  yearRows({
    years: [2026],
    entryOf: () => entry,
    typed: {},
    mayAdd: true,
    field: 'amount',
    show: (amount) => formatInteger('id', amount),
    ...changed,
  })[0];

describe('a year of the form', () => {
  it('shows what stands there, as it is shown', () => {
    expect(rowOf({})).toMatchObject({ stored, text: '1.500.000.000', typed: undefined });
    expect(rowOf({ show: String })).toMatchObject({ text: '1500000000', origin: now });
    expect(rowOf({ entryOf: () => undefined })).toMatchObject({ text: '', origin: null });
    const target = { ...entry, value: { value: 72.5 } };
    expect(rowOf({ entryOf: () => target, field: 'value', show: String })).toMatchObject({
      text: '72.5',
      stored: { amount: 72.5 },
    });
  });

  it('shows what was typed over it, and remembers what that was', () => {
    const typed = { 2026: { text: '2 miliar', origin: { amount: 1, version: 'old' } } };
    expect(rowOf({ typed })).toMatchObject({ ...typed[2026], stored, typed: '2 miliar' });
  });

  it('has nothing typed where that is what is shown', () => {
    const typed = { 2026: { text: '1.500.000.000', origin: now } };
    expect(rowOf({ typed })).toMatchObject({ typed: undefined });
  });

  it('is written by whoever may change what stands there, or add what doesn’t', () => {
    const locked = () => ({ ...entry, canEdit: false });
    expect(rowOf({ mayAdd: false })).toMatchObject({ isWritable: true });
    expect(rowOf({ entryOf: locked })).toMatchObject({ isWritable: false });
    expect(rowOf({ entryOf: () => undefined, mayAdd: false })).toMatchObject({ isWritable: false });
  });

  it('keeps what stands there where the officer may not write', () => {
    const typed = { 2026: { text: '2 miliar', origin: now } };
    const row = rowOf({ typed, entryOf: () => ({ ...entry, canEdit: false }) });
    expect(row).toMatchObject({ text: '1.500.000.000', typed: undefined });
  });
});
