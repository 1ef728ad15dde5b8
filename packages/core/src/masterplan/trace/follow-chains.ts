import { edgesBetween } from './edges-between.js';
import { meetingStrategies, meetsStrategiesInPrograms } from './meeting-strategies.js';
import { nodesByKind } from './nodes-by-kind.js';
import type { NodesByKind, Trace, TraceEdge } from './types.js';
import { walkLinks } from './walk-links.js';

/**
 * Some chains of a trace, laid together.
 *
 * @example
 * const none = (chains: Chains) => chains.edges.length === 0;
 */
export interface Chains {
  readonly nodes: NodesByKind;
  /** Every link between these nodes. */
  readonly edges: readonly TraceEdge[];
}

/**
 * The chains of several items laid together, as `followChain` gives them one by one: each node and each link once.
 * Keys that the trace doesn't have are left out. It takes time in proportion to what is found.
 *
 * @example
 * const trace = traceMasterplan(masterplan);
 * followChains(trace, ['problem:p-1']).nodes.program.map(({ code }) => code); // ['PR-GOV-01']
 */
export function followChains({ index }: Pick<Trace, 'index'>, keys: readonly string[]): Chains {
  const starts = keys.filter((key) => index.nodes.has(key));
  const meeting = starts.filter((key) => {
    const kind = index.nodes.get(key)?.kind;
    return kind !== undefined && meetsStrategiesInPrograms.has(kind);
  });
  const all = new Set([
    ...starts,
    ...walkLinks(starts, 'upstream', index),
    ...walkLinks(starts, 'downstream', index),
    ...meetingStrategies(walkLinks(meeting, 'downstream', index), index),
  ]);
  return { nodes: nodesByKind(all, index), edges: edgesBetween(all, index) };
}
