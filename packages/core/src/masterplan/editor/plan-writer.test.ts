import { applyPatches, enablePatches, type Patch } from 'immer';
import { describe, expect, it } from 'vitest';
import { fullPlan, largePlan } from '../../testing/full-plan.js';
import { sameValue } from '../same-value.js';
import type { Masterplan } from '../types.js';
import type { MasterplanPatch } from './patch.js';
import { planWriter } from './plan-writer.js';

const plan = fullPlan();
const untouched = fullPlan();

function written(base: Masterplan, ...patches: MasterplanPatch[]) {
  const writer = planWriter(base);
  const backs = patches.map((patch, at) => {
    const back = writer.write(patch);
    if (back === null) throw new Error(`patch ${at} doesn’t fit`);
    return back;
  });
  return { masterplan: writer.masterplan, inverse: backs.reverse() };
}

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
    const there = written(plan, patch);
    expect(there.inverse).toEqual([back]);
    expect(there.masterplan).not.toEqual(untouched);
    expect(plan).toEqual(untouched);
    expect(written(there.masterplan, back).masterplan).toEqual(untouched);
  });
});

describe('several patches', () => {
  const several: MasterplanPatch[] = [
    { op: 'add', path: ['needs', 1, 'problemIds', 1], value: 'p-3' },
    { op: 'remove', path: ['problems', 0] },
    { op: 'replace', path: ['problems', 0, 'title'], value: 'Baru' },
    { op: 'replace', path: ['problems', 0, 'title'], value: 'Baru sekali' },
    { op: 'remove', path: ['problems', 0, 'opdId'] },
    { op: 'add', path: ['problems', 0, 'opdId'], value: 'opd-1' },
    { op: 'add', path: ['problems', 2], value: { id: 'p-4', title: 'Empat' } },
    { op: 'remove', path: ['problems', 1] },
    { op: 'remove', path: ['needs', 0] },
  ];

  it('are written one after the other, and lists keep their order', () => {
    const { masterplan } = written(plan, ...several);
    expect(masterplan.needs.map(({ problemIds }) => problemIds)).toEqual([['p-1', 'p-3', 'p-2']]);
    expect(masterplan.problems.map(({ id, title }) => `${id} ${title}`)).toEqual([
      'p-2 Baru sekali',
      'p-4 Empat',
    ]);
    expect(plan).toEqual(untouched);
  });

  it('are taken back by their inverse, in its order', () => {
    const { inverse, masterplan } = written(plan, ...several);
    expect(inverse).toHaveLength(several.length);
    expect(written(masterplan, ...inverse).masterplan).toEqual(untouched);
  });

  it('mean to immer what they mean here', () => {
    enablePatches();
    const patches: Patch[] = JSON.parse(JSON.stringify(several));
    expect(applyPatches(plan, patches)).toEqual(written(plan, ...several).masterplan);
  });

  it('leave what was there where one doesn’t fit, and the others are written', () => {
    const misfit: MasterplanPatch = { op: 'remove', path: ['problems', 2] };
    const writer = planWriter(plan);
    writer.write({ op: 'remove', path: ['problems', 0] });
    const before = writer.masterplan;
    expect(writer.write(misfit)).toBeNull();
    expect(writer.masterplan).toBe(before);
    expect(writer.shifts).toBe(1);
    writer.write({ op: 'replace', path: ['title'], value: 'Baru' });
    expect(writer.masterplan.problems).toEqual(plan.problems.slice(1));
  });

  it('count what they shift', () => {
    const writer = planWriter(plan);
    for (const patch of several) writer.write(patch);
    expect(writer.shifts).toBe(5);
  });

  it('that are none give the very plan', () => {
    expect(written(plan).masterplan).toBe(plan);
  });
});

it('shares what isn’t written, and freezes nothing', () => {
  const { masterplan } = written(
    plan,
    { op: 'replace', path: ['problems', 0, 'title'], value: 'Satu' },
    { op: 'remove', path: ['missions', 1] },
  );
  expect(masterplan.problems[2]).toBe(plan.problems[2]);
  expect(masterplan.missions[0]).toBe(plan.missions[0]);
  expect(masterplan.needs).toBe(plan.needs);
  expect([masterplan, masterplan.problems, plan.needs].some(Object.isFrozen)).toBe(false);
});

it('never writes into a value that a patch brought, and says back what stood there', () => {
  const value = { ...plan.missions[1], objectives: [] };
  const { inverse, masterplan } = written(
    plan,
    { op: 'replace', path: ['missions', 1], value },
    { op: 'replace', path: ['missions', 1, 'statement'], value: 'Baru' },
    { op: 'remove', path: ['missions', 1] },
  );
  expect(masterplan.missions).toEqual(plan.missions.slice(0, 1));
  expect(value.statement).toBe('Isi m-2');
  expect(inverse[0]).toMatchObject({ op: 'add', value: { statement: 'Baru' } });
  expect(JSON.parse(JSON.stringify(inverse))).toEqual(inverse);
});

describe('a plan of 50,000 problems', { timeout: 60_000 }, () => {
  const large = largePlan(50_000);

  it('loses 10,000 of them and gets them back', () => {
    const removals = Array.from({ length: 10_000 }, (_, at) => ({
      op: 'remove' as const,
      path: ['problems', 30_000 - at],
    }));
    const { inverse, masterplan } = written(large, ...removals);
    expect(masterplan.problems).toHaveLength(40_000);
    expect(sameValue(written(masterplan, ...inverse).masterplan, large)).toBe(true);
  });

  it('takes 50,000 patches that go back and forth between two lists', () => {
    const patches = large.problems.flatMap((_, at): MasterplanPatch[] => [
      { op: 'replace', path: ['problems', at, 'title'], value: 'Baru' },
      { op: 'replace', path: ['needs', at % large.needs.length, 'title'], value: 'Baru' },
    ]);
    const { masterplan } = written(large, ...patches);
    expect(masterplan.problems.every(({ title }) => title === 'Baru')).toBe(true);
    expect(large.problems.some(({ title }) => title === 'Baru')).toBe(false);
  });
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
    const writer = planWriter(plan);
    expect(writer.write(patch)).toBeNull();
    expect(writer.masterplan).toBe(plan);
    expect(plan).toEqual(untouched);
    expect(Object.getPrototypeOf(plan)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });
});
