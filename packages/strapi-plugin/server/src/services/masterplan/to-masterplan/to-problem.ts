import { itemId, type ItemNames } from '../stored-plan/item-id';
import { present, presentGroup } from '../stored-plan/present';
import type { RowOf } from '../stored-plan/stored-plan';
import { classificationOf, reviewOf, usgOf } from './shared';

export function toProblem(
  row: RowOf<'problem'>,
  names: { opds: ItemNames; rpjmdObjectives: ItemNames },
) {
  return {
    id: itemId(row),
    ...present({
      code: row.code,
      ...reviewOf(row),
      ...classificationOf(row),
      title: row.title,
      description: row.description,
      cause: row.cause,
      impact: row.impact,
      opdId: names.opds.one(row.links.opd),
      rpjmdObjectiveId: names.rpjmdObjectives.one(row.links.rpjmdObjective),
      usg: presentGroup(usgOf(row)),
    }),
  };
}
