import { findFramework } from '../framework/find-framework.js';
import type { Framework } from '../framework/types.js';
import type { Masterplan } from './types.js';

/** The framework that a plan names: one of the region's own, else a built-in one, else `null`. */
export function namedFramework(
  { framework: { id, version } }: Pick<Masterplan, 'framework'>,
  own: readonly Framework[],
): Framework | null {
  const match = own.find((framework) => framework.id === id && framework.version === version);
  return match ?? findFramework(id, version);
}
