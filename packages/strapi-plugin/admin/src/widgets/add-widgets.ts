import type { StrapiApp } from '@strapi/strapi/admin';
import { permissions } from '../../../shared/permissions';
import { MenuIcon } from '../components/menu-icon';
import { pagePath } from '../addresses/page-path';
import { pluginId } from '../plugin-id';

/**
 * Puts the way on to the plugin's pages first on the home page that one comes to after signing in; whoever has ordered
 * their home page otherwise keeps it so.
 */
export function addWidgets(app: Pick<StrapiApp, 'widgets'>): void {
  app.widgets.register((others) => [
    {
      id: 'waiting',
      pluginId,
      icon: MenuIcon,
      title: { id: `${pluginId}.notices.widget.title`, defaultMessage: 'Yang menunggu saya' },
      permissions: [{ action: permissions.readItems, subject: null }],
      component: async () => (await import('./waiting-widget')).WaitingWidget,
    },
    {
      id: 'plan',
      pluginId,
      icon: MenuIcon,
      title: { id: `${pluginId}.widget.title`, defaultMessage: 'Rencana kota cerdas' },
      link: {
        label: { id: `${pluginId}.widget.open`, defaultMessage: 'Buka dasbor' },
        href: pagePath('dashboard'),
      },
      permissions: [{ action: permissions.readDashboard, subject: null }],
      component: async () => (await import('./plan-widget')).PlanWidget,
    },
    ...others,
  ]);
}
