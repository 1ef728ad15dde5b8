import { describe, expect, it } from 'vitest';
import { edited } from '../../testing/edit.js';
import { fullPlan, idOf } from '../../testing/full-plan.js';
import type { MasterplanChange } from '../editor/change.js';
import { parseMasterplan } from '../parse-masterplan.js';
import type { Masterplan } from '../types.js';
import { mergeMasterplans } from './merge-masterplans.js';
import { resolveConflicts } from './resolve-conflicts.js';
import type { MergedMasterplan } from './types.js';

const base = fullPlan();

function first<Item>([item]: readonly Item[]): Item {
  if (item === undefined) throw new Error('the test’s plan lacks something');
  return item;
}

const program = first(base.programs);
const strategy = first(base.strategies);
const after = (change: MasterplanChange, start = base) => edited(change, start).masterplan;

function merge(ours: Masterplan, theirs: Masterplan, start = base): MergedMasterplan {
  const result = mergeMasterplans(start, ours, theirs);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

const summary = ({ conflicts }: MergedMasterplan) =>
  conflicts.map(({ id, kind }) => `${kind} ${id}`);
const faults = ({ issues }: MergedMasterplan) =>
  issues.map(({ code, path }) => `${code} ${path.join('.')}`);

const removeProblem: MasterplanChange = {
  kind: 'remove',
  list: 'problems',
  id: idOf('problems', 'p-3'),
};
const linkProblem: MasterplanChange = {
  kind: 'update',
  list: 'needs',
  id: idOf('needs', 'n-1'),
  fields: { problemIds: [idOf('problems', 'p-1'), idOf('problems', 'p-3')] },
};

describe('what one side removed and the other links to', () => {
  it('stays, as a conflict, so that the plan is one', () => {
    for (const [ours, theirs] of [
      [after(removeProblem), after(linkProblem)],
      [after(linkProblem), after(removeProblem)],
    ] as const) {
      const result = merge(ours, theirs);
      expect(summary(result)).toEqual(['linked-and-removed problems/p-3']);
      expect(result.issues).toEqual([]);
      expect(result.masterplan.problems).toEqual(base.problems);
      expect(parseMasterplan(result.masterplan).ok).toBe(true);
    }
    const [conflict] = merge(after(removeProblem), after(linkProblem)).conflicts;
    expect(conflict).not.toHaveProperty('ours');
    expect(conflict).toMatchObject({ base: { id: 'p-3' }, theirs: { id: 'p-3' } });
  });

  it('goes if that is chosen, and the link is reported', () => {
    const result = merge(after(removeProblem), after(linkProblem));
    const gone = resolveConflicts(result, { 'problems/p-3': 'ours' });
    expect(summary(gone)).toEqual([]);
    expect(gone.masterplan.problems).toHaveLength(2);
    expect(faults(gone)).toEqual(['dangling-id needs.0.problemIds.1']);
    const kept = resolveConflicts(gone, { 'problems/p-3': 'theirs' });
    expect([summary(kept), faults(kept)]).toEqual([[], []]);
    expect(kept.masterplan.problems).toHaveLength(3);
  });

  it('is removed where nobody links to it', () => {
    const result = merge(after(removeProblem), after({ kind: 'set', field: 'title', value: 'X' }));
    expect([summary(result), faults(result)]).toEqual([[], []]);
    expect(result.masterplan.problems).toHaveLength(2);
  });

  it('is a programme with all that it waits for', () => {
    const rows = Array.from({ length: 300 }, (_, at) => ({
      ...program,
      id: idOf('programs', `x-${at}`),
      code: `X-${at}`,
      dependsOnProgramIds: at === 0 ? [] : [idOf('programs', `x-${at - 1}`)],
      indicators: [],
      progress: [],
    }));
    const start = { ...base, programs: [...base.programs, ...rows] };
    const ours = { ...start, programs: base.programs };
    const theirs = after(
      {
        kind: 'update',
        list: 'programs',
        id: program.id,
        fields: { dependsOnProgramIds: [idOf('programs', 'x-150')] },
      },
      start,
    );
    const result = merge(ours, theirs, start);
    expect(faults(result)).toEqual([]);
    expect(summary(result)).toEqual(
      rows.slice(0, 151).map(({ id }) => `linked-and-removed programs/${id}`),
    );
    expect(result.masterplan.programs.slice(0, 3)).toMatchObject([
      { id: 'pr-1', dependsOnProgramIds: ['x-150'] },
      { id: 'pr-2' },
      { id: 'x-0' },
    ]);
  });

  it('is a factor that a strategy cites, or its whole analysis', () => {
    const factor = {
      id: 'f-s2',
      code: 'S2',
      kind: 'strength',
      statement: 'Jaringan',
      weight: 0,
      rating: 3,
    } as const;
    const start = after({ kind: 'add', list: 'swot.factors', of: 'sw-region', item: factor });
    const ours = after(
      { kind: 'remove', list: 'swot.factors', of: 'sw-region', id: 'f-s2' },
      start,
    );
    const cite = (factorCodes: string[]): MasterplanChange => ({
      kind: 'update',
      list: 'strategies',
      id: strategy.id,
      fields: { factorCodes },
    });
    const result = merge(ours, after(cite(['S1', 'O1', 'S2']), start), start);
    expect(summary(result)).toEqual(['linked-and-removed swot/sw-region/factors/f-s2']);
    expect(result.issues).toEqual([]);

    const strategies = { ...base, strategies: [], programs: [] };
    const without = { ...strategies, swot: [] };
    const added = { ...strategies, strategies: [strategy] };
    const whole = merge(without, added, strategies);
    expect(summary(whole)).toEqual(['linked-and-removed swot/sw-region']);
    expect(whole.issues).toEqual([]);
    expect(whole.masterplan.swot).toEqual(base.swot);
  });

  it('is the RPJMD, and an OPD that it needs further up', () => {
    const ours = after({ kind: 'set', field: 'rpjmd', value: null, unlink: true });
    const theirs = after({
      kind: 'update',
      list: 'problems',
      id: idOf('problems', 'p-2'),
      fields: { rpjmdObjectiveId: idOf('rpjmd.objectives', 'v-s1') },
    });
    const result = merge(ours, theirs);
    expect(summary(result)).toEqual(['linked-and-removed rpjmd']);
    expect(result.issues).toEqual([]);
    expect(result.masterplan.rpjmd).toEqual(base.rpjmd);

    // Nobody else names this OPD, so both it and the programme of the RPJMD can go.
    const only = {
      ...base,
      opds: [...base.opds],
      programs: [],
      problems: [],
      needs: [],
      innovations: [],
    };
    const extra = { ...first(base.opds), id: idOf('opds', 'opd-x'), code: 'OPD-X' };
    const rpjmd = only.rpjmd;
    if (rpjmd === undefined) throw new Error('the test’s plan has no RPJMD');
    const owned = {
      ...rpjmd,
      programs: rpjmd.programs.map((entry) => ({ ...entry, opdId: extra.id })),
    };
    const start: Masterplan = { ...only, opds: [...base.opds, extra], rpjmd: owned };
    const removed: Masterplan = { ...only, rpjmd: { ...rpjmd, programs: [] } };
    const linked: Masterplan = {
      ...start,
      programs: [
        {
          ...program,
          needIds: [],
          innovationIds: [],
          rpjmdProgramId: idOf('rpjmd.programs', 'v-p1'),
        },
      ],
    };
    const chain = merge(removed, linked, start);
    expect(summary(chain)).toEqual([
      'linked-and-removed opds/opd-x',
      'linked-and-removed rpjmd/programs/v-p1',
    ]);
    expect(chain.issues).toEqual([]);
  });

  it('stays as it was chosen, though the link to it goes by another choice', () => {
    const start = after({
      kind: 'add',
      list: 'rpjmd.objectives',
      item: {
        id: idOf('rpjmd.objectives', 'v-s2'),
        code: 'V-S2',
        statement: 'Dua',
        goalId: idOf('rpjmd.goals', 'v-t1'),
        indicators: [],
      },
    });
    const link = (objective: string): MasterplanChange => ({
      kind: 'update',
      list: 'problems',
      id: idOf('problems', 'p-2'),
      fields: { rpjmdObjectiveId: idOf('rpjmd.objectives', objective) },
    });
    const remove: MasterplanChange = {
      kind: 'remove',
      list: 'rpjmd.objectives',
      id: idOf('rpjmd.objectives', 'v-s2'),
    };
    const ours = after(link('v-s1'), after(remove, start));
    const begun = merge(ours, after(link('v-s2'), start), start);
    const atLink = 'problems/p-2/rpjmdObjectiveId';
    const atObjective = 'rpjmd/objectives/v-s2';
    expect(summary(begun)).toEqual([`both-added ${atLink}`]);
    const linked = resolveConflicts(begun, { [atLink]: 'theirs' });
    expect(summary(linked)).toEqual([`linked-and-removed ${atObjective}`]);
    const kept = resolveConflicts(linked, { [atObjective]: 'theirs' });
    expect(summary(kept)).toEqual([]);
    const relinked = resolveConflicts(kept, { [atLink]: 'ours' });
    expect(summary(relinked)).toEqual([]);
    expect(relinked.masterplan.problems[1]?.rpjmdObjectiveId).toBe('v-s1');
    expect(relinked.masterplan.rpjmd?.objectives.map(({ id }) => id)).toEqual(['v-s1', 'v-s2']);
  });

  it('can be nothing that was missing before', () => {
    const broken = {
      ...base,
      problems: base.problems.map((item) => ({ ...item, opdId: idOf('opds', 'opd-9') })),
    };
    const result = merge({ ...broken, title: 'X' }, { ...broken, vision: 'Y' }, broken);
    expect(summary(result)).toEqual([]);
    expect(faults(result)).toEqual([
      'dangling-id problems.0.opdId',
      'dangling-id problems.1.opdId',
      'dangling-id problems.2.opdId',
    ]);
  });
});
