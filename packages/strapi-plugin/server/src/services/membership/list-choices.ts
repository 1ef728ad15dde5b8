import { frameworks } from '@kotacerdas/core/framework';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { SettingsChoicesResponse } from '../../../../shared/contracts/settings';
import { uid } from '../../content-types/define/type-name';
import { listPlans } from '../plan/list-plans';
import { hasSeveralRegions } from './only-region';
import { roleNeeds } from './role-needs';

const opds = z.array(
  z.object({
    documentId: z.string(),
    shortName: z.nullable(z.string()),
    name: z.nullable(z.string()),
    plan: z.nullable(z.object({ documentId: z.string(), regionCode: z.nullable(z.string()) })),
  }),
);

/** What accounts can belong to, in the regions that `mayManage` holds of. */
export async function listChoices(
  strapi: Core.Strapi,
  mayManage: (regionCode: string) => boolean,
): Promise<SettingsChoicesResponse['data']> {
  const plans = await listPlans(strapi);
  const found = opds.parse(
    await strapi.db.query(uid('opd')).findMany({ populate: ['plan'], orderBy: { id: 'asc' } }),
  );
  return {
    opds: found.flatMap(({ plan, ...opd }) =>
      plan !== null && plan.regionCode !== null && mayManage(plan.regionCode)
        ? [{ ...opd, planDocumentId: plan.documentId }]
        : [],
    ),
    plans: plans
      .filter(({ regionCode }) => mayManage(regionCode))
      .map(({ documentId, periodFrom, periodTo, regionCode, regionName }) => ({
        documentId,
        periodFrom,
        periodTo,
        regionCode,
        regionName,
      })),
    dimensions: dimensions(),
    hasSeveralRegions: await hasSeveralRegions(strapi),
    needs: await roleNeeds(strapi),
  };
}

/** Those of the frameworks in use come first; one that is only a draft is named beside its own. */
function dimensions(): SettingsChoicesResponse['data']['dimensions'] {
  const inUseFirst = [...frameworks].sort(
    (a, b) => Number(a.status !== 'in-use') - Number(b.status !== 'in-use'),
  );
  const byId = new Map<string, SettingsChoicesResponse['data']['dimensions'][number]>();
  for (const framework of inUseFirst) {
    const draft = framework.status === 'draft' ? framework.name : null;
    for (const { id, name } of framework.dimensions) {
      if (!byId.has(id)) byId.set(id, { id, name, draft });
    }
  }
  return [...byId.values()];
}
