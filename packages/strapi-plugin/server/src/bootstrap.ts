import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { actions } from './permissions/actions';

interface ActionProvider {
  registerMany(registered: typeof actions): Promise<void>;
}

const permissionService = z.object({ actionProvider: z.custom<ActionProvider>() });

/** Puts the plugin's actions into the role editor of the admin. */
export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const { actionProvider } = permissionService.parse(strapi.service('admin::permission'));
  await actionProvider.registerMany(actions);
}
