import { Immer } from 'immer';
import { valueAt } from '../../issue/value-at.js';
import type { Masterplan } from '../types.js';
import type { MasterplanPatch } from './patch.js';

/** A plan that patches are being written to, one after the other. */
export interface PlanWriter {
  /** The plan so far. Items in it are never written to; its lists may be, until the writer is done. */
  readonly masterplan: Masterplan;
  /** How often entries have moved up or down in a list: by one place each time at most. */
  readonly shifts: number;
  /** Writes, and gives the patch that takes it back; `null`, and nothing is written, where its place isn't there. */
  readonly write: (patch: MasterplanPatch) => MasterplanPatch | null;
}

type Path = MasterplanPatch['path'];

// A plan of 50,000 items isn't frozen: that reads all of it.
const immer = /* @__PURE__ */ new Immer({ autoFreeze: false });

/**
 * Opens a plan for patches; the plan given and the values of patches stay as they are. What lies within an item is
 * written by immer, which makes a new item. A list of items is copied once, when it is first written to: were it a
 * draft, or copied each time, thousands of changes would take minutes.
 */
export function planWriter(base: Masterplan): PlanWriter {
  let masterplan = base;
  let shifts = 0;
  const owned = new WeakSet<object>();
  const own = (path: Path): unknown[] | null => {
    const list = valueAt(masterplan, path);
    if (!isList(list)) return null;
    if (owned.has(list)) return list;
    const copy = [...list];
    owned.add(copy);
    masterplan = within(masterplan, path, (owner, name) => Reflect.set(owner, name, copy));
    return copy;
  };
  return {
    get masterplan() {
      return masterplan;
    },
    get shifts() {
      return shifts;
    },
    write: (patch) => {
      const back = backOf(masterplan, patch);
      if (back === null) return null;
      if (isShift(patch)) shifts += 1;
      const { path } = patch;
      const depth = path.findIndex((key) => typeof key === 'number');
      const index = path[depth];
      const list = depth === -1 ? null : own(path.slice(0, depth));
      if (list === null || typeof index !== 'number') masterplan = patched(masterplan, path, patch);
      else if (depth === path.length - 1) writeEntry(list, index, patch);
      else list[index] = patched(list[index], path.slice(depth + 1), patch);
      return back;
    },
  };
}

/** What takes a patch back that isn't written yet; `null` where its place isn't there. */
function backOf(plan: Masterplan, { op, path }: MasterplanPatch): MasterplanPatch | null {
  const key = path.at(-1);
  const owner = ownerAt(plan, path);
  // Writing the prototype would give the object another one.
  if (key === undefined || owner === null || key === '__proto__') return null;
  const isThere = has(owner, key);
  if (op === 'add' && (isList(owner) || !isThere)) {
    const isPlace = isList(owner) ? isIndex(key, owner.length + 1) : typeof key === 'string';
    return isPlace ? { op: 'remove', path } : null;
  }
  if (!isThere) return null;
  const value: unknown = Reflect.get(owner, key);
  return { op: op === 'remove' ? 'add' : 'replace', path, value };
}

function ownerAt(root: object, path: Path): object | null {
  let owner = root;
  for (const key of path.slice(0, -1)) {
    const child: unknown = has(owner, key) ? Reflect.get(owner, key) : null;
    if (typeof child !== 'object' || child === null) return null;
    owner = child;
  }
  return owner;
}

function has(owner: object, key: string | number): boolean {
  return isList(owner)
    ? isIndex(key, owner.length)
    : typeof key === 'string' && Object.hasOwn(owner, key);
}

function patched<Root>(root: Root, path: Path, patch: MasterplanPatch): Root {
  const key = path.at(-1);
  const list = valueAt(root, path.slice(0, -1));
  if (isList(list) && typeof key === 'number') {
    const entries = [...list];
    writeEntry(entries, key, patch);
    return within(root, path.slice(0, -1), (owner, name) => Reflect.set(owner, name, entries));
  }
  return within(root, path, (owner, name) => {
    if (patch.op === 'remove') Reflect.deleteProperty(owner, name);
    else Reflect.set(owner, name, patch.value);
  });
}

function within<Root>(
  root: Root,
  path: Path,
  write: (owner: object, key: string | number) => void,
): Root {
  const key = path.at(-1);
  return immer.produce(root, (draft) => {
    const owner = valueAt(draft, path.slice(0, -1));
    if (typeof owner === 'object' && owner !== null && key !== undefined) write(owner, key);
  });
}

function writeEntry(list: unknown[], index: number, { op, value }: MasterplanPatch): void {
  if (op === 'add') list.splice(index, 0, value);
  else if (op === 'remove') list.splice(index, 1);
  else list[index] = value;
}

function isShift({ op, path }: MasterplanPatch): boolean {
  return op !== 'replace' && typeof path.at(-1) === 'number';
}

function isIndex(key: unknown, below: number): boolean {
  return typeof key === 'number' && Number.isInteger(key) && key >= 0 && key < below;
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}
