import type { Issue } from '@kotacerdas/core';
import type { Framework } from '@kotacerdas/core/framework';
import { isVersionOf } from './is-version-of';
import { mergeJson } from './merge-json';

interface Versions {
  /** From which both began. */
  base: Framework;
  mine: Framework;
  theirs: Framework;
}

/** A framework as it is typed, and where somebody else has filled in something else; `null` where nobody has saved. */
export interface TypedFramework {
  framework: Framework;
  contested: readonly Issue['path'][] | null;
}

/** Two people's work on one framework as one. */
export function mergeFrameworks(versions: Versions): TypedFramework {
  const { contested, value } = mergeJson(versions);
  const { mine, theirs } = versions;
  return { framework: isVersionOf(theirs, value) ? value : mine, contested };
}
