import { expect, test } from 'vitest';
import { insertSorted } from './insert-sorted.mjs';

const list = [
  'const other = {',
  '};',
  'const all = {',
  '  b: one,',
  '  d:',
  '    two,',
  '};',
  'const last = {};',
].join('\n');
const insert = (key) =>
  insertSorted(list, { entry: /^ {2}(\w+):/, end: /^\};/, key, line: `  ${key}: new,` });

test('an entry finds its place by its key, also between entries of several lines', () => {
  expect(insert('a').split('\n').indexOf('  a: new,')).toBe(3);
  expect(insert('c').split('\n').indexOf('  c: new,')).toBe(4);
  expect(insert('e').split('\n').indexOf('  e: new,')).toBe(6);
});

test('nothing else is changed', () => {
  expect(insert('c').replace('  c: new,\n', '')).toBe(list);
});

test('a list that has moved is told, not guessed', () => {
  const nowhere = { entry: /^nowhere (\w)/, end: /^\};/, key: 'a', line: 'a' };
  expect(() => insertSorted(list, nowhere)).toThrow('has the list moved?');
  const endless = { entry: /^ {2}(\w+):/, end: /^nowhere/, key: 'e', line: 'e' };
  expect(() => insertSorted(list, endless)).toThrow('No line after the list');
});
