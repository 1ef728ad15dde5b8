import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { getService } from '../services/get-service';
import { zipName } from '../services/open-data/build-package';
import type { Context } from './context';
import { fail } from './fail';
import { findEdition } from './find-edition';
import { serveText } from './serve-text';

const params = z.object({
  region: z.string(),
  file: z.optional(z.string()),
  table: z.optional(z.string()),
});

/** Serves one file of the open data of an edition, or all of them as a zip. */
export async function serveOpenData(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { region, file: name, table } = params.parse(ctx['params']);
  const path = table === undefined ? (name ?? zipName) : `data/${table}`;
  const found = await findEdition(ctx, (wanted) =>
    getService(strapi, 'open-data').find({ ...wanted, path }),
  );
  if (found === null) return;
  const { file, number } = found;
  if (file === null) {
    // A newer version of the plugin may have it.
    ctx.set('Cache-Control', 'no-store');
    return fail(ctx, 'open-data-file-not-found');
  }
  if (path === zipName) {
    const saved = `rencana-kota-cerdas-${region.replace('.', '-')}-terbitan-${number}.zip`;
    ctx.set('Content-Disposition', `attachment; filename="${saved}"`);
  }
  serveText(ctx, { ...file, etag: `${file.hash}-${number}` });
}
