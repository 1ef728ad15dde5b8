import type { Core } from '@strapi/strapi';
import { permissions } from '../../../shared/permissions';
import { getService } from '../services/get-service';
import type { Context } from './context';
import { fail } from './fail';
import { ownPlan } from './own-plan';
import { readUpload } from './read-upload';

/** Core says more closely what an emblem may be; no more than this is read for it. */
const limit = { mostBytes: 6 * 1024 ** 2, code: 'emblem-refused' } as const;

const mediaTypes = { png: 'image/png', jpg: 'image/jpeg' } as const;

/** The emblem on the covers of books. */
const emblem = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readBooks);
    if (plan === null) return;
    const found = await getService(strapi, 'emblem').read(plan.id);
    ctx.set('Cache-Control', 'private, no-store');
    if (found === null) {
      // A region without one is nothing amiss, as a 404 would be to the browser.
      ctx.status = 204;
      return;
    }
    ctx.set('Content-Type', mediaTypes[found.type]);
    ctx.body = Buffer.from(found.bytes);
  },

  async update(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.writeBooks);
    const sent = plan === null ? null : await readUpload(ctx, () => ({}), limit);
    if (plan === null || sent === null) return;
    // What looks into pictures is loaded when there is one.
    const { checkEmblemFile } = await import('@kotacerdas/press/emblem');
    const checked = checkEmblemFile(sent.file.bytes);
    if (!checked.ok) return fail(ctx, 'emblem-refused', checked.issues);
    await getService(strapi, 'emblem').write(plan, checked.emblem);
    ctx.status = 204;
  },

  async remove(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.writeBooks);
    if (plan === null) return;
    await getService(strapi, 'emblem').remove(plan);
    ctx.status = 204;
  },
});

export default emblem;
