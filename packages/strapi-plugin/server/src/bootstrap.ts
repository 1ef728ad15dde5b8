import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { titleEntries } from './content-manager/title-entries';
import { actions } from './permissions/actions';
import { conditionsOf } from './permissions/conditions';

interface Provider<Item> {
  registerMany(registered: readonly Item[]): Promise<void>;
}

const permissionService = z.object({
  actionProvider: z.custom<Provider<(typeof actions)[number]>>(),
  conditionProvider: z.custom<Provider<ReturnType<typeof conditionsOf>[number]>>(),
});

/** Puts the plugin's actions and conditions into the role editor of the admin, and names into Content Manager. */
export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const { actionProvider, conditionProvider } = permissionService.parse(
    strapi.service('admin::permission'),
  );
  await actionProvider.registerMany(actions);
  await conditionProvider.registerMany(conditionsOf(strapi));
  await titleEntries(strapi);
}
