import type { Masterplan } from '@kotacerdas/core/masterplan';
import { contentTypes } from '../../server/src/content-types/all';
import { ownedRelations } from '../../server/src/services/masterplan/read/owned-relations';
import type { StoredPlan } from '../../server/src/services/masterplan/stored-plan/stored-plan';
import { fromPlan } from '../../server/src/services/masterplan/to-rows/from-plan';
import { toRows } from '../../server/src/services/masterplan/to-rows/to-rows';

interface Draft {
  ref: string;
  data: object;
  links: Record<string, string[] | undefined>;
}

/** What a database would give back for a document that was written to it, without a database. */
export function storedInMemory(masterplan: Masterplan): StoredPlan {
  const drafts = Object.entries<Draft[]>(toRows(masterplan));
  const ids = new Map<string, number>();
  for (const { ref } of drafts.flatMap(([, rows]) => rows)) ids.set(ref, ids.size + 1);
  const parts = drafts.map(([name, rows]) => [
    name,
    rows.map((draft) => ({
      ...row(name, draft.data, ids.get(draft.ref) ?? 0),
      links: Object.fromEntries(
        ownedRelations(attributesOf(name)).map((relation) => [
          relation,
          (draft.links[relation] ?? []).map((ref) => ids.get(ref)),
        ]),
      ),
    })),
  ]);
  return {
    plan: row('plan', fromPlan(masterplan), 0),
    parts: Object.fromEntries(parts),
  };
}

function row(name: string, data: object, id: number) {
  const empty = Object.keys(attributesOf(name)).map((column) => [column, null]);
  const filled = Object.entries(data).filter(([, value]) => value !== undefined);
  return {
    updatedAt: null,
    ...Object.fromEntries([...empty, ...filled]),
    id,
    documentId: `dokumen${id}`,
  };
}

function attributesOf(name: string): object {
  return contentTypes[name as keyof typeof contentTypes].attributes;
}
