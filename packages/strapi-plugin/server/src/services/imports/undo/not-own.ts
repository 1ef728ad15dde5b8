import type { Core } from '@strapi/strapi';
import type { ImportedSince } from '../../../../../shared/contracts/imports';
import { allForConditions } from '../../../permissions/read-for-conditions';
import { chunks } from '../../masterplan/write/chunks';
import type { OpenPlan } from '../open-plan';
import type { LeftItem } from '../records/left-items';
import type { Importer, NamedPlan } from '../rights/asker';
import { writeChecker } from '../rights/write-checker';
import { writeRefusals } from '../rights/write-refusals';
import type { ItemChange } from '../writes/item-write';
import { planWrites } from '../writes/plan-writes';
import { storedItems } from '../writes/stored-items';
import { typeOfList } from '../writes/type-of-list';
import type { WrittenType } from '../../../../../shared/contracts/item';

interface Undone {
  readonly changes: readonly ItemChange[];
  readonly removed: readonly LeftItem[];
}

/** What of an import somebody may not write back or delete, whoever made it. */
export async function notOwn(
  strapi: Core.Strapi,
  plan: NamedPlan,
  open: OpenPlan,
  { changes, removed }: Undone,
  importer: Importer,
): Promise<ImportedSince[]> {
  const writes = planWrites(open.stored, changes);
  const refused = await writeRefusals(strapi, plan, open, writes, importer);
  const foreign = writes
    .filter(({ key }) => refused.has(key))
    .map(({ id, list }): ImportedSince => ({ list, label: id, why: 'not-own' }));
  const checker = writeChecker(importer.ability);
  const items = storedItems(open.stored.parts);
  for (const [type, of] of byType(removed)) {
    const labels = new Map(
      of.flatMap((item) => {
        const row = items.row(type, item.id);
        return row === undefined ? [] : [[row.documentId, item] as const];
      }),
    );
    for (const part of chunks([...labels.keys()], 1000)) {
      const entries = await allForConditions(strapi, type, { documentId: { $in: part } });
      for (const [documentId, entry] of entries) {
        const item = labels.get(documentId);
        if (item === undefined || checker.refused('delete', type, entry) === null) continue;
        foreign.push({ list: item.list, label: item.label, why: 'not-own' });
      }
    }
  }
  return foreign;
}

function byType(removed: readonly LeftItem[]): ReadonlyMap<WrittenType, readonly LeftItem[]> {
  const found = new Map<WrittenType, LeftItem[]>();
  for (const item of removed) {
    const type = typeOfList(item.list);
    if (type === undefined) continue;
    const list = found.get(type);
    if (list === undefined) found.set(type, [item]);
    else list.push(item);
  }
  return found;
}
