import { toLocale } from '@kotacerdas/core/locale';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type {
  ImportCheckResponse,
  ImportResponse,
  ListImportsResponse,
  UndoImportResponse,
} from '../../../shared/contracts/imports';
import { permissions } from '../../../shared/permissions';
import { getService } from '../services/get-service';
import { refuseFile, refuseImport, refuseUndo } from './answer-import';
import type { Context } from './context';
import { importerOf, wantedImport } from './import-request';
import { ownPlan } from './own-plan';
import { sendWorkbook } from './send-workbook';

const params = z.object({ importId: z.string() });

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

  async report(ctx: Context) {
    const wanted = await wantedImport(strapi, ctx);
    if (wanted === null) return;
    const outcome = await getService(strapi, 'imports').report(wanted);
    if (outcome.ok) sendWorkbook(ctx, outcome);
    else refuseFile(ctx, outcome, toLocale(wanted.request.lang));
  },

  async create(ctx: Context) {
    const wanted = await wantedImport(strapi, ctx);
    if (wanted === null) return;
    const outcome = await getService(strapi, 'imports').make(wanted);
    if (outcome.ok) {
      const body: ImportResponse = { data: outcome.record };
      ctx.status = outcome.made ? 201 : 200;
      ctx.body = body;
    } else if (outcome.code === 'import-not-ready') refuseImport(ctx, outcome.check);
    else refuseFile(ctx, outcome, toLocale(wanted.request.lang));
  },

  async undo(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readImports);
    if (plan === null) return;
    const { importId: importDocumentId } = params.parse(ctx['params']);
    const importer = importerOf(strapi, ctx);
    const wanted = { plan, importer, importDocumentId, now: new Date() };
    const kind = await getService(strapi, 'imports').kindOf(plan, importDocumentId);
    const owner = kind === 'rpjmd' ? 'rpjmd-import' : 'imports';
    const outcome = await getService(strapi, owner).undo(wanted);
    if (!outcome.ok) {
      refuseUndo(ctx, outcome);
      return;
    }
    const body: UndoImportResponse = { data: outcome.record };
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
