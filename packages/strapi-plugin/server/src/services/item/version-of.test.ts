import { expect, it } from 'vitest';
import { versionOf } from './version-of';

const item = { id: 'p-1', title: 'Antrean', usg: { urgency: 3, growth: 1 }, tags: ['a', 'b'] };

it('is the same whatever the order of fields', () => {
  const other = { tags: ['a', 'b'], usg: { growth: 1, urgency: 3 }, title: 'Antrean', id: 'p-1' };
  expect(versionOf(other)).toBe(versionOf(item));
});

it('is the same whatever was decided on the item, and where a field says nothing', () => {
  const decided = { state: 'approved', stateReason: 'Lengkap', updatedAt: 'kemarin' };
  expect(versionOf({ ...item, ...decided, cause: undefined })).toBe(versionOf(item));
});

it.each([
  ['a field', { ...item, title: 'Antrian' }],
  ['a field of a part', { ...item, usg: { urgency: 3, growth: 2 } }],
  ['a field more', { ...item, cause: 'Loket' }],
  ['the order of a list', { ...item, tags: ['b', 'a'] }],
])('is another one with another: %s', (_, other) => {
  expect(versionOf(other)).not.toBe(versionOf(item));
});
