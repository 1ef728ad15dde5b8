import { describe, expect, it } from 'vitest';
import { fullPlan } from '../../testing/full-plan.js';
import type { MasterplanPatch } from './patch.js';
import { planTree } from './plan-tree.js';

const plan = fullPlan();
const untouched = fullPlan();

describe('a write and the patch that takes it back', () => {
  it.each<[string, MasterplanPatch, MasterplanPatch]>([
    [
      'replaces a field',
      { op: 'replace', path: ['title'], value: 'Baru' },
      { op: 'replace', path: ['title'], value: 'Rencana kecil' },
    ],
    [
      'replaces a field that it adds once more',
      { op: 'add', path: ['title'], value: 'Baru' },
      { op: 'replace', path: ['title'], value: 'Rencana kecil' },
    ],
    [
      'adds a field',
      { op: 'add', path: ['problems', 1, 'cause'], value: 'Kertas' },
      { op: 'remove', path: ['problems', 1, 'cause'] },
    ],
    [
      'removes a field',
      { op: 'remove', path: ['problems', 0, 'cause'] },
      { op: 'add', path: ['problems', 0, 'cause'], value: 'Berkas kertas' },
    ],
    [
      'puts an entry in before another',
      { op: 'add', path: ['needs', 0, 'problemIds', 0], value: 'p-2' },
      { op: 'remove', path: ['needs', 0, 'problemIds', 0] },
    ],
    [
      'puts an entry at the end',
      { op: 'add', path: ['needs', 1, 'problemIds', 2], value: 'p-3' },
      { op: 'remove', path: ['needs', 1, 'problemIds', 2] },
    ],
    [
      'replaces an entry',
      { op: 'replace', path: ['needs', 1, 'problemIds', 1], value: 'p-3' },
      { op: 'replace', path: ['needs', 1, 'problemIds', 1], value: 'p-2' },
    ],
    [
      'takes an entry out',
      { op: 'remove', path: ['needs', 1, 'problemIds', 0] },
      { op: 'add', path: ['needs', 1, 'problemIds', 0], value: 'p-1' },
    ],
  ])('%s', (_name, patch, back) => {
    const tree = planTree(plan);
    expect(tree.write(patch)).toEqual(back);
    expect(tree.masterplan).not.toEqual(untouched);
    expect(plan).toEqual(untouched);
    tree.write(back);
    expect(tree.masterplan).toEqual(untouched);
  });
});

it('says what is written, and keeps the order of a list', () => {
  const tree = planTree(plan);
  tree.write({ op: 'add', path: ['needs', 1, 'problemIds', 1], value: 'p-3' });
  tree.write({ op: 'remove', path: ['problems', 0] });
  tree.write({ op: 'replace', path: ['problems', 0, 'title'], value: 'Baru' });
  expect(tree.masterplan.needs[1]?.problemIds).toEqual(['p-1', 'p-3', 'p-2']);
  expect(tree.masterplan.problems.map(({ id, title }) => `${id} ${title}`)).toEqual([
    'p-2 Baru',
    'p-3 Tanpa rujukan',
  ]);
});

it('shares what isn’t written, and copies once what is', () => {
  const tree = planTree(plan);
  tree.write({ op: 'replace', path: ['problems', 0, 'title'], value: 'Satu' });
  const { problems } = tree.masterplan;
  tree.write({ op: 'replace', path: ['problems', 1, 'title'], value: 'Dua' });
  expect(tree.masterplan.problems).toBe(problems);
  expect(tree.masterplan.problems).not.toBe(plan.problems);
  expect(tree.masterplan.problems[2]).toBe(plan.problems[2]);
  expect(tree.masterplan.needs).toBe(plan.needs);
});

it('never writes into a value that a patch brought', () => {
  const value = { ...plan.missions[1], objectives: [] };
  const tree = planTree(plan);
  tree.write({ op: 'replace', path: ['missions', 1], value });
  tree.write({ op: 'replace', path: ['missions', 1, 'statement'], value: 'Baru' });
  expect(tree.masterplan.missions[1]?.statement).toBe('Baru');
  expect(value.statement).toBe('Isi m-2');
});

describe('a path that leads nowhere writes nothing', () => {
  it.each<[string, MasterplanPatch]>([
    ['to the plan itself', { op: 'replace', path: [], value: {} }],
    ['to a field that isn’t there', { op: 'replace', path: ['judul'], value: 'x' }],
    ['to a field to remove that isn’t there', { op: 'remove', path: ['problems', 1, 'cause'] }],
    ['through a field that isn’t there', { op: 'add', path: ['a', 'b'], value: 'x' }],
    ['through a text', { op: 'add', path: ['title', 'b'], value: 'x' }],
    ['through nothing', { op: 'add', path: ['problems', 0, 'description', 'b'], value: 'x' }],
    ['past the end', { op: 'add', path: ['problems', 4], value: {} }],
    ['to an entry past the end', { op: 'replace', path: ['problems', 3], value: {} }],
    ['to an entry to remove past the end', { op: 'remove', path: ['problems', 3] }],
    ['before the start', { op: 'add', path: ['problems', -1], value: {} }],
    ['between two entries', { op: 'add', path: ['problems', 0.5], value: {} }],
    ['to a list by a name', { op: 'add', path: ['problems', '0'], value: {} }],
    ['through a list by a name', { op: 'replace', path: ['problems', '0', 'title'], value: 'x' }],
    ['to the length of a list', { op: 'replace', path: ['problems', 'length'], value: 0 }],
    ['to an object by a number', { op: 'add', path: [0], value: {} }],
    ['to the prototype', { op: 'add', path: ['__proto__'], value: { polluted: true } }],
    ['through the prototype', { op: 'add', path: ['__proto__', 'polluted'], value: true }],
    ['through the constructor', { op: 'add', path: ['constructor', 'x'], value: true }],
  ])('%s', (_name, patch) => {
    const tree = planTree(plan);
    expect(tree.write(patch)).toBeNull();
    expect(tree.masterplan).toEqual(untouched);
    expect(Object.getPrototypeOf(tree.masterplan)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });
});
