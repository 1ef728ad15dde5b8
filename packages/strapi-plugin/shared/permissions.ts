import type { ApprovalAct } from '@kotacerdas/core/masterplan';

/** What an administrator can allow a role to do, as it is written in routes and in the role editor. */
export const permissions = {
  readDashboard: 'plugin::kotacerdas.dashboard.read',
  readSnapshots: 'plugin::kotacerdas.snapshot.read',
  publish: 'plugin::kotacerdas.snapshot.publish',
  withdrawSnapshots: 'plugin::kotacerdas.snapshot.withdraw',
  importPlan: 'plugin::kotacerdas.plan.import',
  createImport: 'plugin::kotacerdas.import.create',
  readImports: 'plugin::kotacerdas.import.read',
  undoImport: 'plugin::kotacerdas.import.undo',
  readItems: 'plugin::kotacerdas.item.read',
  comment: 'plugin::kotacerdas.item.comment',
  readReadiness: 'plugin::kotacerdas.readiness.read',
  rate: 'plugin::kotacerdas.readiness.rate',
  assess: 'plugin::kotacerdas.readiness.assess',
  consolidate: 'plugin::kotacerdas.readiness.consolidate',
  readHistory: 'plugin::kotacerdas.history.read',
  readBooks: 'plugin::kotacerdas.book.read',
  writeBooks: 'plugin::kotacerdas.book.write',
  manageCalendar: 'plugin::kotacerdas.calendar.manage',
  manageFrameworks: 'plugin::kotacerdas.framework.manage',
  manageSettings: 'plugin::kotacerdas.settings.manage',
} as const;

/** The permission that each act on an item takes. */
export const actPermissions: Readonly<Record<ApprovalAct, string>> = {
  submit: 'plugin::kotacerdas.item.submit',
  withdraw: 'plugin::kotacerdas.item.withdraw',
  return: 'plugin::kotacerdas.item.return',
  approve: 'plugin::kotacerdas.item.approve',
  lock: 'plugin::kotacerdas.item.lock',
  reopen: 'plugin::kotacerdas.item.reopen',
};

/** Actions of the public API, as the role editor of Users & Permissions names them. */
export const publicActions = [
  'plugin::kotacerdas.published.find',
  'plugin::kotacerdas.published.findRollUp',
  'plugin::kotacerdas.published.findLatest',
  'plugin::kotacerdas.published.findSummary',
  'plugin::kotacerdas.published.findSummaryHtml',
  'plugin::kotacerdas.published.findOpenDataCsv',
  'plugin::kotacerdas.published.findOpenDataJson',
  'plugin::kotacerdas.published.findOpenData',
  'plugin::kotacerdas.published.findBooks',
  'plugin::kotacerdas.published.findBooksHtml',
  'plugin::kotacerdas.published.findBookFile',
  'plugin::kotacerdas.published.findNumber',
] as const;
