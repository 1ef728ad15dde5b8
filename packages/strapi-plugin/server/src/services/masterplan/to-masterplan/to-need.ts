import { itemId, type ItemNames } from '../stored-plan/item-id';
import { present } from '../stored-plan/present';
import type { RowOf } from '../stored-plan/stored-plan';
import { classificationOf, reviewOf } from './shared';

export function toNeed(row: RowOf<'need'>, names: { opds: ItemNames; problems: ItemNames }) {
  return {
    id: itemId(row),
    ...present({
      code: row.code,
      ...reviewOf(row),
      ...classificationOf(row),
      title: row.title,
      description: row.description,
      kind: row.kind,
      opdId: names.opds.one(row.links.opd),
      problemIds: names.problems.all(row.links.problems),
    }),
  };
}
