import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { HistoryChoicesResponse } from '../../../../shared/contracts/history';
import { uid } from '../../content-types/define/type-name';

const rows = z.array(z.object({ actor: z.nullable(z.string()), type: z.string() }));

/** Who did anything to a plan according to its change log, and to which kinds of entries. */
export async function listHistoryChoices(
  strapi: Core.Strapi,
  planId: number,
): Promise<HistoryChoicesResponse['data']> {
  const found = rows.parse(
    await strapi.db
      .getConnection(strapi.db.metadata.get(uid('change')).tableName)
      .distinct({ actor: 'actor_name', type: 'entry_type' })
      .where('plan_id', planId),
  );
  const actors = new Set(found.map(({ actor }) => actor));
  const named = [...actors].filter((actor) => actor !== null);
  return {
    actors: [
      ...named.sort((a, b) => a.localeCompare(b, 'id')),
      ...(actors.has(null) ? [null] : []),
    ],
    types: [...new Set(found.map(({ type }) => type))].sort(),
  };
}
