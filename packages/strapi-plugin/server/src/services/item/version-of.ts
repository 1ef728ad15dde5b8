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
  for (const name of Object.keys(value).sort()) copy[name] = orderedIfAny(Reflect.get(value, name));
  return copy;
}

const orderedIfAny = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? inOrder(value) : value;
