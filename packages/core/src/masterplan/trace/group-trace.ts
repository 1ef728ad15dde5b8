import { nodeKey } from './node-key.js';
import { traceKinds, type TraceKind } from './trace-kinds.js';
import type { Trace, TraceNode } from './types.js';

/**
 * Items of one kind that are drawn as one.
 *
 * @example
 * const group: TraceGroup = {
 *   key: 'problem smart-living', kind: 'problem', group: 'smart-living', items: 12, unlinked: 2,
 * };
 */
export interface TraceGroup {
  /** Names the group among all kinds. */
  readonly key: string;
  readonly kind: TraceKind;
  readonly group: string | null;
  readonly items: number;
  /** How many of them lack a link that is asked for, or have one that leads to nothing. */
  readonly unlinked: number;
}

/**
 * The links from one group to another, by the groups' keys.
 *
 * @example
 * const flow: TraceFlow = { from: 'problem smart-living', to: 'need smart-living', links: 14 };
 */
export interface TraceFlow {
  readonly from: string;
  readonly to: string;
  readonly links: number;
}

/**
 * A trace in large: how many items each group has of each kind, and how many links lead from one to another. `groupOf`
 * says which group an item belongs to, such as its dimension; `null` is a group as well. Kinds stand in their order,
 * groups as the plan comes upon them.
 *
 * @example
 * const { flows, groups } = groupTrace(traceMasterplan(masterplan), ({ dimensionId }) => dimensionId);
 * groups[0]?.items; // 1
 * flows[0]; // { from: 'problem smart-governance', to: 'need smart-governance', links: 1 }
 */
export function groupTrace(
  { edges, index, nodes, unlinked }: Pick<Trace, 'edges' | 'index' | 'nodes' | 'unlinked'>,
  groupOf: (node: TraceNode) => string | null,
): { readonly groups: readonly TraceGroup[]; readonly flows: readonly TraceFlow[] } {
  const lacking = new Set(unlinked.map(({ item }) => nodeKey(item.kind, item.id)));
  const groups = new Map<string, TraceGroup>();
  const keys = new Map<string, string>();
  for (const node of traceKinds.flatMap((kind) => nodes[kind])) {
    const group = groupOf(node);
    const key = `${node.kind} ${group ?? ''}`;
    const { items, unlinked: before } = groups.get(key) ?? { items: 0, unlinked: 0 };
    const own = before + Number(lacking.has(node.key));
    groups.set(key, { key, kind: node.kind, group, items: items + 1, unlinked: own });
    if (index.nodes.get(node.key) === node) keys.set(node.key, key);
  }
  const flows = new Map<string, TraceFlow>();
  for (const edge of edges) {
    const [from = '', to = ''] = [keys.get(edge.from), keys.get(edge.to)];
    const pair = `${from}\n${to}`;
    flows.set(pair, { from, to, links: (flows.get(pair)?.links ?? 0) + 1 });
  }
  return { groups: [...groups.values()], flows: [...flows.values()] };
}
