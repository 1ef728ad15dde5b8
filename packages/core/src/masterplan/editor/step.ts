import type { Masterplan } from '../types.js';
import type { MasterplanListName } from './lists.js';
import type { MasterplanPatch } from './patch.js';
import { planTree } from './plan-tree.js';
import { positions, type Positions } from './positions.js';
import type { Touched } from './touched.js';

/** One step while it is made: the plan so far, the patches that lead there and back, and what is to be checked. */
export interface Step {
  readonly masterplan: Masterplan;
  readonly patches: readonly MasterplanPatch[];
  /** Take the patches back when they are applied from the last to the first. */
  readonly inverse: readonly MasterplanPatch[];
  readonly touched: Touched;
  /** What others may have referred to and is gone, by {@link vanishedKey}; true where references may go with it. */
  readonly vanished: ReadonlyMap<string, boolean>;
  readonly write: (patch: MasterplanPatch) => void;
  readonly indexOf: Positions['indexOf'];
  readonly touch: (list: MasterplanListName, id: string, isWide: boolean) => void;
  readonly touchField: (field: string) => void;
  readonly touchEverything: () => void;
  readonly vanish: (key: string, unlink: boolean) => void;
}

/** How a vanished entry is named: by its list and its id; a factor by its analysis and its code. */
export function vanishedKey(list: string, ...names: readonly string[]): string {
  return [list, ...names].join(' ');
}

export function beginStep(base: Masterplan): Step {
  const tree = planTree(base);
  const patches: MasterplanPatch[] = [];
  const inverse: MasterplanPatch[] = [];
  const items = new Map<MasterplanListName, Set<string>>();
  const wide = new Set<MasterplanListName>();
  const fields = new Set<string>();
  const vanished = new Map<string, boolean>();
  const touched = { items, wide, fields, everything: false };
  const places = positions();
  return {
    masterplan: tree.masterplan,
    patches,
    inverse,
    touched,
    vanished,
    write: (patch) => {
      const back = tree.write(patch);
      if (back === null) return;
      patches.push(patch);
      inverse.push(back);
      places.follow(tree.masterplan, patch);
    },
    indexOf: places.indexOf,
    touch: (list, id, isWide) => {
      const ids = items.get(list) ?? new Set();
      items.set(list, ids.add(id));
      if (isWide) wide.add(list);
    },
    touchField: (field) => {
      fields.add(field);
    },
    touchEverything: () => {
      touched.everything = true;
    },
    vanish: (key, unlink) => {
      vanished.set(key, unlink);
    },
  };
}
