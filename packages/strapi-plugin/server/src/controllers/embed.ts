import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { GetEmbedResponse } from '../../../shared/contracts/embed';
import { permissions } from '../../../shared/permissions';
import { getService } from '../services/get-service';
import type { Context } from './context';
import { etagMatches } from './etag-matches';
import { fail } from './fail';
import { ownPlan } from './own-plan';
import { publicUrl } from '../services/plan/public-url';

const params = z.object({ version: z.string() });
const latest = 'latest';
const fileName = 'kotacerdas.min.js';

/** *Kode sematan*: what it takes to show editions on a portal. */
const embed = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readSnapshots);
    if (plan === null) return;
    const snapshots = await getService(strapi, 'snapshot').list(plan.regionCode);
    const standing = snapshots.filter(({ withdrawnAt }) => withdrawnAt === null);
    const { integrity, key, version } = await getService(strapi, 'embed').script();
    const body: GetEmbedResponse = {
      data: {
        publicUrl: publicUrl(strapi, `published/${plan.regionCode}`),
        isPublic: await getService(strapi, 'plan').isPublic(),
        current: standing[0]?.number ?? null,
        numbers: standing.map(({ number }) => number),
        script: {
          version,
          integrity,
          pinnedUrl: publicUrl(strapi, `widgets/${key}/${fileName}`),
          latestUrl: publicUrl(strapi, `widgets/${latest}/${fileName}`),
        },
      },
    };
    ctx.body = body;
  },

  /** The widgets' own code, which is public anyway. */
  async script(ctx: Context) {
    const { version } = params.parse(ctx['params']);
    const { body, key } = await getService(strapi, 'embed').script();
    const isLatest = version === latest;
    if (!isLatest && version !== key) {
      ctx.set('Cache-Control', 'no-store');
      return fail(ctx, 'widget-version-gone');
    }
    ctx.set('ETag', `"${key}"`);
    ctx.set('Cache-Control', isLatest ? 'public, no-cache' : 'public, max-age=31536000, immutable');
    // Portals of other hosts load it, and a browser that checks its sum asks for it as theirs.
    ctx.set('Access-Control-Allow-Origin', '*');
    ctx.set('Cross-Origin-Resource-Policy', 'cross-origin');
    if (etagMatches(ctx.headers['if-none-match'], `"${key}"`)) {
      ctx.status = 304;
      return;
    }
    ctx.type = 'text/javascript; charset=utf-8';
    ctx.body = body;
  },
});

export default embed;
