import { frameworks } from '@kotacerdas/core/framework';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type {
  FrameworkItem,
  FrameworkReference,
  ListFrameworksResponse,
} from '../../../../shared/contracts/framework';
import { uid } from '../../content-types/define/type-name';
import { findRows } from './framework-row';

const plans = z.array(
  z.object({
    documentId: z.string(),
    title: z.string(),
    frameworkId: z.nullable(z.string()),
    frameworkVersion: z.nullable(z.string()),
  }),
);

/** What a plan can go by: the shipped frameworks and those of its region, with the plans that use each. */
export async function listFrameworks(
  strapi: Core.Strapi,
  { documentId, regionCode }: { documentId: string; regionCode: string },
): Promise<ListFrameworksResponse['data']> {
  const rows = await findRows(strapi, { regionCode });
  const users = plans.parse(
    await strapi.db.query(uid('plan')).findMany({
      select: ['documentId', 'title', 'frameworkId', 'frameworkVersion'],
      where: { regionCode },
    }),
  );
  const usersOf = ({ id, version }: FrameworkReference) =>
    users.filter((plan) => plan.frameworkId === id && plan.frameworkVersion === version);
  const builtIn = frameworks.map(({ id, name, version }): FrameworkItem => ({
    id,
    version,
    name,
    state: 'active',
    isBuiltIn: true,
    basedOn: null,
    plans: usersOf({ id, version }).map(({ title }) => title),
  }));
  const own = rows.map(({ basedOnId, basedOnVersion, document, state }): FrameworkItem => ({
    id: document.id,
    version: document.version,
    name: document.name,
    state,
    isBuiltIn: false,
    basedOn: { id: basedOnId, version: basedOnVersion },
    plans: usersOf(document).map(({ title }) => title),
  }));
  const plan = users.find((each) => each.documentId === documentId);
  const { frameworkId: id = null, frameworkVersion: version = null } = plan ?? {};
  return {
    frameworks: [...builtIn, ...own],
    used: id === null || version === null ? null : { id, version },
  };
}
