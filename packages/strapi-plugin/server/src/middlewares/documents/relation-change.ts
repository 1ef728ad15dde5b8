import { reference, type Reference } from './linked';

/** What written data does to a relation. */
export interface RelationChange {
  /** True if nothing of what was linked before stays. */
  replaces: boolean;
  added: readonly Reference[];
  removed: readonly Reference[];
}

/** Reads a relation in any form that Strapi takes; `undefined` if the data doesn't touch it. */
export function relationChange(value: unknown): RelationChange | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const [set, connect, disconnect] = ['set', 'connect', 'disconnect'].map((key): unknown =>
      Reflect.get(value, key),
    );
    if (set === undefined && (connect !== undefined || disconnect !== undefined)) {
      return { replaces: false, added: references(connect), removed: references(disconnect) };
    }
    if (set !== undefined) return { replaces: true, added: references(set), removed: [] };
  }
  return { replaces: true, added: references(value), removed: [] };
}

function references(value: unknown): Reference[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value === 'number') return [{ id: value }];
  if (typeof value === 'string') return value === '' ? [] : [{ documentId: value }];
  const parsed = reference.safeParse(value);
  return parsed.success ? [parsed.data] : [];
}
