import type { Core } from '@strapi/strapi';
import { permissions } from '../../../shared/permissions';
import { currentActor } from '../services/history/current-actor';
import type { WantedImport } from '../services/imports/prepare';
import { readRequest } from '../services/imports/request-schema';
import type { Importer } from '../services/imports/rights/asker';
import type { Context } from './context';
import { ownPlan } from './own-plan';
import { readUpload } from './read-upload';
import { userOf } from './user-of';

/** Who asks, by their session. */
export function importerOf(strapi: Core.Strapi, ctx: Context): Importer {
  const ability: unknown = ctx.state['userAbility'];
  return { userId: userOf(ctx), name: currentActor(strapi).name, ability };
}

/** An import as it was sent, for whoever may import; for others the answer is given, and this is `null`. */
export async function wantedImport(
  strapi: Core.Strapi,
  ctx: Context,
): Promise<WantedImport | null> {
  const plan = await ownPlan(strapi, ctx, permissions.createImport);
  const sent = plan === null ? null : await readUpload(ctx, readRequest);
  if (plan === null || sent === null) return null;
  return { ...sent, plan, importer: importerOf(strapi, ctx), now: new Date() };
}
