import type { StrapiApp } from '@strapi/strapi/admin';
import { permissions } from '../../../../shared/permissions';
import { pluginId } from '../../plugin-id';

/** Puts *Kota Cerdas* with its pages under Strapi's settings. */
export function addSettings(app: Pick<StrapiApp, 'addSettingsLink'>): void {
  app.addSettingsLink(
    {
      id: pluginId,
      intlLabel: { id: `${pluginId}.plugin.name`, defaultMessage: 'Kota Cerdas' },
    },
    [
      {
        id: `${pluginId}-members`,
        to: `${pluginId}/members`,
        intlLabel: { id: `${pluginId}.settings.title`, defaultMessage: 'Peran dan keanggotaan' },
        permissions: [{ action: permissions.manageSettings, subject: null }],
        Component: () => import('./settings-page'),
      },
      {
        id: `${pluginId}-frameworks`,
        to: `${pluginId}/frameworks`,
        intlLabel: { id: `${pluginId}.frameworks.title`, defaultMessage: 'Kerangka' },
        permissions: [{ action: permissions.manageFrameworks, subject: null }],
        Component: () => import('../frameworks/frameworks-page'),
      },
    ],
  );
}
