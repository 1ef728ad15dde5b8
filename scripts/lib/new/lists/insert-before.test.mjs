import { expect, test } from 'vitest';
import { insertBefore } from './insert-before.mjs';

test('a line goes before the first of its kind', () => {
  expect(insertBefore('a\nb1\nb2', /^b/, 'new')).toBe('a\nnew\nb1\nb2');
});

test('where there is none, that is told', () => {
  expect(() => insertBefore('a', /^b/, 'new')).toThrow('has the list moved?');
});
