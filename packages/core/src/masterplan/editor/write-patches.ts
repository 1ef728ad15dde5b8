import { current, enablePatches, Immer, isDraft } from 'immer';
import { valueAt } from '../../issue/value-at.js';
import type { Masterplan } from '../types.js';
import type { MasterplanPatch } from './patch.js';

export type WriteResult =
  | {
      readonly ok: true;
      /** Shares with the plan given whatever no patch wrote to; it is that plan where there is no patch. */
      readonly masterplan: Masterplan;
      /** Leads back, in the order in which it is to be applied. */
      readonly inverse: readonly MasterplanPatch[];
    }
  /** The index of the first patch whose place isn't there; nothing is written. */
  | { readonly ok: false; readonly at: number };

let writer: Immer | null = null;

/** A plan of 50,000 items isn't frozen: that reads all of it. */
function immer(): Immer {
  if (writer === null) enablePatches();
  writer ??= new Immer({ autoFreeze: false });
  return writer;
}

/** The plan as patches make it, all of them or none; the plan given and the values of the patches stay as they are. */
export function writePatches(base: Masterplan, patches: readonly MasterplanPatch[]): WriteResult {
  let masterplan = base;
  const inverse: MasterplanPatch[] = [];
  for (let at = 0; at < patches.length;) {
    const run = runFrom(patches, at);
    const backs: MasterplanPatch[] = [];
    masterplan = immer().produce(masterplan, (draft) => {
      const [first] = run;
      if (first !== undefined && shifts(first)) shiftEntries(masterplan, draft, run, backs);
      else writeFields(draft, run, backs);
    });
    if (backs.length < run.length) return { ok: false, at: at + backs.length };
    inverse.push(...backs);
    at += run.length;
  }
  return { ok: true, masterplan, inverse: inverse.reverse() };
}

/** Patches that follow each other and are written at once: all that shift entries of one list, or none that does. */
function runFrom(patches: readonly MasterplanPatch[], at: number): readonly MasterplanPatch[] {
  const first = patches[at];
  if (first === undefined) return [];
  const belongs = shifts(first)
    ? (patch: MasterplanPatch) => shifts(patch) && isSameList(patch, first)
    : (patch: MasterplanPatch) => !shifts(patch);
  let end = at + 1;
  for (let next = patches[end]; next !== undefined && belongs(next); next = patches[end]) end += 1;
  return patches.slice(at, end);
}

function shifts({ op, path }: MasterplanPatch): boolean {
  return op !== 'replace' && typeof path.at(-1) === 'number';
}

function isSameList(a: MasterplanPatch, b: MasterplanPatch): boolean {
  const last = a.path.length - 1;
  return b.path.length - 1 === last && a.path.every((key, at) => at === last || key === b.path[at]);
}

/**
 * Puts entries into a list and takes them out. Done to the draft, each would cost a look at every entry of the
 * list: a minute for 10,000 of 50,000. So it is done to a copy, which takes the place of the list.
 */
function shiftEntries(
  plan: Masterplan,
  draft: object,
  run: readonly MasterplanPatch[],
  backs: MasterplanPatch[],
): void {
  const path = run[0]?.path.slice(0, -1) ?? [];
  const found = valueAt(plan, path);
  const name = path.at(-1);
  const owner = containerOf(draft, path);
  if (!isList(found) || name === undefined || owner === null) return;
  const entries = [...found];
  for (const patch of run) {
    const back = shiftEntry(entries, patch);
    if (back === null) return;
    backs.push(back);
  }
  Reflect.set(owner, name, entries);
}

function shiftEntry(entries: unknown[], { op, path, value }: MasterplanPatch) {
  const index = path.at(-1);
  const isPlace = isIndex(index, op === 'add' ? entries.length + 1 : entries.length);
  if (!isPlace || typeof index !== 'number') return null;
  if (op === 'add') {
    entries.splice(index, 0, value);
    return { op: 'remove', path } as const;
  }
  const [old] = entries.splice(index, 1);
  return { op: 'add', path, value: old } as const;
}

function writeFields(
  draft: object,
  run: readonly MasterplanPatch[],
  backs: MasterplanPatch[],
): void {
  for (const patch of run) {
    const back = backOf(draft, patch);
    if (back === null) return;
    immer().applyPatches(draft, [{ ...patch, path: [...patch.path] }]);
    backs.push(back);
  }
}

/** What takes a patch back that isn't applied yet; `null` where its place isn't there. */
function backOf(draft: object, { op, path }: MasterplanPatch): MasterplanPatch | null {
  const key = path.at(-1);
  const owner = containerOf(draft, path);
  // Writing the prototype would give the object another one.
  if (key === undefined || owner === null || key === '__proto__') return null;
  const isThere = has(owner, key);
  if (op !== 'add' && !isThere) return null;
  if (isList(owner) ? !isThere : typeof key !== 'string') return null;
  if (!isThere) return { op: 'remove', path };
  const old: unknown = Reflect.get(owner, key);
  const value = isDraft(old) ? current(old) : old;
  return { op: op === 'remove' ? 'add' : 'replace', path, value };
}

function containerOf(root: object, path: MasterplanPatch['path']): object | null {
  let container = root;
  for (const key of path.slice(0, -1)) {
    const child: unknown = has(container, key) ? Reflect.get(container, key) : null;
    if (typeof child !== 'object' || child === null) return null;
    container = child;
  }
  return container;
}

function has(container: object, key: string | number): boolean {
  return isList(container)
    ? isIndex(key, container.length)
    : typeof key === 'string' && Object.hasOwn(container, key);
}

function isIndex(key: unknown, below: number): boolean {
  return typeof key === 'number' && Number.isInteger(key) && key >= 0 && key < below;
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}
