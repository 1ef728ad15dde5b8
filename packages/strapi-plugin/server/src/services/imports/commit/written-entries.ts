import type { TypeName } from '../../../content-types/define/type-name';
import type { ItemWrite } from '../writes/item-write';

/** Items that are written to, by content type: those that are new, nobody knows yet. */
export function writtenEntries(writes: readonly ItemWrite[]): Map<TypeName, string[]> {
  const found = new Map<TypeName, string[]>();
  for (const write of writes) {
    if (write.kind === 'create') continue;
    const [type, documentId] =
      write.kind === 'update'
        ? ([write.type, write.row.documentId] as const)
        : (['readiness-assessment', write.documentId] as const);
    const ids = found.get(type);
    if (ids === undefined) found.set(type, [documentId]);
    else ids.push(documentId);
  }
  return found;
}
