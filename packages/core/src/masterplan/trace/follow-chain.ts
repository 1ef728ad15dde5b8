import { edgesBetween } from './edges-between.js';
import { meetingStrategies, meetsStrategiesInPrograms } from './meeting-strategies.js';
import { nodesByKind } from './nodes-by-kind.js';
import type { NodesByKind, Trace, TraceEdge, TraceNode } from './types.js';
import { walkLinks } from './walk-links.js';

/**
 * The chain that runs through one item.
 *
 * @example
 * const nodesOf = ({ downstream, upstream }: Chain) => [upstream.problem, downstream.program];
 */
export interface Chain {
  readonly node: TraceNode;
  /** Where the item comes from, back to problems and SWOT factors. */
  readonly upstream: NodesByKind;
  /** What comes of it, on to indicators. */
  readonly downstream: NodesByKind;
  /** Every link between the nodes of the chain. */
  readonly edges: readonly TraceEdge[];
}

/**
 * Follows the links of one item in both directions. Problems, needs and innovations meet strategies only in
 * programmes; so the strategies which the programmes of their chain carry out stand in `downstream` as well.
 * `null` for a key that the trace doesn't have. It takes time in proportion to the chain.
 *
 * @example
 * const chain = followChain(traceMasterplan(masterplan), nodeKey('problem', 'p-1'));
 * chain?.downstream.program.map(({ code }) => code); // ['PR-GOV-01']
 */
export function followChain({ index }: Pick<Trace, 'index'>, key: string): Chain | null {
  const node = index.nodes.get(key);
  if (node === undefined) return null;
  const upstream = walkLinks([key], 'upstream', index);
  const downstream = walkLinks([key], 'downstream', index);
  if (meetsStrategiesInPrograms.has(node.kind)) {
    for (const strategy of meetingStrategies(downstream, index)) downstream.add(strategy);
  }
  return {
    node,
    upstream: nodesByKind(upstream, index),
    downstream: nodesByKind(downstream, index),
    edges: edgesBetween(new Set([key, ...upstream, ...downstream]), index),
  };
}
