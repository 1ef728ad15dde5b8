import { describe, expect, it } from 'vitest';
import { edited, refusals } from '../../testing/edit.js';
import { fullPlan, idOf } from '../../testing/full-plan.js';

const plan = fullPlan();
const [problem] = plan.problems;
const [need] = plan.needs;
if (problem === undefined || need === undefined) throw new Error('the test’s plan is empty');
const p9 = { ...problem, id: idOf('problems', 'p-9'), code: 'P-GOV-09' };
const n9 = { ...need, id: idOf('needs', 'n-9'), code: 'K-GOV-09', problemIds: [p9.id] };

describe('several changes as one', () => {
  it('need to agree only at the end', () => {
    const { masterplan, patches } = edited({
      kind: 'all',
      changes: [
        { kind: 'add', list: 'needs', item: n9 },
        { kind: 'add', list: 'problems', item: p9 },
        { kind: 'update', list: 'problems', id: p9.id, fields: { title: 'Baru' } },
      ],
    });
    expect(masterplan.needs.at(-1)).toEqual(n9);
    expect(masterplan.problems.at(-1)).toEqual({ ...p9, title: 'Baru' });
    expect(patches).toHaveLength(3);
  });

  it('may let two items swap their codes', () => {
    const { masterplan } = edited({
      kind: 'all',
      changes: [
        {
          kind: 'update',
          list: 'problems',
          id: idOf('problems', 'p-1'),
          fields: { code: 'P-GOV-02' },
        },
        {
          kind: 'update',
          list: 'problems',
          id: idOf('problems', 'p-2'),
          fields: { code: 'P-GOV-01' },
        },
      ],
    });
    expect(masterplan.problems.map(({ code }) => code)).toEqual([
      'P-GOV-02',
      'P-GOV-01',
      'P-GOV-03',
    ]);
  });

  it('are all refused when one is, with everything that is wrong', () => {
    expect(
      refusals({
        kind: 'all',
        changes: [
          { kind: 'set', field: 'title', value: 'Baru' },
          { kind: 'set', field: 'sample', value: 'ya' },
          { kind: 'remove', list: 'problems', id: 'p-8' },
          { kind: 'update', list: 'problems', id: 'p-7', fields: {} },
        ],
      }),
    ).toEqual(['wrong-type sample', 'dangling-id problems', 'dangling-id problems']);
  });

  it('may be none', () => {
    expect(edited({ kind: 'all', changes: [] }, plan).masterplan).toBe(plan);
  });
});

describe('what is no change is refused', () => {
  it.each<[string, unknown, string[]]>([
    ['nothing', null, ['wrong-type change']],
    ['a text', 'hapus', ['wrong-type change']],
    ['an unknown kind', { kind: 'hapus' }, ['not-one-of change.kind']],
    ['an unknown list', { kind: 'remove', list: 'masalah', id: 'p-1' }, ['not-one-of change.list']],
    [
      'a name of every object',
      { kind: 'remove', list: 'toString', id: 'p-1' },
      ['not-one-of change.list'],
    ],
    ['no list', { kind: 'remove', id: 'p-1' }, ['missing-field change.list']],
    ['no id', { kind: 'remove', list: 'problems' }, ['missing-field change.id']],
    ['no item', { kind: 'add', list: 'problems' }, ['missing-field change.item']],
    [
      'fields that are none',
      { kind: 'update', list: 'problems', id: 'p-1', fields: null },
      ['wrong-type change.fields'],
    ],
    ['an unknown field', { kind: 'set', field: 'toString', value: 1 }, ['not-one-of change.field']],
    [
      'no rating',
      { kind: 'rate', assessmentId: 'r-2026', rater: { kind: 'consolidated' } },
      ['missing-field change.rating'],
    ],
    [
      'a place that is no number',
      { kind: 'move', list: 'problems', id: 'p-1', to: '0' },
      ['wrong-type change.to'],
    ],
    ['no changes', { kind: 'all' }, ['missing-field change.changes']],
    [
      'changes within changes',
      { kind: 'all', changes: [{ kind: 'all', changes: [] }] },
      ['not-one-of change.changes.0.kind'],
    ],
    [
      'something among changes',
      { kind: 'all', changes: [{ kind: 'set', field: 'title', value: 'x' }, 7] },
      ['wrong-type change.changes.1'],
    ],
    [
      'a part of nothing',
      { kind: 'remove', list: 'swot.factors', id: 'f-s1' },
      ['missing-field change.of'],
    ],
    [
      'a list of something',
      { kind: 'remove', list: 'problems', of: 'sw-region', id: 'p-1' },
      ['wrong-type change.of'],
    ],
  ])('%s', (_name, change, issues) => {
    expect(refusals(change)).toEqual(issues);
  });
});
