import { permissions } from '../../../shared/permissions';
import { bookRoutes } from './books';
import { calendarRoutes } from './calendar';
import { chapterRoutes } from './chapters';
import { classificationRoutes } from './classification';
import { directionRoutes } from './direction';
import { embedRoutes } from './embed';
import { frameworkRoutes } from './frameworks';
import { guardedBy } from './guarded-by';
import { historyRoutes } from './history';
import { inventoryRoutes } from './inventories';
import { importRoutes } from './imports';
import { itemRoutes } from './items';
import { readinessRoutes } from './readiness';
import { noticeRoutes } from './notices';
import { rpjmdImportRoutes } from './rpjmd-import';
import { snapshotRoutes } from './snapshots';
import { tourRoutes } from './tour';
import { workbookRoutes } from './workbook';

/** Strapi's own action for its role editor. */
const updateRoles = 'admin::roles.update';

export default {
  type: 'admin',
  routes: [
    ...readinessRoutes,
    {
      method: 'GET',
      path: '/plans',
      handler: 'plan.find',
      config: guardedBy(permissions.readDashboard),
    },
    {
      method: 'POST',
      path: '/plans',
      handler: 'plan.import',
      config: guardedBy(permissions.importPlan),
    },
    {
      method: 'GET',
      path: '/plans/:documentId/masterplan',
      handler: 'plan.findMasterplan',
      config: guardedBy(permissions.readDashboard),
    },
    {
      method: 'GET',
      path: '/plans/:documentId/snapshots',
      handler: 'snapshot.find',
      config: guardedBy(permissions.readSnapshots),
    },
    {
      method: 'POST',
      path: '/plans/:documentId/snapshots',
      handler: 'snapshot.publish',
      config: guardedBy(permissions.publish),
    },
    ...snapshotRoutes,
    ...embedRoutes,
    ...frameworkRoutes,
    {
      method: 'GET',
      path: '/plans/:documentId/items',
      handler: 'approval.find',
      config: guardedBy(permissions.readItems),
    },
    ...itemRoutes,
    ...workbookRoutes,
    ...inventoryRoutes,
    ...rpjmdImportRoutes,
    ...importRoutes,
    {
      method: 'POST',
      path: '/plans/:documentId/acts',
      handler: 'approval.act',
      config: guardedBy(permissions.readItems),
    },
    {
      method: 'POST',
      path: '/plans/:documentId/comments',
      handler: 'approval.comment',
      config: guardedBy(permissions.comment),
    },
    ...historyRoutes,
    {
      method: 'GET',
      path: '/settings/choices',
      handler: 'settings.findChoices',
      config: guardedBy(permissions.manageSettings),
    },
    {
      method: 'GET',
      path: '/settings/members',
      handler: 'settings.findMembers',
      config: guardedBy(permissions.manageSettings),
    },
    {
      method: 'PUT',
      path: '/settings/members/:userId',
      handler: 'settings.updateMember',
      config: guardedBy(permissions.manageSettings),
    },
    {
      method: 'POST',
      path: '/settings/roles',
      handler: 'settings.createRoles',
      config: guardedBy(permissions.manageSettings),
    },
    {
      method: 'GET',
      path: '/settings/roles',
      handler: 'settings.findRoles',
      config: guardedBy(permissions.manageSettings),
    },
    {
      method: 'POST',
      path: '/settings/roles/complete',
      handler: 'settings.completeRoles',
      // Who manages roles in Strapi: what the office took from a role isn't for that role to take back.
      config: guardedBy(updateRoles),
    },
    ...bookRoutes,
    ...calendarRoutes,
    ...chapterRoutes,
    ...classificationRoutes,
    ...directionRoutes,
    ...noticeRoutes,
    ...tourRoutes,
  ],
};
