import { hash } from 'node:crypto';

/** What deciding on an item writes, and not what it says. */
const notSaid = { state: undefined, stateReason: undefined, updatedAt: undefined };

/**
 * A fingerprint of what an item says, its parts included: parts have no revision of their own. It is compared with
 * others of this plugin alone, so that it needs no standard's text: an import takes ten thousand.
 */
export const versionOf = (value: object): string =>
  hash('sha256', JSON.stringify(Object.assign(inOrder(value), notSaid)));

/** A copy whose fields stand in the order of their names. */
function inOrder(value: object): object {
  if (Array.isArray(value)) return value.map(orderedIfAny);
  const copy: Record<string, unknown> = {};
  for (const name of namesInOrder(value)) copy[name] = orderedIfAny(Reflect.get(value, name));
  return copy;
}

/** The last names of each number of fields, and their order: items of a list mostly have the same. */
const ordered = new Map<number, { names: readonly string[]; sorted: readonly string[] }>();

function namesInOrder(value: object): readonly string[] {
  const names = Object.keys(value);
  const last = ordered.get(names.length);
  if (last?.names.every((name, at) => name === names[at]) === true) return last.sorted;
  const sorted = [...names].sort();
  ordered.set(names.length, { names, sorted });
  return sorted;
}

const orderedIfAny = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? inOrder(value) : value;
