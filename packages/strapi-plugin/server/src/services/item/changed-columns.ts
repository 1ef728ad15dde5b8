import { contentTypes } from '../../content-types/all';
import type { TypeName } from '../../content-types/define/type-name';

/** What the plugin alone writes: no request changes it. */
const kept = ['key', 'plan', 'state', 'stateReason', 'revision'];

const known = new Map<TypeName, readonly string[]>();

/** The columns that a content type's entries are written with, relations apart. */
export function writableColumns(name: TypeName): readonly string[] {
  const columns = known.get(name) ?? columnsOf(name);
  known.set(name, columns);
  return columns;
}

function columnsOf(name: TypeName): readonly string[] {
  return Object.entries<object>(contentTypes[name].attributes)
    .filter(([column, attribute]) => !('target' in attribute) && !kept.includes(column))
    .map(([column]) => column);
}

/** Those columns in which a draft differs from the entry, with what the draft says; an empty one is `null`. */
export function changedColumns(
  name: TypeName,
  stored: object,
  draft: object,
  unwritten: readonly string[] = [],
): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const column of writableColumns(name)) {
    if (unwritten.includes(column)) continue;
    const value = filled(Reflect.get(draft, column));
    if (isSame(value, filled(Reflect.get(stored, column)))) continue;
    changed[column] = value;
  }
  return changed;
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one === null || other === null) return false;
  const isPlain = typeof one !== 'object' && typeof other !== 'object';
  return !isPlain && JSON.stringify(one) === JSON.stringify(other);
}

/** Nothing said is `null`, however it isn't said. */
function filled(value: unknown): unknown {
  const isEmpty =
    value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return isEmpty ? null : value;
}
