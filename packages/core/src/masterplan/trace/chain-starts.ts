import { meetingStrategies, meetsStrategiesInPrograms } from './meeting-strategies.js';
import type { Trace, TraceNode } from './types.js';
import { walkLinks } from './walk-links.js';

/**
 * Those of some items at which their chains begin: every other one of them is in a chain of these. So a long list is
 * read chain by chain, with `followChains`, and each item is met. Items are taken in their order, which should be
 * that of the chain: problems first. It takes time in proportion to items and links.
 *
 * @example
 * const trace = traceMasterplan(masterplan);
 * chainStarts(trace, [...trace.nodes.problem, ...trace.nodes.need]).map(({ code }) => code); // ['P-GOV-01']
 */
export function chainStarts(
  { index }: Pick<Trace, 'index'>,
  items: readonly TraceNode[],
): TraceNode[] {
  const met = new Set<string>();
  return items.filter(({ key, kind }) => {
    if (met.has(key)) return false;
    const reached = walkLinks([key], 'downstream', index, met);
    const strategies = meetsStrategiesInPrograms.has(kind) ? meetingStrategies(reached, index) : [];
    for (const found of [key, ...reached, ...strategies]) met.add(found);
    return true;
  });
}
