import type { Core } from '@strapi/strapi';
import type { TourResponse } from '../../../shared/contracts/tour';
import { getService } from '../services/get-service';
import type { Context } from './context';
import { ownId } from './own-id';

const tour = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const body: TourResponse = {
      data: { isSeen: await getService(strapi, 'tour').isSeen(ownId(ctx)) },
    };
    ctx.body = body;
  },

  async markSeen(ctx: Context) {
    await getService(strapi, 'tour').markSeen(ownId(ctx), new Date());
    ctx.status = 204;
  },
});

export default tour;
