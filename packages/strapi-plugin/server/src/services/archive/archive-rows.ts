import * as z from 'zod/mini';
import { contentTypes } from '../../content-types/all';
import type { TypeName } from '../../content-types/define/type-name';
import { pointingAt } from './archive-entry';
import type { Archived } from './archived';

/** An entry as it was read with its plan. */
export const readRow = z.looseObject({
  id: z.number(),
  documentId: z.string(),
  revision: z.nullish(z.number()),
  links: z.record(z.string(), z.array(z.number())),
});
export type ReadRow = z.output<typeof readRow>;

/** What stands below an entry, and by which relation. */
interface Below {
  readonly documentId: string;
  readonly name: TypeName;
  readonly parent: string;
}

/** What goes with what it stands below. */
interface GoingBelow {
  readonly type: TypeName;
  readonly row: ReadRow;
  readonly parent: string;
}

export interface GoingRow {
  readonly type: TypeName;
  readonly row: ReadRow;
  /** What stays. */
  readonly below: readonly Below[];
  readonly goingBelow?: readonly GoingBelow[];
}

interface ArchiveOptions {
  /** Who made them. */
  readonly createdBy: number | null;
  readonly documentIdOf: (type: TypeName, relation: string, id: number) => string | undefined;
}

/** What it takes to bring each of these entries back, where all of them go at once. */
export function archiveRows(
  rows: readonly GoingRow[],
  { createdBy, documentIdOf }: ArchiveOptions,
): Archived[] {
  const incoming = incomingOf(rows);
  return rows.map(({ below, goingBelow = [], row, type }): Archived => ({
    values: valuesOf(type, row),
    createdBy,
    links: Object.fromEntries(
      Object.entries(row.links).map(([relation, ids]) => [
        relation,
        ids.flatMap((id) => documentIdOf(type, relation, id) ?? []),
      ]),
    ),
    incoming: [...belowOf(below), ...(incoming.get(`${type}:${row.id}`) ?? [])],
    ...(goingBelow.length === 0 ? {} : { below: goingBelow.map(archivedBelow) }),
  }));
}

const archivedBelow = ({ parent, row, type }: GoingBelow) => ({
  type,
  field: parent,
  documentId: row.documentId,
  values: valuesOf(type, row),
});

function valuesOf(type: TypeName, entry: ReadRow): Record<string, unknown> {
  const columns = Object.entries<object>(contentTypes[type].attributes).filter(
    ([, attribute]) => !('target' in attribute),
  );
  return Object.fromEntries(columns.map(([column]) => [column, entry[column] ?? null]));
}

/** Parts stay, and find their item again when it is brought back. */
function belowOf(parts: readonly Below[]): Archived['incoming'] {
  const found = new Map<string, Archived['incoming'][number]>();
  for (const { documentId, name, parent } of parts) {
    const known = found.get(`${name}.${parent}`);
    if (known === undefined) {
      found.set(`${name}.${parent}`, { type: name, field: parent, documentIds: [documentId] });
    } else known.documentIds.push(documentId);
  }
  return [...found.values()];
}

/** What goes together points at each other. */
function incomingOf(rows: readonly { type: TypeName; row: ReadRow }[]) {
  const found = new Map<string, Archived['incoming']>();
  const idsOf = new Map<TypeName, Set<number>>();
  for (const { row: entry, type } of rows) {
    const ids = idsOf.get(type) ?? new Set<number>();
    idsOf.set(type, ids.add(entry.id));
  }
  for (const [target, ids] of idsOf) {
    for (const { field, type: from } of pointingAt(target)) {
      for (const { row: entry, type } of rows.filter((each) => each.type === from)) {
        for (const id of (entry.links[field] ?? []).filter((each) => ids.has(each))) {
          const key = `${target}:${id}`;
          const list = found.get(key) ?? [];
          list.push({ type, field, documentIds: [entry.documentId] });
          found.set(key, list);
        }
      }
    }
  }
  return found;
}
