import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid, type TypeName } from '../../../content-types/define/type-name';

const column = z.object({ name: z.string() });

const joinColumn = z.object({ joinColumn: column });
const joinTable = z.object({
  joinTable: z.object({
    name: z.string(),
    joinColumn: column,
    inverseJoinColumn: column,
    orderColumnName: z.optional(z.string()),
    inverseOrderColumnName: z.optional(z.string()),
  }),
});

/** Where Strapi keeps a relation: its own names, which it shortens when they grow too long. */
export type RelationStorage =
  | { kind: 'column'; table: string; owner: 'id'; target: string }
  | {
      kind: 'table';
      table: string;
      owner: string;
      target: string;
      order: string | undefined;
      inverseOrder: string | undefined;
    };

const known = new WeakMap<object, RelationStorage>();

export function storageOf(
  db: Core.Strapi['db'],
  name: TypeName,
  relation: string,
): RelationStorage {
  const meta = db.metadata.get(uid(name));
  const attribute: unknown = meta.attributes[relation];
  const { tableName } = meta;
  if (typeof attribute !== 'object' || attribute === null) return described(attribute, tableName);
  // Asked for each relation of each row.
  const storage = known.get(attribute) ?? described(attribute, tableName);
  known.set(attribute, storage);
  return storage;
}

function described(attribute: unknown, tableName: string): RelationStorage {
  const asTable = joinTable.safeParse(attribute);
  if (asTable.success) {
    const { joinTable: table } = asTable.data;
    return {
      kind: 'table',
      table: table.name,
      owner: table.joinColumn.name,
      target: table.inverseJoinColumn.name,
      order: table.orderColumnName,
      inverseOrder: table.inverseOrderColumnName,
    };
  }
  const target = joinColumn.parse(attribute).joinColumn.name;
  return { kind: 'column', table: tableName, owner: 'id', target };
}
