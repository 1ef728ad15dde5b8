import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import { fullPlan } from '../../testing/full-plan.js';
import { applyPatchesToMasterplan } from './apply-patches.js';

const plan = fullPlan();
const title = { op: 'replace', path: ['title'], value: 'Baru' };

it('does what patches say, and reads what they make', () => {
  const result = applyPatchesToMasterplan(plan, [title, { op: 'remove', path: ['problems', 2] }]);
  expect(result).toMatchObject({ ok: true, framework: { id: 'kominfo-2021' }, issues: [] });
  expect(result.ok && result.masterplan.title).toBe('Baru');
  expect(result.ok && result.masterplan.problems).toHaveLength(2);
  expect(plan).toEqual(fullPlan());
});

it('reads with a framework of the region’s own', () => {
  const own = { ...kominfo2021, version: '7' };
  const patches = [{ op: 'replace', path: ['framework', 'version'], value: '7' }];
  expect(applyPatchesToMasterplan(plan, patches, { frameworks: [own] }).ok).toBe(true);
  expect(applyPatchesToMasterplan(plan, patches).ok).toBe(false);
});

describe('patches are refused', () => {
  it.each<[string, unknown, string[]]>([
    ['that are none', 'hapus', ['wrong-type patches']],
    ['that are nothing', undefined, ['missing-field patches']],
    ['of an unknown kind', [{ ...title, op: 'test' }], ['not-one-of patches.0.op']],
    ['without a path', [{ op: 'remove' }], ['missing-field patches.0.path']],
    ['for the plan itself', [{ ...title, path: [] }], ['list-too-short patches.0.path']],
    [
      'with an index below 0',
      [{ ...title, path: ['problems', -1] }],
      ['number-too-small patches.0.path.1'],
    ],
    ['with something more', [{ ...title, from: ['x'] }], ['unknown-field patches.0.from']],
    [
      'that don’t fit',
      [title, { op: 'remove', path: ['problems', 9] }],
      ['patch-not-applicable patches.1.path'],
    ],
    [
      'for a prototype',
      [{ op: 'add', path: ['__proto__', 'x'], value: 1 }],
      ['patch-not-applicable patches.0.path'],
    ],
    ['that make no valid plan', [{ ...title, value: 7 }], ['wrong-type title']],
    [
      'that break a link',
      [{ op: 'remove', path: ['problems', 0] }],
      ['dangling-id needs.0.problemIds.0', 'dangling-id needs.1.problemIds.0'],
    ],
    ['that leave a hole', [{ op: 'add', path: ['problems', 0] }], ['missing-field problems.0']],
  ])('%s', (_name, patches, issues) => {
    const result = applyPatchesToMasterplan(plan, patches);
    expect(result.ok).toBe(false);
    expect(result.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(issues);
    expect(plan).toEqual(fullPlan());
  });

  it('with the place that isn’t there', () => {
    const patches = [{ op: 'replace', path: ['problems', 9, 'title'], value: 'x' }];
    expect(applyPatchesToMasterplan(plan, patches).issues).toMatchObject([
      { severity: 'error', params: { found: 'problems/9/title' } },
    ]);
  });
});
