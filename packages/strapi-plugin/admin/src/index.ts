import type { StrapiApp } from '@strapi/strapi/admin';
import { permissions } from '../../shared/permissions';
import { addPanels } from './edit-view/add-panels';
import { readOnlyState } from './edit-view/read-only-state';
import { registerCustomFields } from './inputs/custom-fields';
import { MenuIcon } from './components/menu-icon';
import { nameChoices } from './list-view/name-choices';
import { addSettings } from './pages/settings/add-settings';
import { pluginId } from './plugin-id';
import { loadTranslations } from './translations/load-translations';
import { addWidgets } from './widgets/add-widgets';
import { sizeWidgets } from './widgets/size-widgets';

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: pluginId, name: pluginId });
    app.addMenuLink({
      to: `plugins/${pluginId}`,
      icon: MenuIcon,
      intlLabel: { id: `${pluginId}.plugin.name`, defaultMessage: 'Kota Cerdas' },
      // Any of them opens a page.
      permissions: [
        { action: permissions.readItems, subject: null },
        { action: permissions.readDashboard, subject: null },
        { action: permissions.readHistory, subject: null },
      ],
      position: 1,
      Component: () => import('./pages/plan-pages'),
    });
    sizeWidgets(document.documentElement);
    addSettings(app);
    registerCustomFields(app);
    addWidgets(app);
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>): void {
    addPanels(app);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', readOnlyState);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', nameChoices);
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.all(locales.map(async (locale) => ({ locale, data: await loadTranslations(locale) }))),
};
