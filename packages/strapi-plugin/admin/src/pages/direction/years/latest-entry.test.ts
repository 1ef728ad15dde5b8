import { expect, it } from 'vitest';
import { latestEntry } from './latest-entry';

const [before, after, later] = ['a', 'b', 'c'].map((version) => ({ version }));

it('is what was learnt, as long as the list says what it said then', () => {
  expect(latestEntry(before, { entry: { version: 'b' }, listed: 'a' })).toEqual(after);
  expect(latestEntry(before, { entry: null, listed: 'a' })).toBeUndefined();
  expect(latestEntry(undefined, { entry: { version: 'b' }, listed: null })).toEqual(after);
});

it('is what is listed, once that has changed', () => {
  expect(latestEntry(later, { entry: { version: 'b' }, listed: 'a' })).toBe(later);
  expect(latestEntry(later, { entry: null, listed: 'a' })).toBe(later);
  expect(latestEntry(undefined, { entry: { version: 'b' }, listed: 'a' })).toBeUndefined();
  expect(latestEntry(before, undefined)).toBe(before);
});
