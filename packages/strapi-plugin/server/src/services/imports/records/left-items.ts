import { itemListNames, type Masterplan } from '@kotacerdas/core/masterplan';
import * as z from 'zod/mini';
import { versionOf } from '../../item/version-of';
import { inSlices } from '../../masterplan/write/in-slices';
import type { ItemWrite } from '../writes/item-write';

/** An item as an import left it, with what it said before: what it takes to undo it. */
const leftItem = z.object({
  list: z.enum(itemListNames),
  id: z.string(),
  label: z.string(),
  /** `null` for sheets of a readiness assessment, which have revisions of their own. */
  revision: z.nullable(z.number()),
  /** Of all that it said then. */
  version: z.string(),
  /** `null` of a new one. */
  before: z.nullable(z.record(z.string(), z.unknown())),
});

export type LeftItem = z.output<typeof leftItem>;

export const leftItems = z.array(leftItem);

/** What an import leaves, told while others have their turn: of answers, only the sheets that it wrote. */
export async function toLeftItems(
  writes: readonly ItemWrite[],
  labelOf: (key: string) => string,
): Promise<LeftItem[]> {
  return inSlices(writes, (write): LeftItem => {
    const { after, before, id, key, list } = write;
    const label = labelOf(key);
    if (write.kind === 'create') {
      return { list, id, label, revision: 1, version: versionOf(after), before: null };
    }
    if (write.kind === 'update') {
      const revision = (write.row.revision ?? 0) + 1;
      return { list, id, label, revision, version: versionOf(after), before: { ...before } };
    }
    const opdIds = write.sheets.map(({ opdId }) => opdId);
    const was = { id, opdRatings: sheetsOf(before, opdIds), opdIds };
    const version = versionOf(sheetsOf(after, opdIds));
    return { list, id, label, revision: null, version, before: was };
  });
}

const assessment = z.object({
  opdRatings: z.array(z.custom<Masterplan['readiness'][number]['opdRatings'][number]>()),
});

/** The sheets of these departments, in this order; one that nobody began isn't there. */
export function sheetsOf(item: object | null, opdIds: readonly string[]) {
  const sheets = assessment.safeParse(item).data?.opdRatings ?? [];
  return opdIds.flatMap((opdId) => sheets.filter((sheet) => sheet.opdId === opdId));
}
