import { traceKinds, type TraceKind } from './trace-kinds.js';
import type { NodesByKind, TraceIndex, TraceNode } from './types.js';

/** Nodes by their keys, sorted into kinds, each list in the plan's order. */
export function nodesByKind(keys: Iterable<string>, { nodes }: TraceIndex): NodesByKind {
  const lists: Record<TraceKind, TraceNode[]> = {
    problem: [],
    need: [],
    innovation: [],
    factor: [],
    strategy: [],
    program: [],
    indicator: [],
    objective: [],
  };
  for (const key of keys) {
    const node = nodes.get(key);
    if (node !== undefined) lists[node.kind].push(node);
  }
  for (const kind of traceKinds) lists[kind].sort(inPlanOrder);
  return lists;
}

/** Nodes of one kind have paths of one form, which differ in their numbers only. */
function inPlanOrder(a: TraceNode, b: TraceNode): number {
  for (const [at, step] of a.path.entries()) {
    const difference = Number(step) - Number(b.path[at]);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return 0;
}
