import { expect, test } from 'vitest';
import { whatChanged } from './what-changed.mjs';

const now = new Map([
  ['a.ts', '1'],
  ['b.ts', '2'],
  ['new.ts', '3'],
]);
const before = { key: 'k', files: { 'a.ts': '1', 'b.ts': 'old', 'gone.ts': '4' } };

test('what is new, other or gone is told apart from what is as it was', () => {
  expect(whatChanged(now, before, 'k')).toEqual({
    changed: ['b.ts', 'new.ts'],
    removed: ['gone.ts'],
  });
});

test('everything has changed where nothing has passed, or under other settings', () => {
  const everything = { changed: ['a.ts', 'b.ts', 'new.ts'], removed: [] };
  expect(whatChanged(now, undefined, 'k')).toEqual(everything);
  expect(whatChanged(now, before, 'other')).toEqual(everything);
});
