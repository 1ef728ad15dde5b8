import type { ImportItem } from '../../../../shared/contracts/imports';
import { expect, it } from 'vitest';
import { checkOf, item } from '../testing/checks';
import { importedLists } from './imported-lists';

const items: ImportItem[] = [
  item({ key: 'a', list: 'problems', status: 'new' }),
  item({ key: 'b', list: 'needs', status: 'refused' }),
  item({ key: 'c', list: 'programs', status: 'conflicting' }),
];

it('are those of items that were written, and of none that was refused or kept', () => {
  const check = checkOf({ items, itemsInAll: 3 });
  expect(importedLists({ check, choices: { b: 'keep', c: 'keep' } })).toEqual({
    lists: ['problems'],
    areAll: true,
  });
  expect(importedLists({ check, choices: { b: 'keep', c: 'take' } }).lists).toEqual([
    'problems',
    'programs',
  ]);
});

it('may be more than an answer has room for', () => {
  const check = checkOf({ items, itemsInAll: 900 });
  expect(importedLists({ check, choices: {} }).areAll).toBe(false);
});

it('are none before anything was looked at', () => {
  expect(importedLists({ check: null, choices: {} })).toEqual({ lists: [], areAll: true });
});
