import { readFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { mostImportBytes } from '../../../shared/contracts/imports';
import { permissions } from '../../../shared/permissions';
import { currentActor } from '../services/history/current-actor';
import type { WantedImport } from '../services/imports/prepare';
import { importFile } from '../services/imports/read-file';
import { readRequest } from '../services/imports/request-schema';
import type { Importer } from '../services/imports/rights/asker';
import type { Context } from './context';
import { fail } from './fail';
import { ownPlan } from './own-plan';
import { userOf } from './user-of';

const upload = z.object({
  filepath: z.string(),
  originalFilename: z.nullish(z.string()),
  size: z.number(),
});
const form = z.object({ file: upload });
const fields = z.object({ request: z.unknown() });
const longestName = 200;

/** Who asks, by their session. */
export function importerOf(strapi: Core.Strapi, ctx: Context): Importer {
  const ability: unknown = ctx.state['userAbility'];
  return { userId: userOf(ctx), name: currentActor(strapi).name, ability };
}

/**
 * The form that a file comes in: the file in `file`, JSON in `request`. Where it makes no sense the answer is given, and
 * this is `null`. What the form left on the disk, `clearUploads` takes away.
 */
export async function wantedImport(
  strapi: Core.Strapi,
  ctx: Context,
): Promise<WantedImport | null> {
  const plan = await ownPlan(strapi, ctx, permissions.createImport);
  if (plan === null) return null;
  const sent = form.safeParse(Reflect.get(ctx.request, 'files'));
  const request = readRequest(fields.safeParse(ctx.request.body).data?.request);
  if (!sent.success || request === null) {
    fail(ctx, 'request-malformed');
    return null;
  }
  const { filepath, originalFilename, size } = sent.data.file;
  if (size > mostImportBytes) {
    fail(ctx, 'file-too-big');
    return null;
  }
  const name = (originalFilename ?? '').slice(-longestName);
  const file = importFile(name, await readFile(filepath));
  return { plan, importer: importerOf(strapi, ctx), file, request, now: new Date() };
}
