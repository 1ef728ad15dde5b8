import fc from 'fast-check';
import { applyPatches, enablePatches, type Patch } from 'immer';
import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import { arbitraryChange } from '../../testing/arbitrary-change.js';
import { fullPlan, idOf, largePlan } from '../../testing/full-plan.js';
import { canonicalJson } from '../canonical-json.js';
import { parseMasterplan } from '../parse-masterplan.js';
import { sameValue } from '../same-value.js';
import { applyPatchesToMasterplan } from './apply-patches.js';
import { createEditor } from './create-editor.js';

const plan = fullPlan();
const title = (value: string) => ({ kind: 'set', field: 'title', value }) as const;

describe('undo and redo', () => {
  it('go back and forth, step by step', () => {
    const editor = createEditor(plan);
    expect([editor.canUndo, editor.canRedo]).toEqual([false, false]);
    editor.apply(title('Satu'));
    editor.apply(title('Dua'));
    expect([editor.canUndo, editor.canRedo]).toEqual([true, false]);
    expect(editor.undo()).toEqual({
      masterplan: { ...plan, title: 'Satu' },
      patches: [{ op: 'replace', path: ['title'], value: 'Satu' }],
    });
    expect(editor.undo()?.masterplan).toEqual(plan);
    expect([editor.canUndo, editor.canRedo]).toEqual([false, true]);
    expect(editor.undo()).toBeNull();
    expect(editor.redo()).toEqual({
      masterplan: { ...plan, title: 'Satu' },
      patches: [{ op: 'replace', path: ['title'], value: 'Satu' }],
    });
    expect(editor.redo()?.masterplan.title).toBe('Dua');
    expect(editor.redo()).toBeNull();
    expect(editor.masterplan.title).toBe('Dua');
  });

  it('take several changes at once for one step', () => {
    const editor = createEditor(plan);
    editor.apply({
      kind: 'all',
      changes: [title('Satu'), { kind: 'remove', list: 'problems', id: idOf('problems', 'p-3') }],
    });
    expect(editor.undo()?.masterplan).toEqual(plan);
    expect(editor.redo()?.masterplan).toMatchObject({ title: 'Satu', problems: [{}, {}] });
  });

  it('forget what was undone once something else is done', () => {
    const editor = createEditor(plan);
    editor.apply(title('Satu'));
    editor.undo();
    editor.apply(title('Dua'));
    expect(editor.canRedo).toBe(false);
    expect(editor.redo()).toBeNull();
  });

  it('know nothing of changes that changed nothing or were refused', () => {
    const editor = createEditor(plan);
    editor.apply(title('Satu'));
    editor.undo();
    expect(editor.apply(title(plan.title))).toEqual({
      ok: true,
      masterplan: editor.masterplan,
      patches: [],
      issues: [],
    });
    expect(editor.apply(title('')).ok).toBe(false);
    expect([editor.canUndo, editor.canRedo, editor.mark()]).toEqual([false, true, 2]);
  });

  it.each([
    [0, 0],
    [2, 2],
    [5, 3],
  ])('go back %i steps at most', (historyLimit, steps) => {
    const editor = createEditor(plan, { historyLimit });
    for (const name of ['Satu', 'Dua', 'Tiga']) editor.apply(title(name));
    let undone = 0;
    while (editor.undo() !== null) undone += 1;
    expect(undone).toBe(steps);
    expect(editor.masterplan.title).toBe(['Tiga', 'Dua', 'Satu', plan.title][steps]);
  });

  it.each([-1, NaN])('can’t go back %s steps', (historyLimit) => {
    expect(() => createEditor(plan, { historyLimit })).toThrow('KC_INVALID_OPTION');
  });
});

describe('patches', () => {
  it('lead from the beginning or from a mark to now', () => {
    const editor = createEditor(plan);
    editor.apply(title('Satu'));
    const mark = editor.mark();
    editor.apply(title('Dua'));
    expect(editor.patches().map(({ value }) => value)).toEqual(['Satu', 'Dua']);
    expect(editor.patches(mark).map(({ value }) => value)).toEqual(['Dua']);
    editor.undo();
    expect(editor.patches(mark)).toEqual([]);
    editor.undo();
    expect(editor.patches(mark).map(({ value }) => value)).toEqual([plan.title]);
    expect(editor.patches()).toEqual([]);
  });

  it('are complete where the history isn’t', () => {
    const editor = createEditor(plan, { historyLimit: 1 });
    for (const name of ['Satu', 'Dua', 'Tiga']) editor.apply(title(name));
    expect(editor.patches()).toHaveLength(3);
  });
});

