import { expect, it } from 'vitest';
import { journal } from './journal.js';
import type { MasterplanPatch } from './patch.js';

const titled = (value: string): readonly MasterplanPatch[] => [
  { op: 'replace', path: ['title'], value },
];
const [one, two] = [{}, {}];

it('tells everything from a point on', () => {
  const log = journal();
  log.write(one, titled('a'));
  expect(log.length).toBe(1);
  log.write(two, titled('b'));
  expect(log.length).toBe(2);
  expect(log.since(0)).toEqual([...titled('a'), ...titled('b')]);
  expect(log.since(1)).toEqual(titled('b'));
  expect(log.since(2)).toEqual([]);
  expect(log.since(99)).toEqual([]);
  expect(log.since(-1)).toEqual([...titled('a'), ...titled('b')]);
});

it('leaves out what was done and undone since', () => {
  const log = journal();
  log.write(one, titled('a'));
  log.write(two, titled('b'));
  log.write(two, titled('a'));
  expect(log.since(0)).toEqual(titled('a'));
  log.write(one, titled(''));
  expect(log.since(0)).toEqual([]);
});

it('tells what was undone that had been done before the point', () => {
  const log = journal();
  log.write(one, titled('a'));
  log.write(one, titled(''));
  expect(log.since(1)).toEqual(titled(''));
  log.write(one, titled('a'));
  expect(log.since(1)).toEqual([]);
});
