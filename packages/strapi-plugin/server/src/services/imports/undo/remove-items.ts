import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { WrittenType } from '../../../../../shared/contracts/item';
import { contentTypes } from '../../../content-types/all';
import { uid } from '../../../content-types/define/type-name';
import { pointingAt } from '../../archive/archive-entry';
import type { Archived } from '../../archive/archived';
import { changedColumns } from '../../item/changed-columns';
import type { StoredPart } from '../../item/part';
import { entryLabel } from '../../entry/entry-label';
import { chunks } from '../../masterplan/write/chunks';
import type { ChangeLine } from '../commit/change-lines';
import type { Labels } from '../commit/labels-of';
import type { StoredItems } from '../writes/stored-items';

/** An item that an import made, and that goes again. */
export interface Removal {
  readonly type: WrittenType;
  readonly id: string;
}

export interface RemovalOptions {
  readonly items: StoredItems;
  readonly labels: Labels;
  /** Who made them. */
  readonly createdBy: number | null;
}

const row = z.looseObject({
  id: z.number(),
  documentId: z.string(),
  revision: z.nullable(z.number()),
  links: z.record(z.string(), z.array(z.number())),
});
type Row = z.output<typeof row>;

/**
 * Takes items away as a deletion does: the history keeps what it takes to bring each back, with what stood below it
 * and pointed at it. Gives the lines that tell of it.
 */
export async function removeItems(
  strapi: Core.Strapi,
  removals: readonly Removal[],
  { createdBy, items, labels }: RemovalOptions,
): Promise<ChangeLine[]> {
  const rows = removals.flatMap(({ id, type }) => {
    const found = items.row(type, id);
    return found === undefined ? [] : [{ type, row: row.parse(found) }];
  });
  const incoming = incomingOf(rows);
  const lines = rows.map(({ row: entry, type }): ChangeLine => {
    const below = belowOf(items.partsBelow(type, entry.id));
    const columns = changedColumns(type, {}, entry);
    const linked = Object.entries(entry.links).filter(([, ids]) => ids.length > 0);
    const before = {
      ...columns,
      ...Object.fromEntries(
        linked.map(([relation, ids]) => [relation, ids.map((id) => labels.ofId(relation, id))]),
      ),
      state: entry['state'] ?? 'draft',
    };
    return {
      act: 'delete',
      entryType: type,
      entryDocumentId: entry.documentId,
      entryLabel: entryLabel(entry, entry.documentId),
      before,
      after: Object.fromEntries(Object.keys(before).map((field) => [field, null])),
      revision: entry.revision,
      archive: {
        values: valuesOf(type, entry),
        createdBy,
        links: Object.fromEntries(
          Object.entries(entry.links).map(([relation, ids]) => [
            relation,
            ids.flatMap((id) => labels.documentIdOf(relation, id) ?? []),
          ]),
        ),
        incoming: [...below, ...(incoming.get(`${type}:${entry.id}`) ?? [])],
      },
    };
  });
  for (const type of new Set(rows.map((each) => each.type))) {
    const ids = rows.filter((each) => each.type === type).map((each) => each.row.id);
    for (const part of chunks(ids, 1000)) {
      await strapi.db.query(uid(type)).deleteMany({ where: { id: { $in: part } } });
    }
  }
  return lines;
}

function valuesOf(type: WrittenType, entry: Row): Record<string, unknown> {
  const columns = Object.entries<object>(contentTypes[type].attributes).filter(
    ([, attribute]) => !('target' in attribute),
  );
  return Object.fromEntries(columns.map(([column]) => [column, entry[column] ?? null]));
}

/** Parts stay, and find their item again when it is brought back. */
function belowOf(parts: readonly StoredPart[]): Archived['incoming'] {
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
function incomingOf(rows: readonly { type: WrittenType; row: Row }[]) {
  const found = new Map<string, Archived['incoming']>();
  const idsOf = new Map<WrittenType, Set<number>>();
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