describe('the whole plan', () => {
  it('is checked when that is asked for', () => {
    const odd = {
      ...plan,
      needs: plan.needs.map((need) => ({ ...need, state: 'returned' as const })),
    };
    const editor = createEditor(odd);
    expect(editor.check().map(({ code }) => code)).toEqual(['reason-missing', 'reason-missing']);
    const result = editor.apply({
      kind: 'update',
      list: 'needs',
      id: idOf('needs', 'n-2'),
      fields: { title: 'Baru' },
    });
    expect(result.issues).toEqual([
      {
        severity: 'warning',
        code: 'reason-missing',
        path: ['needs', 1, 'stateReason'],
        params: { found: 'n-2' },
      },
    ]);
  });

  it('is read with a framework of the region’s own', () => {
    const own = { ...kominfo2021, id: 'kerangka-daerah' };
    const mine = { ...plan, framework: { id: own.id, version: own.version } };
    expect(createEditor(mine, { frameworks: [own] }).apply(title('Baru')).ok).toBe(true);
    expect(createEditor(mine, { frameworks: [own] }).check()).toEqual([]);
    expect(createEditor(mine).apply(title('Baru')).issues).toEqual([
      {
        severity: 'error',
        code: 'unknown-framework',
        path: ['framework'],
        params: { found: 'kerangka-daerah 1' },
      },
    ]);
  });

  it('that was broken before can be mended one by one', () => {
    const [need] = plan.needs;
    if (need === undefined) throw new Error('the test’s plan has no need');
    const broken = { ...plan, problems: [] };
    const editor = createEditor(broken);
    expect(editor.apply(title('Baru')).ok).toBe(true);
    const update = { kind: 'update', list: 'needs', id: need.id } as const;
    expect(editor.apply({ ...update, fields: { title: 'Baru' } }).ok).toBe(false);
    expect(editor.apply({ ...update, fields: { problemIds: [] } }).ok).toBe(true);
  });

  it('isn’t frozen, nor is the one that was given', () => {
    const given = fullPlan();
    const editor = createEditor(given);
    editor.apply(title('Baru'));
    for (const each of [given, given.problems, given.problems[0], editor.masterplan]) {
      expect(Object.isFrozen(each)).toBe(false);
    }
    expect(given).toEqual(plan);
  });
});

const changes = fc.array(arbitraryChange, { minLength: 1, maxLength: 12 });

describe('whatever is done to a plan', { timeout: 60_000 }, () => {
  it('it stays valid; what is refused changes nothing', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const editor = createEditor(plan);
        for (const change of list) {
          const before = editor.masterplan;
          const result = editor.apply(change);
          if (result.ok) expect(result.masterplan).toBe(editor.masterplan);
          else expect(editor.masterplan).toBe(before);
        }
        expect(parseMasterplan(editor.masterplan)).toMatchObject({ ok: true });
        expect(plan).toEqual(fullPlan());
      }),
    );
  });

  it('undoing all of it gives the plan back, and doing it again what it became', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const editor = createEditor(plan);
        for (const change of list) editor.apply(change);
        const last = editor.masterplan;
        while (editor.undo() !== null);
        expect(editor.masterplan).toBe(plan);
        expect(editor.patches()).toEqual([]);
        while (editor.redo() !== null);
        expect(editor.masterplan).toBe(last);
      }),
    );
  });

  it('its patches say it all, as JSON and to immer, too', () => {
    enablePatches();
    const walk = fc.array(fc.oneof(arbitraryChange, fc.constantFrom('undo', 'redo', 'mark')), {
      maxLength: 16,
    });
    fc.assert(
      fc.property(walk, (list) => {
        const editor = createEditor(plan);
        let mark = { at: 0, plan };
        for (const change of list) {
          if (change === 'undo') editor.undo();
          else if (change === 'redo') editor.redo();
          else if (change === 'mark') mark = { at: editor.mark(), plan: editor.masterplan };
          else if (typeof change !== 'string') editor.apply(change);
        }
        const patches: Patch[] = JSON.parse(JSON.stringify(editor.patches(mark.at)));
        const replayed = applyPatchesToMasterplan(mark.plan, patches);
        expect(replayed.ok && canonicalJson(replayed.masterplan)).toBe(
          canonicalJson(editor.masterplan),
        );
        expect(canonicalJson(applyPatches(mark.plan, patches))).toBe(
          canonicalJson(editor.masterplan),
        );
      }),
    );
  });

  it('a list that nobody wrote to stays the same list', () => {
    const editor = createEditor(plan);
    editor.apply({
      kind: 'update',
      list: 'needs',
      id: idOf('needs', 'n-1'),
      fields: { title: 'Baru' },
    });
    const { needs: _needs, ...rest } = editor.masterplan;
    for (const [name, part] of Object.entries(rest)) expect(part).toBe(Reflect.get(plan, name));
  });
});

describe('a plan of 50,000 items', () => {
  it('gives as many patches as changes, and they go back', { timeout: 60_000 }, () => {
    const large = largePlan(25_000);
    const editor = createEditor(large);
    const first = idOf('problems', 'p-1');
    expect(
      editor.apply({ kind: 'remove', list: 'problems', id: first, unlink: true }),
    ).toMatchObject({
      patches: [
        { op: 'remove', path: ['problems', 0] },
        { op: 'remove', path: ['needs', 0, 'problemIds', 0] },
      ],
    });
    const lock = large.needs.map(({ id }) => ({
      kind: 'update' as const,
      list: 'needs' as const,
      id,
      fields: { state: 'locked' as const },
    }));
    const locked = editor.apply({ kind: 'all', changes: lock });
    expect(locked.ok && locked.patches.length).toBe(25_000);
    editor.undo();
    editor.undo();
    expect(sameValue(editor.masterplan, large)).toBe(true);
  });
});
