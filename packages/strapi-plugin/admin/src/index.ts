import { toLocale } from '@kotacerdas/core/locale';
import type { StrapiApp } from '@strapi/strapi/admin';
import { permissions } from '../../shared/permissions';
import { customFields } from './inputs/custom-fields';
import { MenuIcon } from './components/menu-icon';
import { nameChoices } from './list-view/name-choices';
import { pluginId } from './plugin-id';
import { loadTranslations } from './translations/load-translations';

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: pluginId, name: pluginId });
    app.addMenuLink({
      to: `plugins/${pluginId}`,
      icon: MenuIcon,
      intlLabel: { id: `${pluginId}.plugin.name`, defaultMessage: 'Kota Cerdas' },
      permissions: [{ action: permissions.readDashboard, subject: null }],
      position: 1,
      Component: () => import('./pages/dashboard/guarded-dashboard'),
    });
    app.customFields.register(customFields);
    app.widgets.register({
      id: 'plan',
      pluginId,
      icon: MenuIcon,
      title: { id: `${pluginId}.widget.title`, defaultMessage: 'Rencana kota cerdas' },
      link: {
        label: { id: `${pluginId}.widget.open`, defaultMessage: 'Buka dasbor' },
        href: `/plugins/${pluginId}`,
      },
      permissions: [{ action: permissions.readDashboard, subject: null }],
      component: async () => (await import('./widgets/plan-widget')).PlanWidget,
    });
  },

  bootstrap(app: Pick<StrapiApp, 'registerHook'>): void {
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', nameChoices);
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.all(
      locales.map(async (locale) => ({ locale, data: await loadTranslations(toLocale(locale)) })),
    ),
};
