import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid, type TypeName } from '../../../content-types/define/type-name';

/** What a column holds, as far as rows can be written without asking Strapi about each value. */
export type ColumnKind =
  'text' | 'number' | 'whole' | 'json' | 'day' | 'moment' | 'truth' | 'entry';

/** A column of a content type's table. */
export interface TableColumn {
  readonly attribute: string;
  readonly column: string;
  /** `null` of a kind that is written through Strapi only. */
  readonly kind: ColumnKind | null;
  /** Gives what a row has that says nothing; `null` where that is nothing. */
  readonly otherwise: (() => unknown) | null;
}

const kinds: Readonly<Record<string, ColumnKind>> = {
  string: 'text',
  text: 'text',
  richtext: 'text',
  email: 'text',
  uid: 'text',
  enumeration: 'text',
  increments: 'number',
  integer: 'number',
  float: 'number',
  decimal: 'number',
  biginteger: 'whole',
  json: 'json',
  date: 'day',
  datetime: 'moment',
  boolean: 'truth',
};

const maker = z.custom<() => unknown>((value) => typeof value === 'function');

const scalar = z.object({
  type: z.string(),
  columnName: z.string(),
  default: z.optional(z.unknown()),
});

const owned = z.object({
  type: z.literal('relation'),
  owner: z.literal(true),
  joinColumn: z.object({ name: z.string() }),
});

/** The columns that a row of a content type is made of; the database gives the id itself, which only finds rows. */
export function tableColumns(
  db: Core.Strapi['db'],
  name: TypeName,
  { withId = false }: { readonly withId?: boolean } = {},
): TableColumn[] {
  const { attributes } = db.metadata.get(uid(name));
  return Object.entries<unknown>(attributes).flatMap(([attribute, described]): TableColumn[] => {
    const relation = owned.safeParse(described);
    if (relation.success) {
      const column = relation.data.joinColumn.name;
      return [{ attribute, column, kind: 'entry', otherwise: null }];
    }
    const found = scalar.safeParse(described);
    if (!found.success || (found.data.type === 'increments' && !withId)) return [];
    const { columnName, default: given, type } = found.data;
    const otherwise = given === undefined ? null : (maker.safeParse(given).data ?? (() => given));
    return [{ attribute, column: columnName, kind: kinds[type] ?? null, otherwise }];
  });
}
