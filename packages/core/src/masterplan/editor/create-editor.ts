import { KotaCerdasError } from '../../error/kota-cerdas-error.js';
import type { Framework } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import { parseMasterplan } from '../parse-masterplan.js';
import { requirePlan } from '../require-plan.js';
import type { Masterplan } from '../types.js';
import type { MasterplanChange } from './change.js';
import { journal } from './journal.js';
import type { MasterplanPatch } from './patch.js';
import { runChange } from './run-change.js';

/**
 * How an editor works.
 *
 * @example
 * const options: EditorOptions = { historyLimit: 100 };
 */
export interface EditorOptions {
  /** Frameworks of the region's own; they come before the built-in ones. */
  readonly frameworks?: readonly Framework[] | undefined;
  /** How many steps can be undone, 0 or more; all of them when it is left out. */
  readonly historyLimit?: number | undefined;
}

/**
 * What became of a change: the plan with it and the patches it came to, or why it can't be made. A refused
 * change changes nothing. Paths of issues lead into the plan as the change would have left it; what is wrong
 * with the change itself lies under `change`.
 *
 * @example
 * const result: ApplyResult = {
 *   ok: false,
 *   issues: [
 *     {
 *       severity: 'error',
 *       code: 'dangling-id',
 *       path: ['problems'],
 *       params: { found: 'p-9', list: 'problems' },
 *     },
 *   ],
 * };
 */
export type ApplyResult =
  | {
      readonly ok: true;
      readonly masterplan: Masterplan;
      /** Empty when the plan said so already. */
      readonly patches: readonly MasterplanPatch[];
      /** What is odd about what was written, but no reason to refuse. */
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * What undoing or doing again came to.
 *
 * @example
 * const patches: EditorStep['patches'] = [{ op: 'replace', path: ['title'], value: 'Rencana' }];
 */
export interface EditorStep {
  readonly masterplan: Masterplan;
  readonly patches: readonly MasterplanPatch[];
}

/**
 * A plan that is being edited; {@link createEditor} makes one.
 *
 * @example
 * const edit = (editor: MasterplanEditor) =>
 *   editor.apply({ kind: 'set', field: 'title', value: 'Masterplan Kota Cerdas' }).ok;
 */
export interface MasterplanEditor {
  /** The plan as it is now. Every step gives a new one, which shares with the one before what wasn't written. */
  readonly masterplan: Masterplan;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly apply: (change: MasterplanChange) => ApplyResult;
  /** `null` when there is nothing to undo. */
  readonly undo: () => EditorStep | null;
  /** Does the step again that was undone last; `null` when there is none. Another change forgets it. */
  readonly redo: () => EditorStep | null;
  /** This moment, to be given to `patches` later. */
  readonly mark: () => number;
  /**
   * What leads from the plan as it was at a mark, or when the editor was made, to the plan as it is now; plain
   * JSON. Steps that were undone leave no trace. Kept as long as the editor is: make a new one after saving.
   */
  readonly patches: (since?: number) => readonly MasterplanPatch[];
  /** Everything that is wrong or odd about the whole plan. */
  readonly check: () => readonly Issue[];
}

interface HistoryStep {
  readonly before: Masterplan;
  readonly after: Masterplan;
  readonly patches: readonly MasterplanPatch[];
  readonly inverse: readonly MasterplanPatch[];
}

/**
 * Opens a plan for editing. Changes are checked as they come: what was written by the schema of its list, its
 * codes against its list, its links against what they name, so that a valid plan stays one. The rest of the
 * plan isn't read again; `check` does that.
 *
 * Written on immer: the plan given is never written to, and each step makes a new one that shares with the one
 * before whatever it didn't write; nothing is frozen, so don't write to any of them. Undoing gives the very plan
 * that was there before. A change takes the time of one look through the plan at most, and an `all` of thousands
 * hardly more.
 *
 * Two people who edit the same plan each have their own editor; `mergeMasterplans` joins what they made.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` when `historyLimit` isn't 0 or more; `KC_NOT_A_PLAN` when it is no
 * plan, such as the whole result of `parseMasterplan`.
 *
 * @example
 * const editor = createEditor(masterplan);
 * editor.apply({ kind: 'set', field: 'title', value: 'Masterplan Kota Cerdas' }).ok; // true
 * editor.masterplan.title; // 'Masterplan Kota Cerdas'
 * editor.patches(); // [{ op: 'replace', path: ['title'], value: 'Masterplan Kota Cerdas' }]
 * editor.undo()?.masterplan.title === masterplan.title; // true
 */
export function createEditor(
  masterplan: Masterplan,
  options: EditorOptions = {},
): MasterplanEditor {
  requirePlan(masterplan);
  const { frameworks = [], historyLimit = Infinity } = options;
  if (!(historyLimit >= 0)) {
    throw new KotaCerdasError(
      'KC_INVALID_OPTION',
      `historyLimit is ${historyLimit}, not 0 or more`,
    );
  }
  const log = journal();
  const done: HistoryStep[] = [];
  const undone: HistoryStep[] = [];
  let current = masterplan;
  const go = (step: HistoryStep, masterplan: Masterplan, patches: readonly MasterplanPatch[]) => {
    current = masterplan;
    log.write(step, patches);
    return { masterplan, patches };
  };
  return {
    get masterplan() {
      return current;
    },
    get canUndo() {
      return done.length > 0;
    },
    get canRedo() {
      return undone.length > 0;
    },
    apply: (change) => {
      const result = runChange(current, change, frameworks);
      if (!result.ok) return result;
      const { inverse, issues, masterplan: next, patches } = result;
      if (patches.length > 0) {
        const step = { before: current, after: next, patches, inverse };
        current = next;
        log.write(step, patches);
        undone.length = 0;
        done.push(step);
        if (done.length > historyLimit) done.shift();
      }
      return { ok: true, masterplan: next, patches, issues };
    },
    undo: () => {
      const step = done.pop();
      if (step === undefined) return null;
      undone.push(step);
      return go(step, step.before, step.inverse);
    },
    redo: () => {
      const step = undone.pop();
      if (step === undefined) return null;
      done.push(step);
      return go(step, step.after, step.patches);
    },
    mark: () => log.length,
    patches: (since = 0) => log.since(since),
    check: () => parseMasterplan(current, { frameworks }).issues,
  };
}
