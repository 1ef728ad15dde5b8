import type { StrapiApp } from '@strapi/strapi/admin';
import { permissions } from '../../../../shared/permissions';
import { pluginId } from '../../plugin-id';

/** Puts *Kota Cerdas* with its pages under Strapi's settings. */
export function addSettings(app: Pick<StrapiApp, 'addSettingsLink'>): void {
  const section = {
    id: pluginId,
    intlLabel: { id: `${pluginId}.plugin.name`, defaultMessage: 'Kota Cerdas' },
  };
  app.addSettingsLink(section, [
    {
      id: `${pluginId}-members`,
      to: `${pluginId}/members`,
      intlLabel: { id: `${pluginId}.settings.title`, defaultMessage: 'Peran dan keanggotaan' },
      permissions: [{ action: permissions.manageSettings, subject: null }],
      Component: () => import('./settings-page'),
    },
    {
      id: `${pluginId}-calendar`,
      to: `${pluginId}/calendar`,
      intlLabel: { id: `${pluginId}.calendar.title`, defaultMessage: 'Kalender' },
      permissions: [{ action: permissions.manageCalendar, subject: null }],
      Component: () => import('../calendar/calendar-page'),
    },
    {
      id: `${pluginId}-frameworks`,
      to: `${pluginId}/frameworks`,
      intlLabel: { id: `${pluginId}.frameworks.title`, defaultMessage: 'Kerangka' },
      permissions: [{ action: permissions.manageFrameworks, subject: null }],
      Component: () => import('../frameworks/frameworks-page'),
    },
  ]);
}
