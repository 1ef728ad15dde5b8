import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbered, shuffled, somePrograms } from '../testing/programs.js';
import { filterPrograms } from './filter-programs.js';
import { groupPrograms } from './group-programs.js';
import type { ProgramGrouping } from './types.js';

const programs = [
  numbered(4, { period: { from: 2025, to: 2026 }, name: 'Peta jalan berlubang' }),
  numbered(3, { period: { from: 2025, to: 2025 }, leadOpdId: 'opd-2', status: 'planned' }),
  numbered(2, { dimensionId: 'smart-living', horizon: 'long', period: { from: 2024, to: 2030 } }),
  numbered(1, { dimensionId: 'smart-branding', horizon: 'short', quickWin: true }),
  numbered(5, { period: { from: 2025, to: 2026 } }),
];

const outline = (by: ProgramGrouping, ids?: readonly string[]) =>
  groupPrograms(programs, by, ids).map(
    (group) => `${group.key}: ${group.programs.map(({ code }) => code).join(' ')}`,
  );

describe('groups of programmes', () => {
  it('have programmes by beginning, end, then code', () => {
    expect(outline('none')).toEqual(['null: PR-1 PR-2 PR-3 PR-4 PR-5']);
    expect(outline('start-year')).toEqual(['2024: PR-1 PR-2', '2025: PR-3 PR-4 PR-5']);
  });

  it('go by horizon, shortest first', () => {
    expect(outline('horizon')).toEqual(['short: PR-1', 'medium: PR-3 PR-4 PR-5', 'long: PR-2']);
  });

  it('go as the given ids do, others after them', () => {
    expect(outline('dimension', ['smart-living', 'smart-economy', 'smart-governance'])).toEqual([
      'smart-living: PR-2',
      'smart-governance: PR-3 PR-4 PR-5',
      'smart-branding: PR-1',
    ]);
    expect(outline('opd')).toEqual(['opd-1: PR-1 PR-2 PR-4 PR-5', 'opd-2: PR-3']);
  });

  it('hold every programme once, in whatever order the list is', () => {
    const two = somePrograms.chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
    fc.assert(
      fc.property(two, ([list, other]) => {
        const groups = groupPrograms(list, 'dimension');
        expect(groupPrograms(other, 'dimension')).toEqual(groups);
        expect(groups.flatMap((group) => group.programs)).toHaveLength(list.length);
      }),
    );
  });

  it('leave the list as it was, and are none without programmes', () => {
    const before = [...programs];
    groupPrograms(programs, 'none');
    expect(programs).toEqual(before);
    expect(groupPrograms([], 'none')).toEqual([]);
  });
});

describe('filtered programmes', () => {
  const codes = (filter: Parameters<typeof filterPrograms>[1]) =>
    filterPrograms(programs, filter).map(({ code }) => code);

  it('have all words in code or name, whatever their case', () => {
    expect(codes({ text: ' PETA  jalan ' })).toEqual(['PR-4']);
    expect(codes({ text: 'pr-2' })).toEqual(['PR-2']);
    expect(codes({ text: 'peta izin' })).toEqual([]);
  });

  it('match every field', () => {
    expect(codes({ dimensionId: 'smart-governance', leadOpdId: 'opd-2' })).toEqual(['PR-3']);
    expect(codes({ horizon: 'long' })).toEqual(['PR-2']);
    expect(codes({ status: 'planned' })).toEqual(['PR-3']);
    expect(codes({ quickWin: true })).toEqual(['PR-1']);
    expect(codes({ quickWin: false, horizon: 'medium' })).toEqual(['PR-4', 'PR-3', 'PR-5']);
  });

  it('run in the year, its first and last included', () => {
    expect(codes({ year: 2030 })).toEqual(['PR-2']);
    expect(codes({ year: 2024 })).toEqual(['PR-2', 'PR-1']);
    expect(codes({ year: 2023 })).toEqual([]);
  });

  it('are all of them where nothing is asked', () => {
    expect(codes({ text: '', year: undefined })).toHaveLength(5);
  });
});
