import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';

const account = z.looseObject({ id: z.number() });

/** An officer as conditions find them in what they made. */
export async function readCreator(strapi: Core.Strapi, userId: number): Promise<{ id: number }> {
  return account.parse(
    await strapi.db
      .query('admin::user')
      .findOne({ where: { id: userId }, select: ['id'], populate: { roles: { select: ['id'] } } }),
  );
}
