import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { ListNoticesResponse, ReadNoticesResponse } from '../../../shared/contracts/notices';
import { getService } from '../services/get-service';
import type { Context } from './context';
import { fail } from './fail';
import { ownId } from './own-id';

const query = z.object({ before: z.optional(z.coerce.number().check(z.int(), z.positive())) });
const read = z.union([
  z.object({ all: z.literal(true) }),
  z.object({ ids: z.array(z.int()).check(z.maxLength(1000)) }),
]);
const settings = z.object({ mail: z.boolean() });

const notices = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const parsed = query.safeParse(ctx.query);
    if (!parsed.success) {
      fail(ctx, 'request-malformed');
      return;
    }
    const service = getService(strapi, 'notices');
    const userId = ownId(ctx);
    const body: ListNoticesResponse = {
      data: {
        ...(await service.list(userId, parsed.data.before)),
        unread: await service.countUnread(userId),
        mail: await service.wantsMail(userId),
      },
    };
    ctx.body = body;
  },

  async read(ctx: Context) {
    const parsed = read.safeParse(ctx.request.body);
    if (!parsed.success) {
      fail(ctx, 'request-malformed');
      return;
    }
    const service = getService(strapi, 'notices');
    const userId = ownId(ctx);
    await service.markRead(userId, 'all' in parsed.data ? 'all' : parsed.data.ids);
    const body: ReadNoticesResponse = { data: { unread: await service.countUnread(userId) } };
    ctx.body = body;
  },

  async updateSettings(ctx: Context) {
    const parsed = settings.safeParse(ctx.request.body);
    if (!parsed.success) {
      fail(ctx, 'request-malformed');
      return;
    }
    await getService(strapi, 'notices').setMail(ownId(ctx), parsed.data.mail);
    ctx.status = 204;
  },
});

export default notices;
