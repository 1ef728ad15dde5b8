import type { Core } from '@strapi/strapi';
import { pluginConfig } from '../../config/plugin-config';

/** The page on which people read the plan, as `openData.landingPage` in `config/plugins` says; `null` without one. */
export function portalUrl({ config }: Core.Strapi): string | null {
  return pluginConfig(config.get('plugin::kotacerdas')).openData?.landingPage ?? null;
}
