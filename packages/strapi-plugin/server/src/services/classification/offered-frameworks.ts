import { type Framework, kominfo2021 } from '@kotacerdas/core/framework';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { planFramework } from '../../../../shared/contracts/classification';
import { uid } from '../../content-types/define/type-name';
import { namedFramework } from '../framework/own-frameworks';

const plans = z.array(
  z.object({ frameworkId: z.nullable(z.string()), frameworkVersion: z.nullable(z.string()) }),
);

/**
 * The frameworks whose codes a field may hold: the one that it names, or those that the office's plans go by. An entry
 * of a foreign content type is of no plan, so where several regions share a Strapi the codes of each are good.
 * None where the named one isn't known.
 */
export async function offeredFrameworks(strapi: Core.Strapi, name: string): Promise<Framework[]> {
  if (name !== planFramework) {
    const named = await namedFramework(strapi, name);
    return named === null ? [] : [named];
  }
  const stored = plans.parse(
    await strapi.db
      .query(uid('plan'))
      .findMany({ select: ['frameworkId', 'frameworkVersion'], orderBy: { id: 'asc' } }),
  );
  const used = new Map(stored.map((plan) => [JSON.stringify(plan), plan]));
  const found = await Promise.all(
    [...used.values()].map(({ frameworkId, frameworkVersion }) =>
      namedFramework(strapi, frameworkId ?? kominfo2021.id, frameworkVersion ?? undefined),
    ),
  );
  const known = found.filter((framework) => framework !== null);
  return known.length === 0 ? [kominfo2021] : known;
}
