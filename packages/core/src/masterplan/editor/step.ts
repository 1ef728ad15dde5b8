import { KotaCerdasError } from '../../error/kota-cerdas-error.js';
import type { Masterplan } from '../types.js';
import type { MasterplanListName } from './lists.js';
import type { MasterplanPatch } from './patch.js';
import { planWriter } from './plan-writer.js';
import { positions, type Positions } from './positions.js';
import type { Touched } from './touched.js';

/** One step while it is made: the plan so far, the patches that lead there and back, and what is to be checked. */
export interface Step {
  /** Items in it are never written to: each write makes another. Its lists are, until the step is made. */
  readonly masterplan: Masterplan;
  readonly patches: readonly MasterplanPatch[];
  /** Lead back, in the order in which they are to be applied. */
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
  const writer = planWriter(base);
  const patches: MasterplanPatch[] = [];
  const inverse: MasterplanPatch[] = [];
  const items = new Map<MasterplanListName, Set<string>>();
  const wide = new Set<MasterplanListName>();
  const fields = new Set<string>();
  const vanished = new Map<string, boolean>();
  const touched = { items, wide, fields, everything: false };
  const places = positions(() => writer.shifts);
  return {
    get masterplan() {
      return writer.masterplan;
    },
    patches,
    get inverse() {
      return [...inverse].reverse();
    },
    touched,
    vanished,
    write: (patch) => {
      const back = writer.write(patch);
      if (back === null) {
        const place = patch.path.join('/');
        throw new KotaCerdasError('KC_PATCH_NOT_APPLICABLE', `nothing can be written at ${place}`);
      }
      patches.push(patch);
      inverse.push(back);
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
