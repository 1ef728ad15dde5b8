import { findFramework, type Framework, frameworks } from '@kotacerdas/core/framework';
import type { Core } from '@strapi/strapi';
import { findRows } from './framework-row';

export interface Named {
  frameworkId: string | null;
  frameworkVersion: string | null;
}

/** Whether an id is of a framework that is shipped with the software; nobody else gets it. */
export function isBuiltInId(id: string): boolean {
  return frameworks.some((framework) => framework.id === id);
}

/**
 * The office's own framework that a plan names, as core's functions take it: none where the plan names one that is
 * shipped, without asking the database.
 */
export async function ownFrameworks(strapi: Core.Strapi, named: Named): Promise<Framework[]> {
  const { frameworkId, frameworkVersion } = named;
  if (frameworkId === null || isBuiltInId(frameworkId)) return [];
  const rows = await findRows(strapi, { frameworkId, state: 'active' });
  return rows
    .map(({ document }) => document)
    .filter(({ version }) => frameworkVersion === null || version === frameworkVersion);
}

/** The framework of this id and version, own or shipped; the newest version where none is named. */
export async function namedFramework(
  strapi: Core.Strapi,
  id: string,
  version?: string,
): Promise<Framework | null> {
  const named = { frameworkId: id, frameworkVersion: version ?? null };
  return (await ownFrameworks(strapi, named)).at(-1) ?? findFramework(id, version);
}
