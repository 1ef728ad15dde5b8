/** What an administrator can allow a role to do, as it is written in routes and in the role editor. */
export const permissions = {
  readDashboard: 'plugin::kotacerdas.dashboard.read',
  readSnapshots: 'plugin::kotacerdas.snapshot.read',
  publish: 'plugin::kotacerdas.snapshot.publish',
  importPlan: 'plugin::kotacerdas.plan.import',
} as const;

/** Actions of the public API, as the role editor of Users & Permissions names them. */
export const publicActions = [
  'plugin::kotacerdas.published.find',
  'plugin::kotacerdas.published.findLatest',
  'plugin::kotacerdas.published.findSummary',
  'plugin::kotacerdas.published.findSummaryHtml',
  'plugin::kotacerdas.published.findOpenDataCsv',
  'plugin::kotacerdas.published.findOpenDataJson',
  'plugin::kotacerdas.published.findNumber',
] as const;
