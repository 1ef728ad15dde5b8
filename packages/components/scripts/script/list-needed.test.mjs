import { expect, test } from 'vitest';
import { listNeeded } from './list-needed.mjs';

const files = new Map([
  ['radar', { imports: ['base', 'chart'] }],
  ['chart', { imports: ['base', 'radar'] }],
  ['base', { imports: [] }],
  ['explanation', { imports: ['base'] }],
]);

test('itself first, and each file once, also where files import each other', () => {
  expect(listNeeded('radar', files)).toEqual(['radar', 'base', 'chart']);
});

test('a file that isn’t there needs nothing more', () => {
  expect(listNeeded('elsewhere', files)).toEqual(['elsewhere']);
});
