import type { Core } from '@strapi/strapi';
import { typeNames, uid } from '../../content-types/define/type-name';

/** Nothing of these points at the head of the RPJMD, and none of them is seen without it. */
const types = typeNames.filter((name) => name.startsWith('rpjmd-'));

/** How much of an RPJMD a plan has besides its head. */
export async function belowRpjmd(strapi: Core.Strapi, plan: object): Promise<number> {
  let count = 0;
  for (const type of types) count += await strapi.db.query(uid(type)).count({ where: { plan } });
  return count;
}
