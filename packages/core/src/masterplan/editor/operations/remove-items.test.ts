import { describe, expect, it } from 'vitest';
import { edited, refusals } from '../../../testing/edit.js';
import { fullPlan, idOf, largePlan } from '../../../testing/full-plan.js';

const plan = fullPlan();

describe('an item that nobody refers to', () => {
  it('goes', () => {
    const { masterplan, patches } = edited({
      kind: 'remove',
      list: 'problems',
      id: idOf('problems', 'p-3'),
    });
    expect(masterplan.problems.map(({ id }) => id)).toEqual(['p-1', 'p-2']);
    expect(patches).toEqual([{ op: 'remove', path: ['problems', 2] }]);
  });

  it('goes as a part of another', () => {
    const of = idOf('programs', 'pr-1');
    const change = { kind: 'remove', list: 'programs.progress', of, id: 'pr-1-l1' } as const;
    expect(edited(change).masterplan.programs[0]?.progress.map(({ id }) => id)).toEqual([
      'pr-1-l2',
    ]);
  });

  it('isn’t there', () => {
    expect(refusals({ kind: 'remove', list: 'problems', id: 'p-9' })).toEqual([
      'dangling-id problems',
    ]);
    expect(refusals({ kind: 'remove', list: 'programs.progress', of: 'pr-9', id: 'x' })).toEqual([
      'dangling-id programs',
    ]);
    expect(refusals({ kind: 'remove', list: 'programs.progress', of: 'pr-1', id: 'x' })).toEqual([
      'dangling-id programs.0.progress',
    ]);
  });
});

describe('several items', () => {
  const remove = (...names: string[]) =>
    names.map((name) => ({ kind: 'remove', list: 'problems', id: name }) as const);

  it.each([[['p-1', 'p-3']], [['p-3', 'p-1']]])('go in any order: %s', (names) => {
    const links = [
      { kind: 'update', list: 'needs', id: 'n-1', fields: { problemIds: [] } },
      { kind: 'update', list: 'needs', id: 'n-2', fields: { problemIds: ['p-2'] } },
    ];
    expect(refusals({ kind: 'all', changes: remove(...names) }).length).toBe(2);
    expect(refusals({ kind: 'all', changes: [...links, ...remove(...names)] })).toEqual([]);
    expect(refusals({ kind: 'all', changes: [...remove(...names), ...links] })).toEqual([]);
  });

  it('can’t go twice', () => {
    expect(refusals({ kind: 'all', changes: remove('p-3', 'p-3') })).toEqual([
      'dangling-id problems',
    ]);
    const between = { kind: 'set', field: 'title', value: 'Baru' };
    const [one] = remove('p-3');
    expect(refusals({ kind: 'all', changes: [one, between, one] })).toEqual([
      'dangling-id problems',
    ]);
  });

  it('go and come again in one step', () => {
    const [, , p3] = plan.problems;
    if (p3 === undefined) throw new Error('the test’s plan has no third problem');
    const { masterplan } = edited({
      kind: 'all',
      changes: [
        { kind: 'remove', list: 'problems', id: p3.id },
        { kind: 'add', list: 'problems', item: { ...p3, title: 'Kembali' }, at: 0 },
      ],
    });
    expect(masterplan.problems.map(({ title }) => title)).toEqual([
      'Kembali',
      'Izin menunggu tanda tangan',
      'Data tersebar',
    ]);
  });

  it('of different lists go together', () => {
    const { masterplan } = edited({
      kind: 'all',
      changes: [
        { kind: 'remove', list: 'programs.progress', of: idOf('programs', 'pr-1'), id: 'pr-1-l1' },
        { kind: 'remove', list: 'programs.indicators', of: idOf('programs', 'pr-1'), id: 'ik-p1' },
        { kind: 'remove', list: 'missions', id: 'm-1' },
        { kind: 'remove', list: 'evaluations', id: 'e-1' },
      ],
    });
    const { evaluations, missions, programs } = masterplan;
    expect([missions.length, evaluations.length, programs[0]?.indicators.length]).toEqual([
      1, 0, 0,
    ]);
    expect(programs[0]?.progress.map(({ id }) => id)).toEqual(['pr-1-l2']);
  });

  it('of one list but different owners go together', () => {
    const report = { id: 'pr-2-l1', reportedOn: '2025-01-31', percent: 5 };
    const pr1 = idOf('programs', 'pr-1');
    const pr2 = idOf('programs', 'pr-2');
    const { masterplan } = edited({
      kind: 'all',
      changes: [
        { kind: 'add', list: 'programs.progress', of: pr2, item: report },
        { kind: 'remove', list: 'programs.progress', of: pr1, id: 'pr-1-l1' },
        { kind: 'remove', list: 'programs.progress', of: pr2, id: 'pr-2-l1' },
      ],
    });
    expect(masterplan.programs.map(({ progress }) => progress.length)).toEqual([1, 0]);
  });

  it('go by the thousand, with their links', () => {
    const large = largePlan(5000);
    const { masterplan, patches } = edited(
      {
        kind: 'all',
        changes: large.problems.map(({ id }) => ({
          kind: 'remove' as const,
          list: 'problems' as const,
          id,
          unlink: true,
        })),
      },
      large,
    );
    expect(masterplan.problems).toEqual([]);
    expect(masterplan.needs.flatMap(({ problemIds }) => problemIds)).toEqual([]);
    // One patch for each problem, one for each link: none for what merely moved up.
    expect(patches).toHaveLength(10_000);
  });
});
