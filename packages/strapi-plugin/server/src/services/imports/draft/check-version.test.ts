import type { ComparedItem } from '@kotacerdas/core/exchange';
import { expect, it } from 'vitest';
import { checkVersion } from './check-version';

const itemOf = (id: string, original: string): ComparedItem => ({
  key: `problems/${id}`,
  list: 'problems',
  id,
  status: 'new',
  label: 'Antrean',
  fields: [{ sheet: 'Permasalahan', key: 'title', address: 'C3', original, after: id }],
  conflicts: [],
  issues: [],
  base: null,
  ours: null,
  theirs: null,
});

const ids = ['a', 'b'].map((letter) => letter.repeat(24));
const names = new Map(ids.map((id) => [id, 'problems/Permasalahan!3']));
const [first = '', second = ''] = ids;

it('is the same whatever ids new entries got this time', () => {
  const version = checkVersion([itemOf(first, 'x')], names);
  expect(checkVersion([itemOf(second, 'x')], names)).toBe(version);
  expect(checkVersion([itemOf(first, 'y')], names)).not.toBe(version);
});

it('leaves out what stays as it is', () => {
  const same: ComparedItem = { ...itemOf(second, 'x'), status: 'unchanged' };
  const changed = itemOf(first, 'x');
  expect(checkVersion([changed, same], names)).toBe(checkVersion([changed], names));
});
