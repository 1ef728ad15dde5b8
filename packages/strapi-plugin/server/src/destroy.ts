import type { Core } from '@strapi/strapi';
import { getService } from './services/get-service';

/** Ends what still works beside the answers, before the database goes. */
export default async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await getService(strapi, 'printed-book').close();
}
