import type { Core } from '@strapi/strapi';
import type { TypeName } from '../../../content-types/define/type-name';
import { allForConditions } from '../../../permissions/read-for-conditions';
import type { PartChange } from '../../item/compare-parts';
import { chunks } from '../../masterplan/write/chunks';
import type { ItemWrite } from '../writes/item-write';

export type EntriesFor = (name: TypeName, documentId: string) => object | undefined;

/** As many as fit into one statement on every database. */
const atOnce = 1000;

/** Entries that are written to, with all that conditions of roles look at: as many queries as there are kinds. */
export async function entriesFor(
  strapi: Core.Strapi,
  writes: readonly ItemWrite[],
): Promise<EntriesFor> {
  const wanted = new Map<TypeName, string[]>();
  const want = (name: TypeName, documentId: string) => {
    const ids = wanted.get(name);
    if (ids === undefined) wanted.set(name, [documentId]);
    else ids.push(documentId);
  };
  for (const write of writes) {
    if (write.kind !== 'update') continue;
    want(write.type, write.row.documentId);
    for (const change of write.parts) wantPart(change, want);
  }
  const found = new Map<TypeName, Map<string, object>>();
  for (const [name, ids] of wanted) {
    const entries = new Map<string, object>();
    for (const part of chunks(ids, atOnce)) {
      const some = await allForConditions(strapi, name, { documentId: { $in: part } });
      for (const [documentId, entry] of some) entries.set(documentId, entry);
    }
    found.set(name, entries);
  }
  return (name, documentId) => found.get(name)?.get(documentId);
}

function wantPart(change: PartChange, want: (name: TypeName, documentId: string) => void): void {
  if (change.kind !== 'create') want(change.part.name, change.part.documentId);
}
