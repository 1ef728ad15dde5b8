import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../../content-types/define/type-name';
import type { PartName } from '../stored-plan/stored-plan';
import { chunks } from './chunks';
import { createRows } from './create-rows';
import { newDocumentId } from './new-document-id';

interface Entry {
  ref: string;
  /** Without a documentId of its own it gets one. */
  data: object;
}

const readBack = z.array(z.object({ id: z.number(), documentId: z.string() }));

/** Inserts entries as the Document Service would leave them and says which id each ref got. */
export async function insertEntries(
  strapi: Core.Strapi,
  name: PartName,
  entries: readonly Entry[],
): Promise<[ref: string, id: number][]> {
  if (entries.length === 0) return [];
  const query = strapi.db.query(uid(name));
  const refs = new Map(entries.map(({ data, ref }) => [ownId(data) ?? newDocumentId(), ref]));
  const documentIds = [...refs.keys()];
  const made = await createRows(
    strapi,
    name,
    entries.map(({ data }, index) =>
      ownId(data) === undefined ? { ...data, documentId: documentIds[index] } : data,
    ),
  );
  if (made !== null) return made.map((id, index) => [entries[index]?.ref ?? '', id]);
  const ids: [string, number][] = [];
  for (const part of chunks(documentIds, 1000)) {
    const rows = readBack.parse(
      await query.findMany({ select: ['id', 'documentId'], where: { documentId: { $in: part } } }),
    );
    for (const { id, documentId } of rows) ids.push([refs.get(documentId) ?? documentId, id]);
  }
  return ids;
}

function ownId(data: object): string | undefined {
  const id: unknown = Reflect.get(data, 'documentId');
  return typeof id === 'string' ? id : undefined;
}
