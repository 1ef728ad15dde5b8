import type { Issue } from '@kotacerdas/core';
import { bookTemplatesOf } from '@kotacerdas/core/book';
import { checkFramework, type Framework } from '@kotacerdas/core/framework';

/** Why a framework can't be used yet: by its method, and by the books that it describes. */
export const frameworkFaults = (framework: Framework): Issue[] => [
  ...checkFramework(framework),
  ...bookTemplatesOf(framework).issues,
];
