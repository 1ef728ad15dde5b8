import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import {
  planFramework,
  type ClassificationResponse,
} from '../../../shared/contracts/classification';
import { getService } from '../services/get-service';
import type { Context } from './context';
import { fail } from './fail';

const query = z.object({
  framework: z._default(z.string().check(z.maxLength(80)), planFramework),
});

/** What a field of an office's own content type can be filled with. */
const classification = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const asked = query.safeParse(ctx.query);
    if (!asked.success) {
      fail(ctx, 'request-malformed');
      return;
    }
    const data = await getService(strapi, 'classification').offered(asked.data.framework);
    if (data === null) {
      fail(ctx, 'framework-not-found');
      return;
    }
    const body: ClassificationResponse = { data };
    ctx.body = body;
  },
});

export default classification;
