import * as z from 'zod/mini';
import { contentTypes } from '../../content-types/all';
import { typeNameOf, uid, type TypeName } from '../../content-types/define/type-name';
import type { Reference } from './linked';
import { relationChange } from './relation-change';
import type { DocumentWrite } from './write';

const linkedRow = z.object({
  id: z.number(),
  documentId: z.string(),
  plan: z.nullish(z.object({ id: z.number(), title: z.nullable(z.string()) })),
});
const linkedRows = z.array(linkedRow);

/** An entry that another one is linked to. */
export type LinkedRow = z.output<typeof linkedRow>;

interface Relation {
  target: TypeName;
  toOne: boolean;
  /** The relation of the other entry that this one shows, if it isn't stored here. */
  mappedBy: string | undefined;
}

/** The relations of a content type, the one to its plan included. */
export function relationsOf(name: TypeName): Map<string, Relation> {
  const found = new Map<string, Relation>();
  for (const [field, attribute] of Object.entries<object>(contentTypes[name].attributes)) {
    const target = typeNameOf(Reflect.get(attribute, 'target'));
    if (target === undefined) continue;
    const mappedBy: unknown = Reflect.get(attribute, 'mappedBy');
    found.set(field, {
      target,
      toOne: Reflect.get(attribute, 'relation') === 'manyToOne',
      mappedBy: typeof mappedBy === 'string' ? mappedBy : undefined,
    });
  }
  return found;
}

/** What a relation holds in the database now. */
export async function linksBefore(write: DocumentWrite, field: string): Promise<LinkedRow[]> {
  const { strapi, name, documentId } = write;
  const relation = relationsOf(name).get(field);
  if (documentId === undefined || relation === undefined) return [];
  const entry: unknown = await strapi.db.query(uid(name)).findOne({
    where: { documentId },
    populate: { [field]: { populate: planIn(relation.target) } },
  });
  if (typeof entry !== 'object' || entry === null) return [];
  const value: unknown = Reflect.get(entry, field);
  return linkedRows.parse([value ?? []].flat());
}

/** What a relation will hold once the data is written. */
export async function linksAfter(write: DocumentWrite, field: string): Promise<LinkedRow[]> {
  const relation = relationsOf(write.name).get(field);
  const change = relationChange(write.data[field]);
  if (relation === undefined) return [];
  if (change === undefined) return linksBefore(write, field);
  const added = await find(write, relation.target, change.added);
  if (change.replaces || (relation.toOne && added.length > 0)) return added;
  const isRemoved = (row: LinkedRow) =>
    change.removed.some((one) =>
      'documentId' in one ? one.documentId === row.documentId : Number(one.id) === row.id,
    );
  const kept = (await linksBefore(write, field)).filter((row) => !isRemoved(row));
  return [...kept, ...added];
}

async function find(
  { strapi }: DocumentWrite,
  target: TypeName,
  wanted: readonly Reference[],
): Promise<LinkedRow[]> {
  if (wanted.length === 0) return [];
  return linkedRows.parse(
    await strapi.db
      .query(uid(target))
      .findMany({ where: { $or: [...wanted] }, populate: planIn(target) }),
  );
}

function planIn(target: TypeName): string[] {
  return 'plan' in contentTypes[target].attributes ? ['plan'] : [];
}
