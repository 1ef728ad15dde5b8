import { toLocale } from '@kotacerdas/core/locale';
import type { Core } from '@strapi/strapi';
import type { ImportCheckResponse, ListImportsResponse } from '../../../shared/contracts/imports';
import { permissions } from '../../../shared/permissions';
import { getService } from '../services/get-service';
import { refuseFile } from './answer-import';
import type { Context } from './context';
import { importerOf, wantedImport } from './import-request';
import { ownPlan } from './own-plan';

/** Excel files of officers, on their way into the plan. */
const imports = ({ strapi }: { strapi: Core.Strapi }) => ({
  async check(ctx: Context) {
    const wanted = await wantedImport(strapi, ctx);
    if (wanted === null) return;
    const outcome = await getService(strapi, 'imports').check(wanted);
    if (!outcome.ok) {
      refuseFile(ctx, outcome, toLocale(wanted.request.lang));
      return;
    }
    const body: ImportCheckResponse = { data: outcome.check };
    ctx.body = body;
  },

  async find(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readImports);
    if (plan === null) return;
    const data = await getService(strapi, 'imports').list(plan, importerOf(strapi, ctx));
    const body: ListImportsResponse = { data };
    ctx.body = body;
  },
});

export default imports;
